import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Attendance } from '@/domain/attendance';
import type { Intervention } from '@/domain/intervention';
import { stateAtMeeting, takesPart } from '@/domain/moment';
import type { RecordSet } from '@/domain/records';
import { survivors } from '@/domain/surviving-person';
import { timetableOf } from '@/domain/timetable';
import { mergePersons } from '@/store/commands/merge-persons';
import { distinguishPersons, forgetDistinction } from '@/store/commands/person-distinctions';
import { removePerson } from '@/store/commands/persons';
import type { Register } from '@/store/register';

import { arbitraryPeople } from '../../helpers/arbitrary-people';
import {
  aCoSpeaker,
  aClaim,
  aDelegation,
  aMeeting,
  anAppointment,
  anAttendance,
  anIntervention,
  aParty,
  aPerson,
  aPersonName,
  aProcess,
  aSource,
} from '../../helpers/builders';
import { danglingReferences } from '../../helpers/dangling-references';
import { holdingsOfPersons } from '../../helpers/holdings';
import { errorOf, insert, openTestRegister, valueOf } from '../../helpers/open-test-register';
import { linesOf } from '../../helpers/replay';

const recordsOf = async (register: Register) => (await register.exportAll()).records;
const arbitraryMerges = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 5 });

const merge = (register: Register, keepId: string, dropId: string) =>
  register.execute(mergePersons({ keepId, dropId }, 'A', 'B'));

/** Merges by the places of the persons in the list; the ids that were merged into others are asked for too. */
async function mergeAll(
  register: Register,
  records: RecordSet,
  pairs: readonly (readonly [number, number])[],
) {
  for (const [keep, drop] of pairs) {
    const ids = records.persons ?? [];
    valueOf(await merge(register, ids[keep]?.id ?? '', ids[drop]?.id ?? ''));
  }
}

const ranks = ['present', 'remote', 'excused', 'absent', 'confirmed', 'invited'];

/** How the list of the meeting shows the person. */
function shownIn({ meetings, presences }: RecordSet, seat: Attendance): Attendance['state'] {
  const meeting = meetings?.find(({ id }) => id === seat.meetingId);
  const own = (presences ?? []).filter(({ attendanceId }) => attendanceId === seat.id);
  return stateAtMeeting(seat, own, timetableOf(meeting ?? { date: null }, []));
}

/** Whether it is a line of presence at a meeting for which the person sat in two delegations. */
function isOfDisputed({ attendances }: RecordSet, survivorOf: (id: string) => string, line: string): boolean {
  const [kind, person, meeting] = line.split(' ');
  if (kind !== 'presence') return false;
  const places = (attendances ?? [])
    .filter((one) => survivorOf(one.personId) === person && one.meetingId === meeting)
    .map(({ delegationId }) => delegationId);
  return new Set(places).size > 1;
}

function headsOf({ attendances }: RecordSet, delegation: string): number {
  return (attendances ?? []).filter(
    ({ delegationId, roles }) => delegationId === delegation && roles.includes('head-of-delegation'),
  ).length;
}

