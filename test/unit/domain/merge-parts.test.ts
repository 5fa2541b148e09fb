import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { attendanceStates } from '@/domain/attendance';
import { mergedNames } from '@/domain/merge-person-parts';
import { mergedMeetings } from '@/domain/merge-meetings';
import { planMerge } from '@/domain/merge-persons';
import { isPresenceOf, takesPart } from '@/domain/moment';
import { overlappingAppointments } from '@/domain/overlapping-appointments';
import { presenceStates, stateOnDay } from '@/domain/presence';
import { uniteAttendances } from '@/domain/unite-attendances';
import { unitePresences } from '@/domain/unite-presences';
import { newId } from '@/store/new-id';
import { orderKeys } from '@/store/order-key';

import { anAppointment, anAttendance, aPerson, aPersonName, aPresence } from '../../helpers/builders';

describe('the parts of two records of one person', () => {
  test('keep the name that was chosen where all names are those of the one that stays', () => {
    const [first = '', second = '', third = ''] = orderKeys(3);
    const own = { personId: 'keep', script: 'latin' } as const;
    const names = [
      aPersonName({ ...own, given: 'Lola', preferred: true, order: first }),
      aPersonName({ ...own, given: 'Lolla', preferred: false, order: second }),
      aPersonName({ personId: 'drop', script: 'latin', given: 'Lolla', preferred: true, order: third }),
    ];
    const merged = (preferredNames: readonly string[]) =>
      mergedNames(names, { keepId: 'keep', choices: { preferredNames }, orderKeys }).kept;
    expect(merged([]).map(({ preferred }) => preferred)).toEqual([true, false]);
    const chosen = merged([names[2]?.id ?? '']);
    expect(chosen.map(({ given, preferred }) => [given, preferred])).toEqual([
      ['Lola', false],
      ['Lolla', true],
    ]);
    expect(chosen.map(({ order }) => order)).toEqual([first, second]);
  });

  test('leave one presence for every day and session, however much of it a row says', () => {
    const day = fc.constantFrom(null, '2019-05-14', '2019-05-15');
    const arbitraryPresences = fc.array(
      fc
        .record({ day, sessionId: fc.constantFrom(null, 's1', 's2') })
        .filter((row) => row.day !== null || row.sessionId !== null)
        .map((row) => aPresence(row)),
    );
    fc.assert(
      fc.property(arbitraryPresences, (presences) => {
        const { kept, replaced } = unitePresences(presences, 'seat');
        const of = (moment: Parameters<typeof isPresenceOf>[1]) =>
          kept.filter((one) => isPresenceOf(one, moment)).length;
        for (const one of presences) {
          const moment =
            one.sessionId === null
              ? ({ kind: 'day', day: one.day ?? '' } as const)
              : ({ kind: 'session', id: one.sessionId, day: one.day } as const);
          expect(of(moment)).toBe(1);
        }
        expect(kept.length + replaced.size).toBe(presences.length);
      }),
    );
    const [united] = unitePresences(
      [aPresence({ sessionId: 's1', day: null }), aPresence({ sessionId: 's1', day: '2019-05-14' })],
      'seat',
    ).kept;
    expect(united?.day).toBe('2019-05-14');
  });
});

test('who headed another delegation does not head the one they are put in, and the merge says so', () => {
  const seats = [
    anAttendance({ delegationId: 'kz', roles: ['speaker'] }),
    anAttendance({ delegationId: 'tj', roles: ['head-of-delegation'] }),
  ] as const;
  const unasked = uniteAttendances(seats);
  expect([unasked.kept.roles, unasked.headedAnother]).toEqual([['speaker'], true]);
  const asked = uniteAttendances(seats, { delegationId: seats[1].id });
  expect([asked.kept.roles, asked.headedAnother]).toEqual([['head-of-delegation', 'speaker'], false]);
});

