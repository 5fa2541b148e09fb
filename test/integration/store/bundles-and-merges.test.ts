import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { RecordSet } from '@/domain/records';
import type { RegisterContents as Contents } from '@/domain/register-contents';
import { survivors } from '@/domain/surviving-person';
import { mergeParties } from '@/store/commands/merge-parties';
import { mergePersons } from '@/store/commands/merge-persons';
import { joinDelegations } from '@/store/commands/join-delegations';
import { joinRecommendations } from '@/store/commands/join-recommendations';
import { editPersonName } from '@/store/commands/persons';
import type { Command, Register } from '@/store/register';

import { arbitraryParties } from '../../helpers/arbitrary-parties';
import { arbitraryPeople } from '../../helpers/arbitrary-people';
import {
  aDelegation,
  aMeeting,
  anAddressee,
  anAppointment,
  anAttendance,
  anIntervention,
  aNote,
  aParty,
  aPerson,
  aProcess,
  aRecommendation,
  aPartyName,
  aPersonName,
  aStatus,
} from '../../helpers/builders';
import { danglingReferences } from '../../helpers/dangling-references';
import { holdingsOfParties, holdingsOfPersons } from '../../helpers/holdings';
import { insert, openTestRegister, valueOf } from '../../helpers/open-test-register';
import { linesOf } from '../../helpers/replay';

const words = { name: 'merge-register', details: {} };
const recordsOf = async (register: Register) => (await register.exportAll()).records;
const lines = async (register: Register) => linesOf(await recordsOf(register));
const pair = fc.tuple(fc.nat(3), fc.nat(3)).filter(([keep, drop]) => keep !== drop);
const pairs = fc.array(pair, { minLength: 1, maxLength: 3 });
const idAt = (rows: readonly { readonly id: string }[] | undefined, index: number) => rows?.[index]?.id ?? '';

interface Kind {
  readonly name: string;
  readonly records: fc.Arbitrary<RecordSet>;
  readonly merge: (records: RecordSet, keep: number, drop: number) => Command;
  /** What a colleague who knows of no merge writes of one of the records. */
  readonly news: (records: RecordSet, of: number) => RecordSet;
  readonly holdings: (records: RecordSet) => readonly string[];
  /** Rows that name a record that was merged into another. */
  readonly leftovers: (records: RecordSet) => number;
}

const persons: Kind = {
  name: 'persons',
  records: arbitraryPeople,
  merge: ({ persons: all }, keep, drop) =>
    mergePersons({ keepId: idAt(all, keep), dropId: idAt(all, drop) }, 'A', 'B'),
  news: ({ processes, parties, meetings, delegations, persons: all, attendances = [] }, of) => {
    const personId = idAt(all, of);
    const meeting = aMeeting({ processId: idAt(processes, 0), date: '2026-10-07' });
    const delegation = aDelegation({ meetingId: meeting.id, partyId: idAt(parties, 1) });
    const earlier = { meetingId: idAt(meetings, 0), delegationId: idAt(delegations, 0) };
    const sits = attendances.some(
      (one) => one.personId === personId && one.delegationId === earlier.delegationId,
    );
    return {
      meetings: [meeting],
      delegations: [delegation],
      attendances: [
        anAttendance({ meetingId: meeting.id, delegationId: delegation.id, personId }),
        ...(sits ? [] : [anAttendance({ ...earlier, personId })]),
      ],
      personNames: [aPersonName({ personId, family: 'Seitkali' })],
      appointments: [anAppointment({ personId, partyId: idAt(parties, 1), function: 'Consul' })],
      interventions: [anIntervention({ personId, meetingId: meeting.id })],
      notes: [aNote({ personId, meetingId: meeting.id })],
    };
  },
  holdings: (records) => holdingsOfPersons(records, survivors(records.persons ?? [])),
  leftovers: ({ persons: all = [], attendances = [], personNames = [], appointments = [], notes = [] }) => {
    const survivorOf = survivors(all);
    return [attendances, personNames, appointments, notes]
      .flat()
      .filter(({ personId }) => personId !== null && survivorOf(personId) !== personId).length;
  },
};