describe('merging persons', () => {
  test('loses no meeting, presence, word, post, name or claim, and every old id resolves', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPeople, arbitraryMerges, async (records, pairs) => {
        const register = await openTestRegister();
        await insert(register, records);
        await mergeAll(register, records, pairs);
        const after = await recordsOf(register);
        const survivorOf = survivors(after.persons ?? []);
        const [before, now] = [holdingsOfPersons(records, survivorOf), holdingsOfPersons(after, survivorOf)];
        // Of seats in two delegations one holds, with its own presence.
        const lost = before.filter((line) => !now.includes(line));
        expect(lost.filter((line) => !isOfDisputed(records, survivorOf, line))).toEqual([]);
        // What a seat said of its days may come to stand by day; nothing else comes to be said.
        const saidOfDays = (records.attendances ?? []).flatMap((one) =>
          one.days.map((day) => `presence ${survivorOf(one.personId)} ${one.meetingId} ${day}`),
        );
        expect(now.filter((line) => !before.includes(line) && !saidOfDays.includes(line))).toEqual([]);
        expect(danglingReferences(after)).toEqual([]);
        for (const { id, mergedIntoId } of after.persons ?? []) {
          const survivor = after.persons?.find((one) => one.id === survivorOf(id));
          expect(survivor?.mergedIntoId).toBeNull();
          const names = after.personNames?.filter(({ personId }) => personId === id) ?? [];
          expect(names.length > 0).toBe(mergedIntoId === null);
          const { interventions = [], coSpeakers = [], notes = [] } = after;
          const isSpeaker = [...interventions, ...coSpeakers, ...notes].some((one) => one.personId === id);
          expect(isSpeaker && mergedIntoId !== null).toBe(false);
        }
        register.close();
      }),
      { numRuns: 30 },
    );
  });

  test('two laptops that merged a pair each its own way show one person, whom the next merge sets right', async () => {
    const register = await openTestRegister();
    const [a, b, c] = ['01', '02', '03'].map((end) =>
      aPerson({ id: `00000000-0000-7000-8000-0000000000${end}` }),
    );
    if (!a || !b || !c) throw new Error('Three people were expected');
    await insert(register, {
      persons: [{ ...a, mergedIntoId: b.id }, { ...b, mergedIntoId: a.id }, c],
      personNames: [a, b, c].map(({ id }) => aPersonName({ personId: id, family: `Of ${id}` })),
    });
    const shown = await register.people();
    expect(shown.map(({ person }) => person.id)).toEqual([a.id, c.id]);
    expect(await register.peopleCount()).toBe(2);
    const named = (await register.namedPeople()).map(({ id, names }) => [id, names.length]);
    expect(named).toEqual([
      [a.id, 2],
      [c.id, 1],
    ]);

    valueOf(await merge(register, a.id, b.id));
    expect(await register.get('persons', a.id)).toMatchObject({ mergedIntoId: null });
    expect(await register.get('persons', b.id)).toMatchObject({ mergedIntoId: a.id });
    expect(await register.peopleCount()).toBe(2);
    const { personNames } = await recordsOf(register);
    expect(personNames?.filter(({ personId }) => personId === a.id)).toHaveLength(2);
    register.close();
  });

  test('leaves one attendance a delegation, takes no seat away, and leaves one head and one claim in force', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPeople, async (records) => {
        const register = await openTestRegister();
        await insert(register, records);
        const [keep, drop] = records.persons ?? [];
        const shownOf = (seat: Attendance | undefined) => (seat ? shownIn(records, seat) : null);
        const at = (rows: RecordSet['attendances'], meetingId: string, id: string | undefined) =>
          (rows ?? []).filter((one) => one.meetingId === meetingId && one.personId === id);
        await mergeAll(register, records, [[0, 1]]);
        const after = await recordsOf(register);
        for (const { id: meetingId } of records.meetings ?? []) {
          const own = at(records.attendances, meetingId, keep?.id);
          const others = at(records.attendances, meetingId, drop?.id);
          if (own.length === 0 || others.length === 0) continue;
          const seats = at(after.attendances, meetingId, keep?.id);
          const places = new Set([...own, ...others].map(({ delegationId }) => delegationId));
          const isDisputed = own.length === 1 && others.length === 1;
          const taken = new Set(seats.map(({ delegationId }) => delegationId));
          if (isDisputed) {
            const [mine, theirs] = [shownOf(own[0]), shownOf(others[0])];
            const isTheirs = mine !== null && theirs !== null && ranks.indexOf(theirs) < ranks.indexOf(mine);
            const seat = isTheirs ? others[0] : own[0];
            expect([...taken]).toEqual([seat?.delegationId]);
          } else expect([...taken].toSorted()).toEqual([...places].toSorted());
          for (const { delegationId } of own.filter((one) =>
            others.some((other) => other.delegationId === one.delegationId),
          )) {
            expect(seats.filter((one) => one.delegationId === delegationId)).toHaveLength(1);
          }
          for (const seat of seats) {
            const claims = after.claims?.filter(({ recordId }) => recordId === seat.id) ?? [];
            const inForce = new Set(claims.filter((one) => one.preferred).map(({ value }) => value));
            expect(inForce.size).toBeLessThanOrEqual(1);
          }
        }
        for (const { id } of records.delegations ?? []) {
          expect(headsOf(after, id)).toBeLessThanOrEqual(headsOf(records, id));
        }
        register.close();
      }),
      { numRuns: 30 },
    );
  });

  test('prints no post that neither record had, whole, in that delegation, and nobody as come who did not', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPeople, arbitraryMerges, async (records, pairs) => {
        const register = await openTestRegister();
        await insert(register, records);
        await mergeAll(register, records, pairs);
        const after = await recordsOf(register);
        const lineOf = (one: Attendance) =>
          JSON.stringify([one.delegationId, one.function, one.unit, one.institution]);
        const before = new Set((records.attendances ?? []).map(lineOf));
        expect((after.attendances ?? []).map(lineOf).filter((line) => !before.has(line))).toEqual([]);
        const comers = (set: RecordSet) =>
          (set.attendances ?? [])
            .filter((one) => takesPart(shownIn(set, one)))
            .map(({ delegationId }) => delegationId);
        expect(comers(after).filter((id) => !comers(records).includes(id))).toEqual([]);
        for (const { id, withoutPeople } of after.delegations ?? []) {
          const isIn = ({ delegationId }: Attendance) => delegationId === id;
          const isEmptied = records.attendances?.some(isIn) === true && !after.attendances?.some(isIn);
          expect(withoutPeople).toBe(isEmptied ? 'not-said' : 'took-part');
        }
        register.close();
      }),
      { numRuns: 20 },
    );
  });

  test('is taken back to the last field, done again the same, and asked for twice changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPeople, arbitraryMerges, async (records, pairs) => {
        const register = await openTestRegister();
        await insert(register, records);
        const before = linesOf(await recordsOf(register));
        await mergeAll(register, records, pairs);
        const after = linesOf(await recordsOf(register));
        await mergeAll(register, records, pairs);
        expect(linesOf(await recordsOf(register))).toEqual(after);
        let undone = 0;
        while (register.nextUndo?.command === 'merge-persons') {
          valueOf(await register.undo());
          undone += 1;
        }
        expect(linesOf(await recordsOf(register))).toEqual(before);
        for (; undone > 0; undone -= 1) valueOf(await register.redo());
        expect(linesOf(await recordsOf(register))).toEqual(after);
        register.close();
      }),
      { numRuns: 15 },
    );
  });
});

