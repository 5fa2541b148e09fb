import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { followParties, partyFields } from '@/domain/follow-parties';
import { planPartyMerge } from '@/domain/merge-parties';
import { nameOn } from '@/domain/name-on';
import type { RecordSet } from '@/domain/records';
import { survivors } from '@/domain/surviving-person';
import { knownEntries } from '@/pickers/parties/party-entry';
import { findParties } from '@/pickers/parties/find-parties';
import { loadSnapshot } from '@/pickers/tables/load-snapshot';
import { partyFinder } from '@/formats/tables/party-finder';
import { addDelegation } from '@/store/commands/delegations';
import { mergeParties } from '@/store/commands/merge-parties';
import { distinguishParties, forgetPartyDistinction } from '@/store/commands/party-distinctions';
import { removeParty } from '@/store/commands/party-removal';
import { newId } from '@/store/new-id';
import { orderKeys } from '@/store/order-key';
import { references } from '@/store/references';
import type { Register } from '@/store/register';

import { arbitraryParties } from '../../helpers/arbitrary-parties';
import {
  aCommitment,
  aDelegation,
  anAddressee,
  aMeeting,
  anAttendance,
  anOrganisation,
  anOrganiserRole,
  aParty,
  aPartyName,
  aPerson,
  aProcess,
  aProgressUpdate,
  aRecommendation,
  aStatus,
} from '../../helpers/builders';
import { danglingReferences } from '../../helpers/dangling-references';
import { holdingsOfParties } from '../../helpers/holdings';
import { errorOf, insert, openTestRegister, valueOf } from '../../helpers/open-test-register';
import { linesOf } from '../../helpers/replay';

const recordsOf = async (register: Register) => (await register.exportAll()).records;
const arbitraryMerges = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 4 });

const merge = (register: Register, keepId: string, dropId: string) =>
  register.execute(mergeParties({ keepId, dropId }, 'A', 'B'));

/** Merges by the places of the parties in the list; the ids that were merged into others are asked for too. */
async function mergeAll(
  register: Register,
  records: RecordSet,
  pairs: readonly (readonly [number, number])[],
) {
  for (const [keep, drop] of pairs) {
    const ids = records.parties ?? [];
    valueOf(await merge(register, ids[keep]?.id ?? '', ids[drop]?.id ?? ''));
  }
}

describe('merging parties', () => {
  test('loses no name, status, seat, word, role, report or claim, invents none, and every old id resolves', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryParties, arbitraryMerges, async (records, pairs) => {
        const register = await openTestRegister();
        await insert(register, records);
        await mergeAll(register, records, pairs);
        const after = await recordsOf(register);
        const survivorOf = survivors(after.parties ?? []);
        expect(holdingsOfParties(after, survivorOf)).toEqual(holdingsOfParties(records, survivorOf));
        expect(danglingReferences(after)).toEqual([]);
        expect(await register.checkRecords()).toEqual([]);
        for (const party of after.parties ?? []) {
          const survivor = after.parties?.find(({ id }) => id === survivorOf(party.id));
          expect(survivor?.mergedIntoId).toBeNull();
          expect((await register.partyFacts(party.id))?.party.id).toBe(survivor?.id);
        }
        // Nothing names a merged one, so that following them changes nothing.
        const { parties: _all, ...others } = after;
        expect(followParties(others, after.parties ?? [])).toEqual(others);
        register.close();
      }),
      { numRuns: 30 },
    );
  });

  test('leaves one seat a person, one commitment a recommendation, and counts nobody twice', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryParties, async (records) => {
        const register = await openTestRegister();
        await insert(register, records);
        const [keep, drop] = records.parties ?? [];
        valueOf(await merge(register, keep?.id ?? '', drop?.id ?? ''));
        const after = await recordsOf(register);
        const promised = (after.commitments ?? []).map((one) => `${one.partyId} ${one.recommendationId}`);
        expect(new Set(promised).size).toBe(promised.length);
        const seats = (after.attendances ?? []).map((one) => `${one.delegationId} ${one.personId}`);
        expect(new Set(seats).size).toBe(seats.length);
        const most = (rows: RecordSet) =>
          Math.max(0, ...(rows.delegations ?? []).map(({ headcount }) => headcount?.count ?? 0));
        expect(most(after)).toBeLessThanOrEqual(most(records));
        register.close();
      }),
      { numRuns: 25 },
    );
  });

  test('is undone exactly, and asked for twice changes nothing more', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryParties, arbitraryMerges, async (records, pairs) => {
        const register = await openTestRegister();
        await insert(register, records);
        const before = linesOf(await recordsOf(register));
        await mergeAll(register, records, pairs);
        const merged = linesOf(await recordsOf(register));
        await mergeAll(register, records, pairs);
        expect(linesOf(await recordsOf(register))).toEqual(merged);
        while (register.nextUndo?.command === 'merge-parties') valueOf(await register.undo());
        expect(linesOf(await recordsOf(register))).toEqual(before);
        register.close();
      }),
      { numRuns: 20 },
    );
  });

  test('two laptops that merged a pair each its own way show one party, which the next merge sets right', async () => {
    const register = await openTestRegister();
    const [a, b, c] = ['01', '02', '03'].map((end) =>
      anOrganisation({ id: `00000000-0000-7000-8000-0000000000${end}` }),
    );
    if (!a || !b || !c) throw new Error('Three parties were expected');
    await insert(register, {
      processes: [aProcess()],
      parties: [{ ...a, mergedIntoId: b.id }, { ...b, mergedIntoId: a.id }, c],
      partyNames: [a, b, c].map(({ id }) => aPartyName({ partyId: id, short: `Of ${id}` })),
    });
    const shown = (await register.parties()).map(({ party, names }) => [party.id, names.length]);
    expect(shown).toEqual([
      [a.id, 2],
      [c.id, 1],
    ]);
    valueOf(await merge(register, a.id, b.id));
    expect(await register.get('parties', a.id)).toMatchObject({ mergedIntoId: null });
    expect(await register.get('parties', b.id)).toMatchObject({ mergedIntoId: a.id });
    expect((await register.list('partyNames')).map(({ partyId }) => partyId)).toEqual([a.id, a.id, c.id]);
    register.close();
  });
});

