import { expect, it } from 'vitest';

import { bothSignatures } from '@/formats/paper/bilingual/both-tables';

it('of two texts that are signed by more in the second, no place to sign is lost', () => {
  const chair = { capacity: 'For the Chair', name: null, function: null };
  const ofChair = { ...chair, capacity: 'От имени Председателя' };
  const ofSecretariat = { ...chair, capacity: 'От имени секретариата' };
  expect(bothSignatures([chair], [ofChair, ofSecretariat], 'ru')).toEqual([
    { ...chair, other: { ...ofChair, language: 'ru' } },
    ofSecretariat,
  ]);
  expect(bothSignatures([chair, chair], [ofChair], 'ru')).toHaveLength(2);
});