async function twoRecordsOfOne() {
  const register = await openTestRegister();
  const process = aProcess();
  const meeting = aMeeting({ processId: process.id });
  const parties = [aParty(), aParty({ iso3: 'TJK' })] as const;
  const delegations = parties.map((party) => aDelegation({ meetingId: meeting.id, partyId: party.id }));
  const [keep, drop] = [aPerson(), aPerson({ honorific: 'Ms.', note: 'Speaks Dari' })];
  const seats = [keep, drop].map((person, index) =>
    anAttendance({
      meetingId: meeting.id,
      delegationId: delegations[index]?.id ?? '',
      personId: person.id,
      function: index === 0 ? 'Head of Unit' : 'Director',
      roles: index === 0 ? ['speaker'] : ['head-of-delegation'],
      institution: index === 0 ? null : 'State Migration Service',
    }),
  );
  const sources = [aSource(), aSource()];
  await insert(register, {
    processes: [process],
    meetings: [meeting],
    parties,
    delegations,
    persons: [keep, drop],
    personNames: [
      aPersonName({ personId: keep.id, given: 'Lola', family: 'Rahimova' }),
      aPersonName({ personId: drop.id, given: 'Лола', family: 'Рахимова', script: 'cyrillic' }),
    ],
    attendances: seats,
    appointments: [
      anAppointment({ personId: keep.id, partyId: parties[0].id, function: 'Director' }),
      anAppointment({
        personId: drop.id,
        partyId: parties[0].id,
        function: 'Director',
        email: 'lola@example.org',
      }),
    ],
    interventions: [anIntervention({ meetingId: meeting.id, personId: drop.id })],
    sources,
    claims: seats.map((seat, index) =>
      aClaim({
        sourceId: sources[index]?.id ?? '',
        meetingId: meeting.id,
        table: 'attendances',
        recordId: seat.id,
        field: 'function',
        value: seat.function,
      }),
    ),
  });
  return { register, meeting, keep, drop, seats, delegations };
}