const parties: Kind = {
  name: 'parties',
  records: arbitraryParties,
  merge: ({ parties: all }, keep, drop) =>
    mergeParties({ keepId: idAt(all, keep), dropId: idAt(all, drop) }, 'A', 'B'),
  news: ({ processes, parties: all, meetings, persons: people, recommendations }, of) => {
    const partyId = idAt(all, of);
    const meeting = aMeeting({ processId: idAt(processes, 0), date: '2026-10-07' });
    const [later, earlier] = [meeting.id, idAt(meetings, 0)].map((meetingId) =>
      aDelegation({ meetingId, partyId }),
    );
    if (!later || !earlier) throw new Error('two delegations were made');
    return {
      meetings: [meeting],
      delegations: [later, earlier],
      attendances: [later, earlier].map(({ id, meetingId }, index) =>
        anAttendance({ meetingId, delegationId: id, personId: idAt(people, index) }),
      ),
      partyNames: [aPartyName({ partyId, short: 'Saxaul' })],
      statuses: [aStatus({ partyId, processId: idAt(processes, 0), status: 'observer' })],
      addressees: [anAddressee({ partyId, recommendationId: idAt(recommendations, 0) })],
      notes: [aNote({ partyId, meetingId: meeting.id })],
    };
  },
  holdings: (records) => holdingsOfParties(records, survivors(records.parties ?? [])),
  leftovers: ({ parties: all = [], delegations = [], partyNames = [], statuses = [], notes = [] }) => {
    const survivorOf = survivors(all);
    return [delegations, partyNames, statuses, notes]
      .flat()
      .filter(({ partyId }) => partyId !== null && survivorOf(partyId) !== partyId).length;
  },
};

/** Seats of somebody who sits in the same delegation already. */
function doubles({ attendances = [] }: RecordSet): number {
  return attendances.length - new Set(attendances.map((one) => `${one.delegationId} ${one.personId}`)).size;
}

async function opened(records: RecordSet): Promise<Register> {
  const register = await openTestRegister();
  await insert(register, records);
  return register;
}

describe.each([persons, parties])('a bundle of before a merge of $name', ({ records, ...kind }) => {
  test('brings nothing back that the merge took away or made one', async () => {
    await fc.assert(
      fc.asyncProperty(records, pairs, async (set, merges) => {
        const register = await opened(set);
        const before = await register.exportAll();
        for (const [keep, drop] of merges) valueOf(await register.execute(kind.merge(set, keep, drop)));
        const after = await lines(register);
        const found = await register.compareWith(before, new AbortController().signal);
        expect(found?.fresh).toBe(0);
        expect(valueOf(await register.addMissing(before, words))).toMatchObject({ added: 0 });
        expect(await lines(register)).toEqual(after);
        register.close();
      }),
      { numRuns: 12 },
    );
  });

  test('brings what is new in it to the record that stays, loses nothing here, doubles nothing, and is undone whole', async () => {
    await fc.assert(
      fc.asyncProperty(records, pairs, fc.nat(3), async (set, merges, of) => {
        const register = await opened(set);
        const colleague = await openTestRegister({ who: 'Bolat' });
        valueOf(await colleague.importAll(await register.exportAll()));
        const news = kind.news(set, of);
        await insert(colleague, news);
        for (const [keep, drop] of merges) valueOf(await register.execute(kind.merge(set, keep, drop)));
        const merged = await recordsOf(register);
        const bundle = await colleague.exportAll();
        valueOf(await register.addMissing(bundle, words));
        const after = await recordsOf(register);
        expect(danglingReferences(after)).toEqual([]);
        expect(kind.leftovers(after)).toBe(0);
        const [held, brought, now] = [
          kind.holdings(merged),
          kind.holdings({ ...news, persons: after.persons ?? [], parties: after.parties ?? [] }),
          kind.holdings(after),
        ];
        const isOfSeat = (line: string) => line.startsWith('presence');
        expect(held.filter((line) => !now.includes(line) && !isOfSeat(line))).toEqual([]);
        const isThere = new Set(now);
        expect(brought.filter((line) => !isThere.has(line) && !line.startsWith('seat '))).toEqual([]);
        expect(doubles(after)).toBeLessThanOrEqual(doubles(merged));
        const again = valueOf(await register.addMissing(bundle, words));
        expect(again).toMatchObject({ added: 0, taken: 0 });
        expect(await lines(register)).toEqual(linesOf(after));
        valueOf(await register.undo());
        expect(await lines(register)).toEqual(linesOf(merged));
        register.close();
        colleague.close();
      }),
      { numRuns: 12 },
    );
  });
});

/** What a comparison proposes to take over, or of it what only says that records were made one. */
async function takenFrom(register: Register, bundle: Contents, isMergeAlone: boolean) {
  const found = await register.compareWith(bundle, new AbortController().signal);
  const fields = (found?.differing ?? []).flatMap(({ table, id, fields: differing }) =>
    differing.flatMap(({ path, ours, proposed }) =>
      proposed === 'theirs' && (!isMergeAlone || path === 'mergedIntoId')
        ? [{ table, id, path, was: ours }]
        : [],
    ),
  );
  return { fields, links: new Set<string>() };
}