describe('two records of one party', () => {
  const process = aProcess();
  const fund = anOrganisation({ acronym: {}, category: 'other' });
  const other = anOrganisation({ acronym: { en: 'SRF' }, category: 'civil-society' });
  const earlier = aMeeting({ processId: process.id, date: '2014-05-06' });
  const later = aMeeting({ processId: process.id, date: '2026-05-06' });
  const names = [
    aPartyName({
      partyId: fund.id,
      short: 'Fund for Steppe Refugees',
      formal: 'Fund for Steppe Refugees',
      order: 'a1',
    }),
    aPartyName({
      partyId: other.id,
      short: 'Steppe Refugees Fund',
      formal: 'Steppe Refugees Fund',
      order: 'a2',
    }),
  ];
  const base = { processes: [process], parties: [fund, other], partyNames: names };

  test('become one with the names of both; where it was said since when one holds, old papers print the other', async () => {
    const register = await openTestRegister();
    const seat = aDelegation({ meetingId: earlier.id, partyId: other.id });
    await insert(register, { ...base, meetings: [earlier, later], delegations: [seat] });
    const choices = { renamed: '2019-03' };
    valueOf(await register.execute(mergeParties({ keepId: fund.id, dropId: other.id, choices }, 'A', 'B')));
    const facts = await register.partyFacts(other.id);
    expect(facts?.party).toMatchObject({
      id: fund.id,
      acronym: { en: 'SRF' },
      category: 'civil-society',
      mergedIntoId: null,
    });
    if (!facts) throw new Error('A party was expected');
    const on = (date: string) => nameOn(facts.party, facts.names, date, 'en', 'short');
    expect(on('2014-05-06')).toBe('Steppe Refugees Fund');
    expect(on('2026-05-06')).toBe('Fund for Steppe Refugees');
    const dossier = await register.dossier(earlier.id);
    expect(dossier?.delegations.map(({ partyId }) => partyId)).toEqual([fund.id]);
    expect(dossier?.parties.map(({ id }) => id)).toEqual([fund.id]);
    register.close();
  });

  test('without a date go by the name of the one that stays, or by the one that was chosen', async () => {
    for (const chosen of [fund.id, other.id]) {
      const register = await openTestRegister();
      await insert(register, base);
      const choices = { names: { en: chosen } };
      valueOf(await register.execute(mergeParties({ keepId: fund.id, dropId: other.id, choices }, 'A', 'B')));
      const [shown] = await register.parties();
      if (!shown) throw new Error('A party was expected');
      expect(shown.names).toHaveLength(2);
      expect(nameOn(shown.party, shown.names, null, 'en', 'short')).toBe(
        names.find(({ partyId }) => partyId === chosen)?.short,
      );
      register.close();
    }
  });

  test('have one delegation at a meeting, in which the same person sits once and counts are not added', async () => {
    const register = await openTestRegister();
    const person = aPerson();
    const exactly = (count: number) => ({ qualifier: 'exactly' as const, count });
    const delegations = [
      aDelegation({ meetingId: later.id, partyId: fund.id, headcount: exactly(4), order: 'a1' }),
      aDelegation({ meetingId: later.id, partyId: other.id, headcount: exactly(5), order: 'a2' }),
    ];
    const attendances = delegations.map(({ id }) =>
      anAttendance({ meetingId: later.id, delegationId: id, personId: person.id }),
    );
    const organiserRoles = [fund, other].map(({ id }) =>
      anOrganiserRole({ meetingId: later.id, partyId: id, printedName: null }),
    );
    await insert(register, {
      ...base,
      meetings: [later],
      persons: [person],
      delegations,
      attendances,
      organiserRoles,
    });
    valueOf(await merge(register, fund.id, other.id));
    const dossier = await register.dossier(later.id);
    expect(dossier?.delegations).toMatchObject([{ id: delegations[0]?.id, headcount: exactly(5) }]);
    expect(dossier?.attendances).toMatchObject([{ personId: person.id, delegationId: delegations[0]?.id }]);
    expect(dossier?.organisers).toHaveLength(1);
    register.close();
  });

  test('have one commitment to a recommendation, with the reports of both and both bodies named', async () => {
    const register = await openTestRegister();
    const recommendation = aRecommendation({ processId: process.id });
    const commitments = [
      aCommitment({ recommendationId: recommendation.id, partyId: fund.id, owner: 'Legal desk' }),
      aCommitment({ recommendationId: recommendation.id, partyId: other.id, owner: 'Field desk' }),
    ];
    const progressUpdates = commitments.map(({ id }) => aProgressUpdate({ commitmentId: id }));
    await insert(register, { ...base, recommendations: [recommendation], commitments, progressUpdates });
    const choices = { owner: { [recommendation.id]: other.id } };
    valueOf(await register.execute(mergeParties({ keepId: fund.id, dropId: other.id, choices }, 'A', 'B')));
    const after = await register.recommendationRecords();
    expect(after.commitments).toMatchObject([
      { id: commitments[0]?.id, owner: 'Field desk', note: 'Legal desk' },
    ]);
    expect(after.updates.map(({ commitmentId }) => commitmentId)).toEqual([
      commitments[0]?.id,
      commitments[0]?.id,
    ]);
    register.close();
  });

  test('say how many recommendations come over that address the other', async () => {
    const register = await openTestRegister();
    const [one, two] = [0, 1].map(() => aRecommendation({ processId: process.id }));
    if (!one || !two) throw new Error('Two recommendations were expected');
    const addressees = [
      ...[one, two].map(({ id }) => anAddressee({ recommendationId: id, partyId: other.id })),
      anAddressee({ recommendationId: two.id, partyId: fund.id }),
    ];
    await insert(register, { ...base, recommendations: [one, two], addressees });
    const records = await register.partiesRecords([fund.id, other.id]);
    const request = { keepId: fund.id, dropId: other.id, choices: {}, orderKeys, newId };
    expect(planPartyMerge(records, request).moved).toMatchObject({
      addressed: 2,
      addressedBoth: 1,
      commitments: 0,
    });
    register.close();
  });

  test('find the one that stays in whatever another laptop still writes of the other, and bring it over', async () => {
    const register = await openTestRegister();
    await insert(register, { ...base, meetings: [later] });
    valueOf(await merge(register, fund.id, other.id));
    const late = aDelegation({ meetingId: later.id, partyId: other.id });
    const status = aStatus({ processId: process.id, partyId: other.id, status: 'observer' });
    await insert(register, { delegations: [late], statuses: [status] });
    expect((await register.dossier(later.id))?.delegations).toMatchObject([{ partyId: fund.id }]);
    expect((await register.partyActivity(fund.id)).meetings).toHaveLength(1);
    expect((await register.partyRows()).rows).toMatchObject([{ party: { id: fund.id }, meetings: 1 }]);
    expect((await register.list('delegations')).map(({ partyId }) => partyId)).toEqual([fund.id]);
    valueOf(await merge(register, fund.id, fund.id));
    expect(await register.get('delegations', late.id)).toMatchObject({ partyId: fund.id });
    expect(await register.get('statuses', status.id)).toMatchObject({ partyId: fund.id });
    register.close();
  });

  test('are chosen by the old id in a list that was read before, and come to the one that stays', async () => {
    const register = await openTestRegister();
    await insert(register, { ...base, meetings: [later] });
    valueOf(await merge(register, fund.id, other.id));
    const id = valueOf(
      await register.execute(
        addDelegation({ meetingId: later.id, party: { kind: 'party', partyId: other.id } }, 'B'),
      ),
    );
    expect(await register.get('delegations', id)).toMatchObject({ partyId: fund.id });
    register.close();
  });

  test('that are a State and an organisation are refused', async () => {
    const register = await openTestRegister();
    const state = aParty();
    await insert(register, { ...base, parties: [fund, other, state] });
    expect(errorOf(await merge(register, fund.id, state.id))).toBe('invalid-record');
    expect((await register.parties()).length).toBe(3);
    register.close();
  });

  test('told apart stay so, whichever of them is merged with a third, until it is taken back', async () => {
    const register = await openTestRegister();
    const third = anOrganisation();
    await insert(register, { ...base, parties: [fund, other, third] });
    valueOf(await register.execute(distinguishParties(fund.id, other.id, 'A', 'B')));
    valueOf(await register.execute(distinguishParties(other.id, fund.id, 'B', 'A')));
    valueOf(await merge(register, third.id, other.id));
    const [row, ...more] = await register.list('partyDistinctions');
    if (!row) throw new Error('A distinction was expected');
    expect(more).toEqual([]);
    expect(new Set([row.partyId, row.otherPartyId])).toEqual(new Set([fund.id, third.id]));
    valueOf(await register.execute(forgetPartyDistinction(row, 'A', 'B')));
    expect(await register.list('partyDistinctions')).toEqual([]);
    register.close();
  });

  test('are removed together, but not while anything names either', async () => {
    const register = await openTestRegister();
    await insert(register, { ...base, meetings: [later] });
    valueOf(await merge(register, fund.id, other.id));
    const late = aDelegation({ meetingId: later.id, partyId: other.id });
    await insert(register, { delegations: [late] });
    expect(valueOf(await register.execute(removeParty(fund.id, 'A')))).toEqual([
      { table: 'delegations', count: 1 },
    ]);
    valueOf(await register.undo());
    expect(await register.list('delegations')).toEqual([]);
    expect(valueOf(await register.execute(removeParty(fund.id, 'A')))).toEqual([]);
    expect(await register.list('parties')).toEqual([]);
    register.close();
  });
});