describe('two records of one person', () => {
  test('speak together with nobody of that name: of two joint speakers, and of a first and a joint one, one stays', async () => {
    const { register, meeting, keep, drop } = await twoRecordsOfOne();
    const [kazakhstan, turkiye] = [aParty(), aParty({ iso2: 'TR', iso3: 'TUR' })];
    const spoken = (fields: Partial<Intervention>) =>
      anIntervention({ meetingId: meeting.id, partyId: kazakhstan.id, ...fields });
    const [first, joint, nameless, apart] = [
      spoken({ personId: keep.id }),
      spoken({ personId: null }),
      spoken({ personId: drop.id, partyId: null }),
      spoken({ personId: keep.id }),
    ];
    const together = (interventionId: string, personId: string, partyId: string | null) =>
      aCoSpeaker({ meetingId: meeting.id, interventionId, personId, partyId });
    await insert(register, {
      parties: [kazakhstan, turkiye],
      interventions: [first, joint, nameless, apart],
      coSpeakers: [
        together(first.id, drop.id, kazakhstan.id),
        together(joint.id, keep.id, kazakhstan.id),
        together(joint.id, drop.id, kazakhstan.id),
        together(nameless.id, keep.id, turkiye.id),
        together(apart.id, drop.id, turkiye.id),
      ],
    });
    const before = await recordsOf(register);
    valueOf(await merge(register, keep.id, drop.id));
    const after = await recordsOf(register);
    expect(
      after.coSpeakers?.map(({ interventionId, personId, partyId }) => [interventionId, personId, partyId]),
    ).toEqual([
      [joint.id, keep.id, kazakhstan.id],
      [apart.id, keep.id, turkiye.id],
    ]);
    expect(await register.get('interventions', nameless.id)).toMatchObject({
      personId: keep.id,
      partyId: turkiye.id,
    });
    valueOf(await register.undo());
    expect(await recordsOf(register)).toEqual(before);
  });

  test('become one, with the post of one of them, and the two sources compete for the field', async () => {
    const { register, keep, drop, seats, delegations } = await twoRecordsOfOne();
    valueOf(await merge(register, keep.id, drop.id));
    const records = await recordsOf(register);
    expect(records.attendances).toEqual([
      expect.objectContaining({
        id: seats[0]?.id,
        delegationId: delegations[0]?.id,
        function: 'Head of Unit',
        // A post is one record's, whole: the other's institution is not put beside it.
        institution: null,
        // They headed the other delegation, not this one.
        roles: ['speaker'],
      }),
    ]);
    expect(records.claims?.map(({ value, preferred }) => [value, preferred])).toEqual(
      expect.arrayContaining([
        ['Head of Unit', true],
        ['Director', false],
      ]),
    );
    expect(records.appointments).toEqual([
      expect.objectContaining({ personId: keep.id, email: 'lola@example.org' }),
    ]);
    expect(await register.get('persons', keep.id)).toMatchObject({ honorific: 'Ms.', note: 'Speaks Dari' });
    expect(await register.get('persons', drop.id)).toMatchObject({ mergedIntoId: keep.id });
    const history = await register.history(drop.id);
    expect(history[0]?.command).toBe('merge-persons');
  });

  test('take what the user chose', async () => {
    const { register, meeting, keep, drop, seats, delegations } = await twoRecordsOfOne();
    const other = seats[1]?.id ?? '';
    const choices = { meetings: { [meeting.id]: { delegationId: other, function: other } }, note: keep.id };
    valueOf(await register.execute(mergePersons({ keepId: keep.id, dropId: drop.id, choices }, 'A', 'B')));
    expect((await recordsOf(register)).attendances).toEqual([
      expect.objectContaining({
        delegationId: delegations[1]?.id,
        function: 'Director',
        roles: ['head-of-delegation', 'speaker'],
      }),
    ]);
    expect(await register.get('persons', keep.id)).toMatchObject({ note: null });
  });

  test('bring over what another laptop wrote of the old one since', async () => {
    const { register, keep, drop, meeting, delegations } = await twoRecordsOfOne();
    valueOf(await merge(register, keep.id, drop.id));
    const late = anIntervention({ meetingId: meeting.id, personId: drop.id });
    await insert(register, {
      interventions: [late],
      attendances: [
        anAttendance({ meetingId: meeting.id, delegationId: delegations[1]?.id ?? '', personId: drop.id }),
      ],
    });
    valueOf(await merge(register, keep.id, keep.id));
    const { attendances, interventions } = await recordsOf(register);
    expect(attendances).toHaveLength(1);
    expect(interventions?.every(({ personId }) => personId === keep.id)).toBe(true);
  });

  test('told apart are remembered once, and forgotten on request', async () => {
    const { register, keep, drop } = await twoRecordsOfOne();
    valueOf(await register.execute(distinguishPersons(keep.id, drop.id, 'A', 'B')));
    valueOf(await register.execute(distinguishPersons(drop.id, keep.id, 'B', 'A')));
    const [row, ...more] = await register.list('personDistinctions');
    expect(more).toEqual([]);
    if (!row) throw new Error('nothing was remembered');
    valueOf(await register.execute(forgetDistinction(row, 'A', 'B')));
    expect(await register.list('personDistinctions')).toEqual([]);
  });

  test('are not removed while a meeting names them or an old id leads to them', async () => {
    const { register, keep, drop } = await twoRecordsOfOne();
    expect(errorOf(await register.execute(removePerson(drop.id, 'B')))).toBe('changed-meanwhile');
    valueOf(await merge(register, keep.id, drop.id));
    expect(errorOf(await register.execute(removePerson(keep.id, 'A')))).toBe('changed-meanwhile');
  });
});

