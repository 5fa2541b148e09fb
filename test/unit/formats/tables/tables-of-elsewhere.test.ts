import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { planSheet } from '@/formats/tables/plan-sheet';
import type { TableSnapshot } from '@/formats/tables/table-snapshot';
import { writeTable } from '@/formats/tables/write-table';
import { changesOfPlan, noDecisions } from '@/pickers/tables/changes-of-plan';
import { anAppointment, anAttendance, aDelegation, aPerson, aPersonName } from '../../../helpers/builders';
import { fixedId } from '../../../helpers/fixed-id';
import { emptyMeeting, kazakhDelegation } from '../../../helpers/planned-paste';
import { arbitrarySnapshot, meetingId } from '../../../helpers/table-register';

const nextMeeting = fixedId('1', 2);
const [dana, dinara] = [fixedId('4', 1), fixedId('4', 2)];
const there = kazakhDelegation();
const here = aDelegation({ id: fixedId('2', 9), meetingId: nextMeeting, partyId: there.partyId });

/** Dana came to the first meeting, Dinara stayed away. */
function register(over: Partial<TableSnapshot> = {}): TableSnapshot {
  const seat = { meetingId, delegationId: there.id, institution: 'Ministry of Labour' };
  return emptyMeeting({
    persons: [aPerson({ id: dana }), aPerson({ id: dinara })],
    personNames: [
      aPersonName({ id: fixedId('5', 1), personId: dana, given: 'Dana', family: 'Lee' }),
      aPersonName({ id: fixedId('5', 2), personId: dinara, given: 'Dinara', family: 'Aman' }),
    ],
    delegations: [there],
    attendances: [
      anAttendance({
        ...seat,
        id: fixedId('3', 1),
        personId: dana,
        function: 'Expert',
        roles: ['speaker', 'head-of-delegation'],
        state: 'present',
        days: ['2026-06-10'],
        publish: 'yes',
        onBehalfOf: 'the Minister',
      }),
      anAttendance({ ...seat, id: fixedId('3', 2), personId: dinara, state: 'absent' }),
    ],
    ...over,
  });
}

/** The table of one place, edited if wanted, as it is read at another. */
function readAt(
  place: Partial<TableSnapshot>,
  written: TableSnapshot,
  edits: Readonly<Record<string, string>> = {},
) {
  const sheet = writeTable(written, { language: 'en', withContacts: true, name: 'T', writtenAt: 1 });
  const rows = sheet.rows.map((row, at) =>
    row.map((cell, column) => (at === 0 ? (edits[sheet.columns[column]?.title ?? ''] ?? cell) : cell)),
  );
  return planSheet({
    snapshot: { ...written, meetingId: nextMeeting, date: '2026-12-01', ...place },
    from: {
      kind: 'sheet',
      columns: null,
      sheet: {
        name: 'T',
        rows: [sheet.columns.map(({ title }) => title), ...rows],
        merges: [],
        dateSystem: 1900,
      },
    },
    answers: new Map(),
    language: 'en',
  }).plan;
}
const planned = { language: 'en', state: 'confirmed' } as const;
const seatsOf = (plan: ReturnType<typeof readAt>) => changesOfPlan(plan, noDecisions, planned).add;

describe('the table of one meeting at another', () => {
  it('offers its people as those whom the register knows, invited, without what was said of that meeting alone', () => {
    const plan = readAt({}, register());
    expect(plan.writtenFor).toBe('another-meeting');
    expect(plan.rows.map(({ kind }) => kind)).toEqual(['existing', 'existing']);
    expect(seatsOf(plan)).toMatchObject([
      { personId: dana, seat: { state: 'invited', roles: ['head-of-delegation'], function: 'Expert' } },
    ]);
    const [first] = seatsOf(plan);
    expect(first?.seat).not.toHaveProperty('days');
    expect(first?.seat).not.toHaveProperty('onBehalfOf');
    expect(first?.seat).not.toHaveProperty('publish');
    expect(first?.post).toEqual({});
  });

  it('takes whoever stayed away there only where that is chosen', () => {
    const [, away] = readAt({}, register()).rows;
    expect(away).toMatchObject({
      proposed: 'skip',
      choices: [`person/${dinara}`, 'skip'],
      problems: [{ code: 'was-away' }],
    });
  });

  it('says of this meeting what was written into it since', () => {
    const plan = readAt({}, register(), { Attendance: 'confirmed', 'On behalf of': 'the Vice-Minister' });
    expect(seatsOf(plan)[0]?.seat).toMatchObject({ state: 'confirmed', onBehalfOf: 'the Vice-Minister' });
  });

  it('adds nobody who sits here already, and changes of them only what was edited', () => {
    const seated = register({ delegations: [there, here] });
    const now = {
      attendances: [
        ...seated.attendances,
        anAttendance({
          id: fixedId('3', 7),
          meetingId: nextMeeting,
          delegationId: here.id,
          personId: dana,
          function: 'Director',
        }),
      ],
    };
    const [same] = readAt(now, seated).rows;
    expect(same?.kind).toBe('same');
    const [edited] = readAt(now, seated, { Unit: 'Migration Unit' }).rows;
    expect(edited?.patch).toMatchObject({
      id: fixedId('3', 7),
      changes: [{ field: 'unit', from: '', to: 'Migration Unit' }],
    });
  });

  it('is read with the post that somebody holds on the day of this meeting', () => {
    const promoted = register({
      appointments: [
        anAppointment({
          id: fixedId('7', 1),
          personId: dana,
          partyId: there.partyId,
          function: 'Director',
          from: '2026-09',
        }),
      ],
    });
    const plan = readAt({}, promoted);
    expect(plan.rows[0]?.problems).toEqual([{ code: 'post-of-day', text: 'Expert, Ministry of Labour' }]);
    expect(seatsOf(plan)[0]?.seat).toMatchObject({ function: 'Director' });
    expect(seatsOf(readAt({}, promoted, { Function: 'Minister' }))[0]?.seat.function).toBe('Minister');
  });

  it('looks for another person where another name was typed over', () => {
    const [row] = readAt({}, register(), { 'Given name': 'Timur', 'Family name': 'Aliev' }).rows;
    expect(row).toMatchObject({ kind: 'new', proposed: 'new', candidates: [] });
  });

  it('never makes a second record or seat of anybody, whatever is in it', () => {
    fc.assert(
      fc.property(arbitrarySnapshot, fc.boolean(), (rest, isOfPeople) => {
        const written = {
          ...rest,
          kind: isOfPeople ? ('people' as const) : ('attendance' as const),
          meetingId: isOfPeople ? null : meetingId,
        };
        const sheet = readAt({ kind: 'attendance' }, written);
        const added = seatsOf(sheet);
        expect(added.every(({ personId }) => personId !== null)).toBe(true);
        expect(new Set(added.map(({ personId }) => personId)).size).toBe(added.length);
        expect(added.every(({ post }) => Object.keys(post).length === 0)).toBe(true);
        expect(sheet.missing).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the table of the people of the register at a meeting, and one of a meeting among the people', () => {
  it('brings those people', () => {
    const people = { ...register(), kind: 'people' as const, meetingId: null };
    const plan = readAt({ kind: 'attendance' }, people);
    expect(plan.writtenFor).toBe('people');
    expect(new Set(seatsOf(plan).map(({ personId }) => personId))).toEqual(new Set([dana, dinara]));
  });

  it('is nothing new', () => {
    const plan = readAt({ kind: 'people', meetingId: null }, register());
    expect(plan.rows.map(({ kind }) => kind)).toEqual(['same', 'same']);
    expect(plan.missing).toEqual([]);
  });
});