test('every field that names a party is followed to the one that stays', () => {
  const named = references.filter(({ target, table }) => target === 'parties' && table !== 'parties');
  expect(new Set(named.map(({ field }) => field))).toEqual(new Set(partyFields));
});

describe('an acronym that was not chosen', () => {
  const [fund, twin] = [
    anOrganisation({ acronym: { en: 'SRF' } }),
    anOrganisation({ acronym: { en: 'FSR' } }),
  ];
  const process = aProcess();
  const twoFunds = async () => {
    const register = await openTestRegister();
    const partyNames = [fund, twin].map(({ id }) => aPartyName({ partyId: id, short: 'Refugees Fund' }));
    await insert(register, { processes: [process], parties: [fund, twin], partyNames });
    return register;
  };

  test.each([
    [fund.id, 'FSR', 'SRF'],
    [twin.id, 'SRF', 'FSR'],
  ])('is found still and printed nowhere, whichever was', async (chosen, former, stands) => {
    const register = await twoFunds();
    const choices = { acronym: { en: chosen } };
    valueOf(await register.execute(mergeParties({ keepId: fund.id, dropId: twin.id, choices }, 'A', 'B')));
    const [one] = await register.parties();
    expect(one).toMatchObject({ party: { acronym: { en: stands } }, formerAcronyms: [former] });
    expect((await register.partyFacts(twin.id))?.formerAcronyms).toEqual([former]);
    const entries = knownEntries(await register.parties(), { date: null, language: 'en' });
    expect(findParties(entries, former).map(({ partyId, code }) => [partyId, code])).toEqual([
      [fund.id, stands],
    ]);
    const snapshot = await loadSnapshot(register, { meetingId: null, date: null });
    const finder = partyFinder(snapshot.parties, snapshot.partyNames, { ...snapshot, language: 'en' });
    expect(finder.find(former)?.ref).toEqual({ kind: 'party', partyId: fund.id });
    valueOf(await register.undo());
    expect((await register.parties()).map(({ party }) => party.acronym)).toEqual([
      { en: 'SRF' },
      { en: 'FSR' },
    ]);
    register.close();
  });
});
