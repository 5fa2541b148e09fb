import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { attendanceRoles, countQualifiers } from '@/domain/draft';
import { attendanceStates, type Attendance, type Delegation } from '@/domain/attendance';
import { everybody, joinDelegations as planJoin, joinedFields } from '@/domain/join-delegations';
import { stateAtMeeting } from '@/domain/moment';
import { presenceStates, type Presence } from '@/domain/presence';
import { timetableOf } from '@/domain/timetable';
import { joinDelegations } from '@/store/commands/join-delegations';

import {
  aClaim,
  aDelegation,
  aMeeting,
  anAttendance,
  aParty,
  aPerson,
  aPresence,
  aProcess,
  aSource,
} from '../../helpers/builders';
import { danglingReferences } from '../../helpers/dangling-references';
import { insert, openTestRegister, valueOf } from '../../helpers/open-test-register';

const unsaid: readonly string[] = ['unspecified', 'not-stated'];
const process = aProcess();
const party = aParty();
const meeting = aMeeting({ processId: process.id, date: '2031-06-11' });
const ofMeeting = { meetings: [meeting], sessions: [] };
const timetable = timetableOf(meeting, []);
const ofSeat = (rows: readonly Presence[], { id }: Attendance) =>
  rows.filter(({ attendanceId }) => attendanceId === id);
const [ayan, bota] = [aPerson(), aPerson()];
const delegation = (fields: Partial<Delegation>) =>
  aDelegation({ meetingId: meeting.id, partyId: party.id, ...fields });
const seat = ({ id }: Delegation, personId: string, fields: Partial<Attendance> = {}) =>
  anAttendance({ meetingId: meeting.id, delegationId: id, personId, ...fields });

