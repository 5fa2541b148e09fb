import { describe, expect, test } from 'vitest';

import type { PartyWithNames } from '@/domain/party-from-reference';
import { openingParty } from '@/formats/matching/opening-party';

import { aParty, aPartyName } from '../../../helpers/builders';

const state = (iso3: string, short: string, formal = short): PartyWithNames => {
  const party = aParty({ kind: 'state', iso3, acronym: {} });
  return { party, names: [aPartyName({ partyId: party.id, short, formal })] };
};
const organisation = (acronym: string, name: string): PartyWithNames => {
  const party = aParty({ kind: 'organisation', iso2: null, iso3: null, acronym: { en: acronym } });
  return { party, names: [aPartyName({ partyId: party.id, short: acronym, formal: name })] };
};

describe('the party that a remark begins with', () => {
  const kyrgyzstan = state('KGZ', 'Kyrgyzstan', 'Kyrgyz Republic');
  const iran = state('IRN', 'Iran', 'Islamic Republic of Iran');
  const turkey = state('TUR', 'Turkey', 'Republic of Turkey');
  const tajikistan = state('TJK', 'Tajikistan');
  const uzbekistan = state('UZB', 'Uzbekistan');
  const bosnia = state('BIH', 'Bosnia and Herzegovina');
  const unhcr = organisation('UNHCR', 'United Nations High Commissioner for Refugees');
  const all = [kyrgyzstan, iran, turkey, tajikistan, uzbekistan, bosnia, unhcr];
  const named = (text: string, parties = all) => {
    const found = openingParty(text, parties);
    return found.kind === 'party' ? found.partyId : found.kind;
  };

  test.each([
    ['Kyrgyzstan: delete “urgently”', kyrgyzstan],
    [' kyrgyz  republic : delete', kyrgyzstan],
    ['Islamic Republic of Iran: add', iran],
    ['Iran (Islamic Republic of): add', iran],
    ['UNHCR (Ms. Al-Amin): paragraph 3 is not ours', unhcr],
    ['УВКБ ООН (г-жа Аль-Амин): пункт 3', unhcr],
    ['Türkiye, through its Embassy in Kazakhstan: delete', turkey],
    ['Türkiye, by note of 3 May 2026: delete', turkey],
    ['Турция, нотой от 3 мая: исключить', turkey],
    ['Делегация Турции: исключить', turkey],
    ['The delegation of Tajikistan: delete', tajikistan],
    ['Uzbek delegation: delete', uzbekistan],
    ['Embassy of Uzbekistan: delete', uzbekistan],
    ['Ms. Al-Amin (UNHCR): delete', unhcr],
    ['Tajikistan, Mr. Rahimov: delete', tajikistan],
    ['Bosnia and Herzegovina: delete', bosnia],
    ['Kyrgyzstan – delete', kyrgyzstan],
  ])('%s', (text, { party }) => {
    expect(named(text)).toBe(party.id);
  });

  test('is asked about where two are named, and those are offered first', () => {
    expect(openingParty('Tajikistan and Uzbekistan: delete', all)).toEqual({
      kind: 'unclear',
      words: 'Tajikistan and Uzbekistan',
      partyIds: [tajikistan.party.id, uzbekistan.party.id],
      isSeveral: true,
    });
    expect(named('Таджикистан, Узбекистан и Турция: исключить')).toBe('unclear');
    expect(named('Bosnia and Herzegovina and Türkiye: delete')).toBe('unclear');
    expect(named('Türkiye, on behalf of Tajikistan: delete')).toBe('unclear');
    expect(openingParty('Türkiye and Denmark: delete', all)).toMatchObject({
      partyIds: [turkey.party.id],
      isSeveral: true,
    });
  });

  test('is asked about where it is not at the meeting, not known, or the name of two', () => {
    const asked = { kind: 'unclear', partyIds: [], isSeveral: false };
    expect(openingParty('Denmark: delete', all)).toEqual({ ...asked, words: 'Denmark' });
    expect(openingParty('Upper River Basin Authority: delete', all)).toMatchObject(asked);
    expect(openingParty('Ms. Al-Amin: delete', all)).toMatchObject(asked);
    expect(openingParty('Международная сеть городов: исключить', all)).toMatchObject(asked);
    const congo = state('COD', 'DR Congo');
    expect(openingParty('Congo: delete', [congo])).toMatchObject({ partyIds: [congo.party.id] });
    const other = { ...iran, names: [aPartyName({ partyId: iran.party.id, short: 'Kyrgyzstan' })] };
    expect(named('Kyrgyzstan: delete', [kyrgyzstan, other])).toBe('unclear');
  });

  test.each([
    'Delete “Kyrgyzstan”',
    'As to Kyrgyzstan: delete',
    'Paragraph 3: delete',
    'Title: correct the date',
    'We propose the following: delete',
    'Who: not said',
    'Пункт 4: исключить',
    'Предлагаем следующее: исключить',
    'Исключить слова: срочно',
    'At 10:30 the meeting began',
    'https://example.org',
    'Corrected text – see below',
    '',
  ])('nothing is asked of: %s', (text) => {
    expect(named(text)).toBe('none');
  });
});