describe('what lists of meetings held before print of the record that goes', () => {
  const party = aParty();
  const process = aProcess();
  const [keep, drop] = [aPerson(), aPerson()];
  const [held, planned] = [
    aMeeting({ processId: process.id, date: '2013-06-05', stateOfAffairs: 'held' }),
    aMeeting({ processId: process.id, date: '2033-06-05', stateOfAffairs: 'planned' }),
  ];
  const meetings = [held, planned];
  const delegations = meetings.map(({ id }) => aDelegation({ meetingId: id, partyId: party.id }));
  const called = (personId: string, family: string) =>
    aPersonName({ personId, script: 'latin', given: 'Leyla', family });
  const records: RecordSet = {
    processes: [process],
    parties: [party],
    meetings,
    delegations,
    persons: [keep, drop],
    personNames: [called(keep.id, 'Aliyeva'), called(drop.id, 'Karimova')],
    attendances: delegations.map(({ id, meetingId }) =>
      anAttendance({ meetingId, delegationId: id, personId: drop.id }),
    ),
  };
  const familiesThen = async (register: Register) =>
    new Map(
      (await register.list('attendances')).map(({ meetingId, namesThen }) => [
        meetingId,
        namesThen.map(({ family }) => family),
      ]),
    );
  const mergedBy = async (how: Omit<Parameters<typeof mergePersons>[0], 'keepId' | 'dropId'>) => {
    const register = await openTestRegister();
    await insert(register, records);
    valueOf(await register.execute(mergePersons({ keepId: keep.id, dropId: drop.id, ...how }, 'A', 'B')));
    return register;
  };

  test('stays the name it had, of meetings held before alone, and one undo parts the two', async () => {
    const register = await mergedBy({});
    expect(await familiesThen(register)).toEqual(
      new Map([
        [held.id, ['Karimova']],
        [planned.id, []],
      ]),
    );
    const after = await recordsOf(register);
    valueOf(await merge(register, keep.id, drop.id));
    expect(await recordsOf(register)).toEqual(after);
    valueOf(await register.undo());
    expect((await recordsOf(register)).attendances).toEqual(records.attendances);
    register.close();
  });

  test('is set right where it was a spelling, or where that is chosen', async () => {
    for (const how of [{ isSpelling: () => true }, { choices: { namesOfToday: true } }]) {
      const register = await mergedBy(how);
      expect([...(await familiesThen(register)).values()]).toEqual([[], []]);
      register.close();
    }
  });

  test('stays of the record that is kept too, where the other name is chosen', async () => {
    const [, karimova] = records.personNames ?? [];
    const register = await openTestRegister();
    const seats = records.attendances?.map((seat) => ({ ...seat, personId: keep.id })) ?? [];
    await insert(register, { ...records, attendances: seats });
    const choices = { preferredNames: [karimova?.id ?? ''] };
    valueOf(await register.execute(mergePersons({ keepId: keep.id, dropId: drop.id, choices }, 'A', 'B')));
    expect((await familiesThen(register)).get(held.id)).toEqual(['Aliyeva']);
    register.close();
  });
});
