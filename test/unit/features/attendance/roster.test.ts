import { describe, expect, it } from 'vitest';

import { countAttendance } from '@/features/attendance/roster/count-attendance';
import { actionOfKey } from '@/features/attendance/roster/row-keys';
import { linesInOrder, placeOfMove, rosterView } from '@/features/attendance/roster/roster-view';
import { daysOfMeeting } from '@/domain/days-of-meeting';
import type { Attendance } from '@/domain/attendance';
import { gatherDossier } from '@/domain/gather-dossier';
import { almatyProcess } from '@/formats/sample/almaty-process';

const { records } = almatyProcess();
const teg2 = records.meetings?.find((meeting) => meeting.symbol === 'TEG/2');
const sample = gatherDossier(records, teg2?.id ?? '');
if (!sample) throw new Error('the sample has the meeting');
const dossier = sample;

const withPeople = (...facts: readonly Partial<Attendance>[]) => {
  const [first] = dossier.attendances;
  if (!first) throw new Error('the sample has attendances');
  return {
    ...dossier,
    attendances: facts.map((fact, index) => ({
      ...first,
      roles: [],
      id: `p${index}`,
      order: `a${index}`,
      ...fact,
    })),
  };
};
const peopleOf = (view: ReturnType<typeof rosterView>) =>
  view.flatMap(({ delegations }) => delegations.flatMap(({ people }) => people));

describe('the list of delegations', () => {
  it('stands in protocol order under the names of the meeting’s date', () => {
    const view = rosterView(dossier, 'en');
    expect(view[0]?.section).toBe('chair');
    expect(view[0]?.delegations[0]?.name).toBe('Tajikistan');
    expect(view.flatMap(({ delegations }) => delegations.map(({ name }) => name))).toContain('Turkey');
    expect(linesInOrder(view)).toHaveLength(dossier.delegations.length + dossier.attendances.length);
  });

  it('has the head of a delegation first', () => {
    const view = rosterView(withPeople({}, { roles: ['head-of-delegation'] }, {}), 'en');
    expect(peopleOf(view).map(({ id }) => id)).toEqual(['p1', 'p0', 'p2']);
  });

  it('keeps the dot of the Turkic i in capitals', () => {
    const names = dossier.personNames.map((name) => ({ ...name, given: 'Elçin', family: 'Əliyev' }));
    const view = rosterView({ ...withPeople({}), personNames: names }, 'en');
    expect(peopleOf(view)[0]?.name).toContain('ƏLİYEV');
  });

  it('moves a person among equals only', () => {
    const people = peopleOf(rosterView(withPeople({ roles: ['head-of-delegation'] }, {}, {}, {}), 'en'));
    expect(placeOfMove(people, 'p2', -1)).toBeNull();
    expect(placeOfMove(people, 'p3', -1)).toBe('p1');
    expect(placeOfMove(people, 'p1', 1)).toBe('p2');
    expect(placeOfMove(people, 'p1', -1)).toBeUndefined();
    expect(placeOfMove(people, 'p3', 1)).toBeUndefined();
    expect(placeOfMove(people, 'p0', 1)).toBeUndefined();
  });
});

describe('the running count', () => {
  it('leaves out what nobody is, except present', () => {
    expect(countAttendance([])).toEqual([{ state: 'present', count: 0 }]);
    expect(countAttendance([{ state: 'remote' }, { state: 'remote' }, { state: 'excused' }])).toEqual([
      { state: 'present', count: 0 },
      { state: 'remote', count: 2 },
      { state: 'excused', count: 1 },
    ]);
  });
});

describe('a key on a row', () => {
  const press = (key: string, code: string, more = {}) =>
    actionOfKey({ key, code, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...more });

  it('sets the state, also while a Cyrillic layout is on', () => {
    expect(press('p', 'KeyP')).toEqual({ kind: 'state', state: 'present' });
    expect(press('з', 'KeyP')).toEqual({ kind: 'state', state: 'present' });
    expect(press('h', 'KeyH')).toEqual({ kind: 'head' });
  });

  it('is left alone with Ctrl and for Tab', () => {
    expect(press('p', 'KeyP', { ctrlKey: true })).toBeNull();
    expect(press('Tab', 'Tab')).toBeNull();
    expect(press('ArrowUp', 'ArrowUp', { altKey: true })).toEqual({ kind: 'move', by: -1 });
  });
});

describe('the days of a meeting', () => {
  it('are those between its dates, and none where a day is not known', () => {
    expect(daysOfMeeting('2019-05-14/2019-05-15')).toEqual(['2019-05-14', '2019-05-15']);
    expect(daysOfMeeting('2015-09-22')).toEqual(['2015-09-22']);
    expect(daysOfMeeting('2013-06')).toEqual([]);
    expect(daysOfMeeting(null)).toEqual([]);
  });
});