describe.each([persons, parties])('a merge of $name that a bundle brings', ({ records, ...kind }) => {
  test('leaves nothing that names the record that goes, whatever was written of it here, and is undone whole', async () => {
    await fc.assert(
      fc.asyncProperty(records, pair, fc.nat(3), fc.boolean(), async (set, [keep, drop], of, isAlone) => {
        const register = await opened(set);
        const colleague = await openTestRegister({ who: 'Bolat' });
        valueOf(await colleague.importAll(await register.exportAll()));
        valueOf(await colleague.execute(kind.merge(set, keep, drop)));
        await insert(register, kind.news(set, of));
        const before = await lines(register);
        const bundle = await colleague.exportAll();
        const choices = await takenFrom(register, bundle, isAlone);
        valueOf(await register.addMissing(bundle, words, choices));
        const after = await recordsOf(register);
        expect(danglingReferences(after)).toEqual([]);
        expect(kind.leftovers(after)).toBe(0);
        valueOf(await register.undo());
        expect(await lines(register)).toEqual(before);
        register.close();
        colleague.close();
      }),
      { numRuns: 12 },
    );
  });
});

describe('a bundle of before two delegations were joined', () => {
  async function joinedHere() {
    const process = aProcess();
    const party = aParty();
    const meeting = aMeeting({ processId: process.id, date: '2026-06-10' });
    const [kept, other] = [0, 1].map(() => aDelegation({ meetingId: meeting.id, partyId: party.id }));
    if (!kept || !other) throw new Error('two delegations were made');
    const people = [0, 1, 2].map(() => aPerson());
    const seats = [kept, other].map(({ id }, at) =>
      anAttendance({ meetingId: meeting.id, delegationId: id, personId: idAt(people, at) }),
    );
    const register = await opened({
      processes: [process],
      parties: [party],
      meetings: [meeting],
      delegations: [kept, other],
      persons: people,
      attendances: seats,
    });
    const before = await register.exportAll();
    valueOf(await register.execute(joinDelegations(kept, [other], 'Japan')));
    return { register, before, meeting, kept, other, newcomer: idAt(people, 2) };
  }

  test('does not bring the other one back', async () => {
    const { register, before } = await joinedHere();
    const after = await lines(register);
    const found = await register.compareWith(before, new AbortController().signal);
    expect(found).toMatchObject({ fresh: 0, united: 1 });
    expect(valueOf(await register.addMissing(before, words))).toMatchObject({ added: 0 });
    expect(await lines(register)).toEqual(after);
    register.close();
  });

  test('brings somebody new in it into the one that stays, as one step', async () => {
    const { register, before, meeting, kept, other, newcomer } = await joinedHere();
    const colleague = await openTestRegister({ who: 'Bolat' });
    valueOf(await colleague.importAll(before));
    const seat = anAttendance({ meetingId: meeting.id, delegationId: other.id, personId: newcomer });
    await insert(colleague, { attendances: [seat] });
    const joined = await lines(register);
    valueOf(await register.addMissing(await colleague.exportAll(), words));
    const { delegations = [], attendances = [] } = await recordsOf(register);
    expect(delegations.map(({ id }) => id)).toEqual([kept.id]);
    expect(attendances.map(({ delegationId }) => delegationId)).toEqual([kept.id, kept.id, kept.id]);
    valueOf(await register.undo());
    expect(await lines(register)).toEqual(joined);
    register.close();
    colleague.close();
  });

  test('brings it back where the joining was undone', async () => {
    const { register, before } = await joinedHere();
    valueOf(await register.undo());
    expect((await register.compareWith(before, new AbortController().signal))?.united).toBe(0);
    register.close();
  });
});

describe('a bundle of before', () => {
  test('a name was corrected and its record merged does not bring the old wording back as a second name', async () => {
    const [keep, drop] = [aPerson(), aPerson()];
    const own = aPersonName({ personId: keep.id, given: 'Serik', family: 'Akhmetov' });
    const misspelt = aPersonName({ personId: drop.id, given: 'Serik', family: 'Ahmetof' });
    const register = await opened({ persons: [keep, drop], personNames: [own, misspelt] });
    const before = await register.exportAll();
    valueOf(await register.execute(editPersonName(misspelt, { family: 'Akhmetov' })));
    valueOf(await register.execute(mergePersons({ keepId: keep.id, dropId: drop.id }, 'A', 'B')));
    const after = await lines(register);
    expect((await register.compareWith(before, new AbortController().signal))?.united).toBe(1);
    valueOf(await register.addMissing(before, words));
    expect(await lines(register)).toEqual(after);
    register.close();
  });

  test('two recommendations were made one brings no addressee back that both had', async () => {
    const process = aProcess();
    const state = aParty();
    const [keep, drop] = [0, 1].map(() => aRecommendation({ processId: process.id }));
    if (!keep || !drop) throw new Error('two recommendations were made');
    const addressees = [keep, drop].map(({ id }) => anAddressee({ recommendationId: id, partyId: state.id }));
    const register = await opened({
      processes: [process],
      parties: [state],
      recommendations: [keep, drop],
      addressees,
    });
    const before = await register.exportAll();
    valueOf(await register.execute(joinRecommendations(keep, drop)));
    const after = await lines(register);
    valueOf(await register.addMissing(before, words));
    expect(await lines(register)).toEqual(after);
    register.close();
  });
});
