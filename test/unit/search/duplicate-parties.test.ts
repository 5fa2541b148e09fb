import { describe, expect, test } from 'vitest';

import { pairKey } from '@/domain/person-distinction';
import { likelyParties, type PartyToCompare } from '@/search/duplicate-parties';

const party = (id: string, names: readonly string[], more: Partial<PartyToCompare> = {}): PartyToCompare => ({
  id,
  kind: 'organisation',
  names,
  acronyms: [],
  reference: null,
  ...more,
});
const reasonsOf = (parties: readonly PartyToCompare[], apart: readonly string[] = []) =>
  likelyParties(parties, new Set(apart)).map(({ partyId, otherPartyId, reason }) => [
    partyId,
    otherPartyId,
    reason,
  ]);

describe('parties that may be in the register twice', () => {
  test.each([
    ['same-name', 'Lantern Shelter Fund', 'the Lantern shelter fund'],
    ['word-order', 'Fund for Steppe Refugees', 'Steppe Refugees Fund'],
    ['word-order', 'Фонд по защите беженцев степи', 'Фонд защиты беженцев степи'],
    ['spelling', 'Fund for Steppe Refugees', 'Fond for Steppe Refugees'],
    ['spelling', 'Institute of Migration Research', 'Instittute of Migration Research'],
    ['other-script', 'Zhardem', 'Жардем'],
    ['initials', 'Steppe Refugees Fund', 'SRF'],
  ])('are offered for %s: %s and %s', (reason, one, other) => {
    const found = reasonsOf([party('a', [one]), party('b', [other])]).map(([, , why]) => why);
    // A case that bends a word is a spelling of it.
    expect([[reason], ['spelling']]).toContainEqual(found);
  });

  test('are offered for an acronym of both, and for two names of one of the reference', () => {
    const acronyms = [party('a', ['Alpha House'], { acronyms: ['QRST'] }), party('b', ['QRST'])];
    expect(reasonsOf(acronyms)).toEqual([['a', 'b', 'acronym']]);
    const known = [
      party('a', ['UNHCR'], { reference: 'UNHCR' }),
      party('b', ['Управление Верховного комиссара ООН по делам беженцев'], { reference: 'UNHCR' }),
    ];
    expect(reasonsOf(known)).toEqual([['a', 'b', 'same-reference']]);
  });

  test.each([
    ['University of Osh', 'University of Naryn'],
    ['UN Women', 'UN Habitat'],
    ['Ministry House Alpha', 'Ministry House Beta'],
    ['European Union', 'African Union'],
    ['Centre for Migration', 'Centre for Migration Law and Border Policy'],
  ])('are not %s and %s', (one, other) => {
    expect(reasonsOf([party('a', [one]), party('b', [other])])).toEqual([]);
  });

  test('are neither a State and an organisation, nor two that the reference tells apart, nor those told apart', () => {
    expect(reasonsOf([party('a', ['Atlantis'], { kind: 'state' }), party('b', ['Atlantis'])])).toEqual([]);
    const two = [party('a', ['Congo'], { reference: 'COG' }), party('b', ['Congo'], { reference: 'COD' })];
    expect(reasonsOf(two)).toEqual([]);
    const same = [party('a', ['Atlantis Club']), party('b', ['Atlantis Club'])];
    expect(reasonsOf(same, [pairKey('b', 'a')])).toEqual([]);
    expect(reasonsOf(same)).toHaveLength(1);
  });

  test('are looked for of one alone where that is asked', () => {
    const three = ['a', 'b', 'c'].map((id) => party(id, ['Atlantis Club']));
    expect(
      likelyParties(three, new Set(), 'b').map(({ partyId, otherPartyId }) => [partyId, otherPartyId]),
    ).toEqual([
      ['a', 'b'],
      ['b', 'c'],
    ]);
  });
});