describe('two delegations of one party', () => {
  test('become one in one step, with everybody once and one head, and are two again when it is undone', async () => {
    const register = await openTestRegister();
    const [first, second] = [delegation({}), delegation({ printedName: 'Kazakhstan', adoption: 'adopted' })];
    const head = seat(first, ayan.id, { roles: ['head-of-delegation'], function: null });
    const twice = seat(second, ayan.id, { state: 'confirmed', function: 'Director', roles: ['speaker'] });
    const other = seat(second, bota.id, { roles: ['head-of-delegation'] });
    const source = aSource();
    await insert(register, {
      processes: [process],
      parties: [party],
      meetings: [meeting],
      persons: [ayan, bota],
      delegations: [first, second],
      attendances: [head, twice, other],
      presences: [
        aPresence({ meetingId: meeting.id, attendanceId: twice.id, day: '2031-06-11', state: 'present' }),
      ],
      sources: [source],
      claims: [
        aClaim({
          table: 'delegations',
          recordId: second.id,
          field: 'adoption',
          sourceId: source.id,
          meetingId: meeting.id,
        }),
      ],
    });
    valueOf(await register.execute(joinDelegations(first, [second], 'Kazakhstan')));
    const dossier = await register.dossier(meeting.id);
    expect(dossier?.delegations).toEqual([{ ...first, printedName: 'Kazakhstan', adoption: 'adopted' }]);
    const seats = dossier?.attendances.map((one) => [
      one.personId,
      one.delegationId,
      one.function,
      one.roles,
    ]);
    expect(seats).toEqual(
      expect.arrayContaining([
        [ayan.id, first.id, 'Director', ['head-of-delegation', 'speaker']],
        [bota.id, first.id, other.function, ['delegate']],
      ]),
    );
    expect(seats).toHaveLength(2);
    expect(dossier?.presences).toMatchObject([{ attendanceId: head.id, state: 'present' }]);
    expect(dossier?.claims).toMatchObject([{ recordId: first.id }]);
    expect(danglingReferences((await register.exportAll()).records)).toEqual([]);
    valueOf(await register.undo());
    const before = await register.dossier(meeting.id);
    expect(before?.delegations).toHaveLength(2);
    expect(before?.attendances).toHaveLength(3);
  });

  test('lose nobody and invent nobody, named or not', () => {
    const headcount = fc.option(
      fc.record({ qualifier: fc.constantFrom(...countQualifiers), count: fc.nat(20) }),
    );
    const facts = fc.record({
      personId: fc.constantFrom('a', 'b', 'c'),
      state: fc.constantFrom(...attendanceStates),
      roles: fc.subarray([...attendanceRoles], { minLength: 1 }),
    });
    const seats = fc.uniqueArray(facts, { selector: ({ personId }) => personId });
    const one = fc.record({ headcount, seats });
    fc.assert(
      fc.property(fc.array(one, { minLength: 2, maxLength: 3 }), (made) => {
        const [first, ...others] = made.map((each) => delegation({ headcount: each.headcount }));
        if (!first) return;
        const all = [first, ...others] as const;
        const attendances = all.flatMap((own, index) =>
          (made[index]?.seats ?? []).map(({ personId, ...more }) => seat(own, personId, more)),
        );
        const joined = planJoin(
          all,
          { ...ofMeeting, attendances, presences: [], claims: [] },
          { survivorOf: (id) => id, newId: () => 'new' },
        );
        const named = new Set(attendances.map(({ personId }) => personId));
        expect(joined.attendances.map(({ personId }) => personId).toSorted()).toEqual([...named].toSorted());
        expect(joined.attendances.every(({ delegationId }) => delegationId === first.id)).toBe(true);
        const stated = all.flatMap((own) => own.headcount?.count ?? []);
        const count = joined.delegation.headcount?.count ?? null;
        if (stated.length === 0) expect(count).toBeNull();
        else expect(count).toBeGreaterThanOrEqual(Math.max(...stated));
      }),
    );
  });

  test('number as many as the larger says, and more only where that is chosen', () => {
    const exactly = (count: number) => ({ qualifier: 'exactly', count }) as const;
    const joinedCount = (
      ofFirst: Delegation['headcount'],
      ofSecond: Delegation['headcount'],
      named: readonly string[] = [],
      headcount?: string,
    ) => {
      const [first, second] = [delegation({ headcount: ofFirst }), delegation({ headcount: ofSecond })];
      const attendances = named.map((id) => seat(second, id));
      const records = { ...ofMeeting, attendances, presences: [], claims: [] };
      const how = { survivorOf: (id: string) => id, newId: () => 'new' };
      const joined = planJoin([first, second], records, how, headcount === undefined ? {} : { headcount });
      return [joined.delegation.headcount, joined.questions.headcounts.map(({ value }) => value.count)];
    };
    expect(joinedCount(exactly(4), exactly(5))).toEqual([exactly(5), [5, 4, 9]]);
    expect(joinedCount(exactly(4), exactly(5), [], everybody)).toEqual([exactly(9), [9, 5, 4]]);
    expect(joinedCount(exactly(5), exactly(5))).toEqual([exactly(5), []]);
    expect(joinedCount(exactly(3), null, ['a', 'b'])).toEqual([exactly(3), [3, 5]]);
    const more = { qualifier: 'more-than', count: 4 } as const;
    expect(joinedCount(exactly(3), more)).toEqual([more, [4, 3, 7]]);
    expect(joinedCount(exactly(3), more, [], everybody)[0]).toEqual({ qualifier: 'about', count: 7 });
    expect(joinedCount(null, null, ['a'])).toEqual([null, []]);
  });

  test('have the chosen name, answer and head', async () => {
    const register = await openTestRegister();
    const first = delegation({ printedName: 'Japan, observer', adoption: 'adopted' });
    const second = delegation({ printedName: 'Japan (Embassy)', adoption: 'not-adopted' });
    const heads = [first, second].map((own, index) =>
      seat(own, [ayan.id, bota.id][index] ?? '', { roles: ['head-of-delegation'] }),
    );
    await insert(register, {
      processes: [process],
      parties: [party],
      meetings: [meeting],
      persons: [ayan, bota],
      delegations: [first, second],
      attendances: heads,
    });
    const choices = { fields: { printedName: second.id }, head: heads[1]?.id ?? '' };
    valueOf(await register.execute(joinDelegations(first, [second], 'Japan', choices)));
    const dossier = await register.dossier(meeting.id);
    expect(dossier?.delegations).toMatchObject([{ printedName: 'Japan (Embassy)', adoption: 'adopted' }]);
    const head = dossier?.attendances.filter(({ roles }) => roles.includes('head-of-delegation'));
    expect(head?.map(({ personId }) => personId)).toEqual([bota.id]);
  });

  test('let a presence that is chosen hold whole: what the other recorded by day goes with it, sources and all', async () => {
    const register = await openTestRegister();
    const [first, second] = [delegation({}), delegation({})];
    const away = seat(first, ayan.id, { state: 'absent' });
    const there = seat(second, ayan.id, { state: 'present' });
    const seen = aPresence({
      meetingId: meeting.id,
      attendanceId: there.id,
      day: '2031-06-11',
      state: 'present',
    });
    const source = aSource();
    await insert(register, {
      processes: [process],
      parties: [party],
      meetings: [meeting],
      persons: [ayan],
      delegations: [first, second],
      attendances: [away, there],
      presences: [seen],
      sources: [source],
      claims: [aClaim({ table: 'presences', recordId: seen.id, sourceId: source.id, meetingId: meeting.id })],
    });
    const before = (await register.exportAll()).records;
    const choices = { seats: { [away.id]: { state: away.id } } };
    valueOf(await register.execute(joinDelegations(first, [second], 'Kazakhstan', choices)));
    const { records } = await register.exportAll();
    expect(records.attendances).toMatchObject([{ id: away.id, state: 'absent' }]);
    expect([records.presences, records.claims]).toEqual([undefined, undefined]);
    valueOf(await register.undo());
    expect((await register.exportAll()).records).toEqual(before);
    register.close();
  });

  test('ask about presence by what the list shows, the days counted', () => {
    const [first, second] = [delegation({}), delegation({})];
    const attendances = [seat(first, 'a', { state: 'confirmed' }), seat(second, 'a', { state: 'confirmed' })];
    const presences = [
      aPresence({ attendanceId: attendances[1]?.id ?? '', day: '2031-06-11', state: 'present' }),
    ];
    const records = { ...ofMeeting, attendances, presences, claims: [] };
    const { questions } = planJoin([first, second], records, { survivorOf: (id) => id, newId: () => 'new' });
    expect(questions.seats).toMatchObject([{ differing: [{ field: 'state' }] }]);
  });

  test('drop nothing that is not asked about', () => {
    const text = fc.constantFrom(null, 'A', 'B');
    const facts = fc.record({
      printedName: text,
      capacity: text,
      category: fc.constantFrom('unspecified', 'member', 'observer'),
      adoption: fc.constantFrom('not-stated', 'adopted', 'not-adopted'),
      headcount: fc.option(fc.record({ qualifier: fc.constantFrom(...countQualifiers), count: fc.nat(4) })),
    } satisfies { readonly [K in keyof Delegation]?: fc.Arbitrary<Delegation[K]> });
    const seatFacts = fc.record({
      function: text,
      printedName: text,
      honorific: text,
      onBehalfOf: text,
      capacity: text,
      state: fc.constantFrom(...attendanceStates),
      publish: fc.constantFrom('yes', 'no', 'not-asked'),
    } satisfies { readonly [K in keyof Attendance]?: fc.Arbitrary<Attendance[K]> });
    const presence = fc.record({
      state: fc.constantFrom(...presenceStates),
      arrived: fc.constantFrom(null, '09:00', '10:00'),
    });
    const side = fc.record({ facts, seat: seatFacts, presence: fc.option(presence) });
    fc.assert(
      fc.property(side, side, (...sides) => {
        const [first, second] = sides.map((one) => delegation(one.facts));
        if (!first || !second) return;
        const attendances = sides.map((one, index) => seat([first, second][index] ?? first, 'a', one.seat));
        const presences = sides.flatMap((one, index) =>
          one.presence
            ? [aPresence({ attendanceId: attendances[index]?.id ?? '', day: '2031-06-11', ...one.presence })]
            : [],
        );
        const joined = planJoin(
          [first, second],
          { ...ofMeeting, attendances, presences, claims: [] },
          { survivorOf: (id) => id, newId: () => 'new' },
        );
        const { questions } = joined;
        for (const field of joinedFields) {
          const stated = [first, second].map((one) => one[field]);
          const gone = stated.filter(
            (value) => value !== null && !unsaid.includes(value) && value !== joined.delegation[field],
          );
          const asked = questions.fields.find((one) => one.field === field)?.values.map(({ value }) => value);
          expect(asked ?? []).toEqual(expect.arrayContaining(gone));
        }
        const counts = [first, second].flatMap(({ headcount }) => headcount ?? []);
        const wordsOf = (one: Delegation['headcount']) => `${one?.qualifier} ${one?.count}`;
        const lost = counts.filter((one) => wordsOf(one) !== wordsOf(joined.delegation.headcount));
        const counted = questions.headcounts.map(({ value }) => wordsOf(value));
        expect(counted).toEqual(expect.arrayContaining(lost.map(wordsOf)));
        const [kept] = joined.attendances;
        const asked = questions.seats.flatMap(({ differing }) => differing);
        for (const field of [
          'printedName',
          'honorific',
          'onBehalfOf',
          'capacity',
          'state',
          'publish',
        ] as const) {
          // Of presence it is asked by what the list shows.
          const saidBy = (one: Attendance, rows: readonly Presence[]) =>
            field === 'state' ? stateAtMeeting(one, ofSeat(rows, one), timetable) : one[field];
          const stands = kept && saidBy(kept, joined.presences);
          const gone = attendances
            .map((one) => saidBy(one, presences))
            .filter((value) => value && value !== stands);
          const values = asked.find((one) => one.field === field)?.values.map(({ value }) => value) ?? [];
          expect(values).toEqual(expect.arrayContaining(gone));
        }
        const posts = attendances.flatMap((one) =>
          one.function && one.function !== kept?.function ? [one.function] : [],
        );
        const postsAsked =
          asked.find(({ field }) => field === 'post')?.values.map(({ value }) => value) ?? [];
        expect(postsAsked).toEqual(expect.arrayContaining(posts));
        const isLost = presences.some(
          (one) =>
            !joined.presences.some(
              (other) => one.state === other.state && (one.arrived === null || one.arrived === other.arrived),
            ),
        );
        if (isLost) expect(questions.presences).toEqual([kept?.id]);
      }),
    );
  });
});
