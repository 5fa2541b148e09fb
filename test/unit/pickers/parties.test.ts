import { describe, expect, it, vi } from 'vitest';

import { almatyProcess } from '@/formats/sample/almaty-process';
import { findParties } from '@/pickers/parties/find-parties';
import { partyEntries } from '@/pickers/parties/party-entry';
import { readLeadingParty } from '@/pickers/parties/read-leading-party';

import { aParty, aPartyName } from '../../helpers/builders';

const { records } = almatyProcess();
const parties = (records.parties ?? []).map((party) => ({
  party,
  names: (records.partyNames ?? []).filter((name) => name.partyId === party.id),
}));
const entries = partyEntries(parties, { date: '2019-05-14', language: 'en' });

describe('choosing a party', () => {
  it('offers those of the register and the rest of the reference, each once', () => {
    expect(entries.filter((entry) => entry.code === 'KAZ')).toHaveLength(1);
    expect(entries.filter((entry) => entry.code === 'UNHCR')).toHaveLength(1);
    expect(entries.find((entry) => entry.code === 'FRA')?.partyId).toBeNull();
    expect(new Set(entries.map((entry) => entry.key)).size).toBe(entries.length);
  });

  it.each([
    ['kz', 'KAZ'],
    ['KAZ', 'KAZ'],
    ['Казахстан', 'KAZ'],
    ['казах', 'KAZ'],
    ['РК', 'KAZ'],
    ['Kyrgyz', 'KGZ'],
    ['Кирг', 'KGZ'],
    ['Türkiye', 'TUR'],
    ['turk', 'TUR'],
    ['увкб', 'UNHCR'],
    ['International Organization for Migration', 'IOM'],
    ['france', 'FRA'],
  ])('finds %s', (typed, code) => {
    expect(findParties(entries, typed)[0]?.code).toBe(code);
  });

  it('prints the name of the meeting’s date', () => {
    expect(entries.find((entry) => entry.code === 'TUR')?.label).toBe('Turkey');
    const later = partyEntries(parties, { date: '2023-10-12', language: 'ru' });
    expect(later.find((entry) => entry.code === 'TUR')?.label).toBe('Турция');
  });
});

describe('the party at the head of a line', () => {
  it.each([
    ['kz nurymb', 'KAZ', 'nurymb'],
    ['unhcr tran', 'UNHCR', 'tran'],
    ['Казахстан Нурым', 'KAZ', 'Нурым'],
    ['Kyrgyz Republic Bekov', 'KGZ', 'Bekov'],
    ['United States of America John Smith', 'USA', 'John Smith'],
    ['Kazakhstan', 'KAZ', ''],
    ['Delegation of the Republic of Tajikistan: Saidov', 'TJK', 'Saidov'],
    ['УВКБ ООН Трани', 'UNHCR', 'Трани'],
    ['tajik sai', 'TJK', 'sai'],
    ['IOM, Ms Victoria KASABYAN, Head of office', 'IOM', 'Ms Victoria KASABYAN, Head of office'],
  ])('%s', (line, code, rest) => {
    const [reading] = readLeadingParty(entries, line);
    expect(reading?.party.code).toBe(code);
    expect(reading?.rest).toBe(rest);
  });

  it('is not guessed from a person’s name', () => {
    expect(readLeadingParty(entries, 'Vito Trani')).toEqual([]);
    expect(readLeadingParty(entries, 'nurymb')).toEqual([]);
  });
});

it('the names of parties are made ready for finding when they are first looked for, not when a page opens', () => {
  const folding = vi.spyOn(String.prototype, 'normalize');
  const party = aParty({ iso2: 'TJ', iso3: 'TJK' });
  const known = [{ party, names: [aPartyName({ partyId: party.id, short: 'Tajikistan Ünknown' })] }];
  const offered = partyEntries(known, { date: null, language: 'en' });
  expect(folding).not.toHaveBeenCalled();
  expect(findParties(offered, 'ünknown').map(({ key }) => key)).toEqual([party.id]);
  expect(folding).toHaveBeenCalled();
  folding.mockRestore();
});