describe('seats of two records of one person at a meeting', () => {
  const days = ['2019-05-14', '2019-05-15', '2019-05-16'];
  const [first = '', second = ''] = days;
  const request = { keepId: 'keep', choices: {}, newId };
  const ofMeeting = { meetings: [{ id: 'meeting', date: `${first}/${days[2]}` }], sessions: [] };
  const seat = (personId: string, facts: Parameters<typeof anAttendance>[0] = {}) =>
    anAttendance({ personId, meetingId: 'meeting', delegationId: 'kz', ...facts });

  test('hold for the days with which they were recorded', () => {
    const came = seat('keep', { state: 'present', days: [first] });
    const unitedWith = (other: Parameters<typeof anAttendance>[0]) => {
      const { kept, byDay } = uniteAttendances([came, seat('drop', other)]);
      return [kept.state, kept.days, byDay];
    };
    expect(unitedWith({ state: 'invited' })).toEqual(['present', [first], []]);
    expect(unitedWith({ state: 'invited', days: [second] })).toEqual(['present', [first], []]);
    expect(unitedWith({ state: 'present', days: [second] })).toEqual(['present', [first, second], []]);
    const byDay = [{ day: second, state: 'remote' }];
    expect(unitedWith({ state: 'remote', days: [first, second] })).toEqual(['present', [first], byDay]);
    // In the room on the first day, on the line on all others.
    const inRoom = [{ day: first, state: 'present' }];
    expect(unitedWith({ state: 'remote' })).toEqual(['remote', [], inRoom]);
    expect(unitedWith({ state: 'present' })).toEqual(['present', [], []]);
    const onLine = seat('drop', { state: 'remote' });
    expect(uniteAttendances([came, onLine], { state: onLine.id })).toMatchObject({
      kept: { state: 'remote' },
      byDay: [],
    });
    const onLineOnFirst = seat('drop', { state: 'remote', days: [first] });
    const throughout = [seat('keep', { state: 'present' }), onLineOnFirst] as const;
    expect(uniteAttendances(throughout)).toMatchObject({ kept: { state: 'present', days: [] }, byDay: [] });
    // A presence that is chosen against another is what that record says, whole.
    expect(uniteAttendances(throughout, { state: onLineOnFirst.id }).kept).toMatchObject({
      state: 'remote',
      days: [first],
    });
    const { kept } = uniteAttendances([came, seat('drop', { state: 'invited', days: [second] })]);
    expect(stateOnDay(kept, [], second, [])).toBeNull();
  });

  test('are present on no day on which neither was, and on every day on which one was unless it was taken back', () => {
    const arbitrarySeat = fc.record({
      state: fc.constantFrom(...attendanceStates),
      days: fc.subarray(days),
      delegationId: fc.constantFrom('kz', 'tj'),
      recorded: fc.dictionary(fc.constantFrom(...days), fc.constantFrom(...presenceStates), {
        noNullPrototype: true,
      }),
    });
    fc.assert(
      fc.property(
        fc.array(arbitrarySeat, { maxLength: 2 }),
        fc.array(arbitrarySeat, { maxLength: 2 }),
        (a, b) => {
          const rows = [
            ...a.map((one) => ['keep', one] as const),
            ...b.map((one) => ['drop', one] as const),
          ].map(([personId, { recorded, ...facts }]) => {
            const attendance = seat(personId, facts);
            const presences = Object.entries(recorded).map(([day, state]) =>
              aPresence({ attendanceId: attendance.id, day, state }),
            );
            return { attendance, presences };
          });
          const before = {
            ...ofMeeting,
            attendances: rows.map((row) => row.attendance),
            presences: rows.flatMap((row) => row.presences),
          };
          const merged = mergedMeetings(before, request);
          const after = {
            ...ofMeeting,
            attendances: merged.kept,
            presences: [...merged.presences, ...merged.added],
          };
          const statesOn = ({ attendances, presences }: typeof before, day: string) =>
            attendances.map((one) =>
              stateOnDay(
                one,
                presences.filter(({ attendanceId }) => attendanceId === one.id),
                day,
                [],
              ),
            );
          const tookPart = (records: typeof before, day: string) => statesOn(records, day).some(takesPart);
          // Of two delegations one seat holds, with what it says of the days.
          const isDisputed = a.length === 1 && b.length === 1 && a[0]?.delegationId !== b[0]?.delegationId;
          for (const day of days) {
            const isAway = before.presences.some((one) => one.day === day && !takesPart(one.state));
            expect(!tookPart(after, day) || tookPart(before, day)).toBe(true);
            const isInRoom = statesOn(after, day).includes('present');
            expect(!isInRoom || statesOn(before, day).includes('present')).toBe(true);
            expect(tookPart(after, day) || isAway || isDisputed || !tookPart(before, day)).toBe(true);
          }
        },
      ),
    );
  });

  test('for which one record sits in two delegations stay in both; a dispute of two records leaves one', () => {
    const delegationsOf = (...seats: readonly (readonly [personId: string, delegationId: string])[]) => {
      const attendances = seats.map(([personId, delegationId]) => seat(personId, { delegationId }));
      const { kept } = mergedMeetings({ ...ofMeeting, attendances, presences: [] }, request);
      return kept.map(({ delegationId }) => delegationId).toSorted();
    };
    expect(delegationsOf(['keep', 'kz'], ['keep', 'tj'], ['drop', 'kz'])).toEqual(['kz', 'tj']);
    expect(delegationsOf(['keep', 'kz'], ['drop', 'kz'], ['drop', 'tj'])).toEqual(['kz', 'tj']);
    expect(delegationsOf(['keep', 'kz'], ['keep', 'tj'], ['drop', 'kz'], ['drop', 'tj'])).toEqual([
      'kz',
      'tj',
    ]);
    expect(delegationsOf(['keep', 'kz'], ['drop', 'tj'])).toEqual(['kz']);
  });
});

test('a merge looks at a presence a few times, however many meetings there are', () => {
  const [keep, drop] = [aPerson(), aPerson()];
  const attendances = Array.from({ length: 400 }, (_, index) =>
    anAttendance({ personId: index % 2 === 0 ? keep.id : drop.id, meetingId: `meeting ${index >> 1}` }),
  );
  let looks = 0;
  const presences = attendances.map(({ id, meetingId }) => {
    const presence = aPresence({ meetingId });
    return Object.defineProperty({ ...presence }, 'attendanceId', {
      enumerable: true,
      get: () => {
        looks += 1;
        return id;
      },
    });
  });
  const none = {
    personNames: [],
    appointments: [],
    interventions: [],
    coSpeakers: [],
    notes: [],
    paperRemarks: [],
    personDistinctions: [],
    claims: [],
    meetings: [],
    sessions: [],
    delegations: [],
    companions: new Map(),
  };
  const plan = planMerge(
    { ...none, persons: [keep, drop], attendances, presences },
    { keepId: keep.id, dropId: drop.id, choices: {}, orderKeys, newId },
  );
  expect(plan.united).toHaveLength(200);
  expect(looks).toBeLessThan(10 * presences.length);
});

test('appointments overlap only where no reading of their dates keeps them apart', () => {
  const until = anAppointment({ from: '2013', until: '2016-11-15' });
  const sameMonth = anAppointment({ from: '2016-11' });
  const before = anAppointment({ from: '2016-10' });
  expect(overlappingAppointments([until, sameMonth])).toEqual([]);
  expect(overlappingAppointments([until, before])).toEqual([[until, before]]);
});
