import { describe, expect, test } from 'vitest';

import { openingParty } from '@/domain/opening-party';

import { aParty, aPartyName } from '../../helpers/builders';

describe('the party that a remark begins with', () => {
  const [kyrgyzstan, iran] = [aParty(), aParty()];
  const names = [
    aPartyName({ partyId: kyrgyzstan.id, short: 'Kyrgyzstan', formal: 'Kyrgyz Republic' }),
    aPartyName({ partyId: iran.id, short: 'Iran', formal: 'Islamic Republic of Iran' }),
  ];
  const opening = (text: string, ids = [kyrgyzstan.id, iran.id]) => openingParty(text, ids, names);

  test('is known by any of its names before a colon', () => {
    expect(opening('Kyrgyzstan: delete “urgently”')).toBe(kyrgyzstan.id);
    expect(opening(' kyrgyz  republic : delete')).toBe(kyrgyzstan.id);
    expect(opening('Islamic Republic of Iran: add')).toBe(iran.id);
  });

  test('is not guessed from another place, another text, an absent party or a name of two', () => {
    expect(opening('Delete “Kyrgyzstan”')).toBeNull();
    expect(opening('As to Kyrgyzstan: delete')).toBeNull();
    expect(opening('Kyrgyzstan: delete', [iran.id])).toBeNull();
    const shared = [...names, aPartyName({ partyId: iran.id, short: 'Kyrgyzstan' })];
    expect(openingParty('Kyrgyzstan: delete', [kyrgyzstan.id, iran.id], shared)).toBeNull();
  });
});
