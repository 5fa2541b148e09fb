import { describe, expect, it } from 'vitest';

import { countAttendance } from '@/features/attendance/counts/count-attendance';
import { actionOfKey } from '@/features/attendance/roster/row-keys';
import { countSections } from '@/features/attendance/counts/count-sections';
import { placeOfDrop, placeOfMove } from '@/features/attendance/roster/place-of-move';
import { wordsOfRows } from '@/features/attendance/roster/row-words';
import { linesInOrder, rosterView } from '@/features/attendance/roster/roster-view';
import { daysOfMeeting } from '@/domain/days-of-meeting';
import { hasMoments, momentIn, momentsOf } from '@/features/attendance/when/moments-of';
import { attendanceStates, type Attendance } from '@/domain/attendance';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { wholeMeeting } from '@/domain/moment';
import { gatherDossier } from '@/domain/gather-dossier';
import { almatyProcess } from '@/formats/sample/almaty-process';
import { aDelegation, aPersonName, aPresence, aSession } from '../../../helpers/builders';

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
const fail = (): never => {
  throw new Error('not in the sample');
};
const peopleOf = (view: ReturnType<typeof rosterView>) =>
  view.flatMap(({ delegations }) => delegations.flatMap(({ people }) => people));

describe('a person of whom days are recorded that are none of the meeting’s', () => {
  it('bears a mark that names them, and counts the others', () => {
    const [day = ''] = daysOfMeeting(dossier.meeting.date);
    const wordsOf = (days: string[]) => {
      const view = rosterView(withPeople({ days }), 'en');
      const speaking = {
        locale: 'en',
        sessions: [],
        days: daysOfMeeting(dossier.meeting.date),
        disputed: new Set<string>(),
        ofPart: false,
      };
      const t = (key: string, values?: object) => `${key} ${JSON.stringify(values)}`;
      return wordsOfRows(view, { ...speaking, t }).get('p0');
    };
    expect(wordsOf([day])).toMatchObject({ doubts: '', notes: 'attendance.row.days {"count":1}' });
    expect(wordsOf([day, '1999-05-14'])).toMatchObject({
      doubts: 'attendance.row.other-days {"days":"14 May 1999"}',
      notes: 'attendance.row.days {"count":1}',
    });
  });
});

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

describe('a merged person', () => {
  it('stands under the name of whom they were merged into, however often', () => {
    const [first] = dossier.persons;
    if (!first) throw new Error('the sample has persons');
    const chain = ['m1', 'm2', 'm3'].map((id, index) => ({
      ...first,
      id,
      mergedIntoId: index < 2 ? `m${index + 2}` : null,
    }));
    const personNames = ['Old', 'Older', 'Found'].map((family, index) => ({
      ...(dossier.personNames[0] ?? aPersonName()),
      personId: `m${index + 1}`,
      given: 'Aziz',
      family,
    }));
    const view = rosterView(
      { ...withPeople({ personId: 'm1', honorific: null }), persons: chain, personNames },
      'en',
    );
    expect(peopleOf(view)[0]?.name).toContain('FOUND');
  });
});

describe('dropping persons', () => {
  const view = rosterView(withPeople({ roles: ['head-of-delegation'] }, {}, {}, {}), 'en');
  const people = peopleOf(view);
  it('puts them where they are let go, among those of their rank', () => {
    expect(people.map(({ id }) => id)).toEqual(['p0', 'p1', 'p2', 'p3']);
    expect(placeOfDrop(people, 3, new Set(['p1']), 2)).toBe('p2');
    expect(placeOfDrop(people, 1, new Set(['p3']), 2)).toBeNull();
    expect(placeOfDrop(people, 2, new Set(['p1', 'p3']), 2)).toBeNull();
    expect(placeOfDrop(people, 4, new Set(['p0']), 1)).toBeNull();
  });
});

describe('the days and sessions of a meeting', () => {
  const room = (more: Partial<MeetingDossier>) => ({ ...dossier, sessions: [], presences: [], ...more });
  it('keep a day with records that the dates no longer reach', () => {
    const presences = [aPresence({ day: '2019-05-20' })];
    const moments = momentsOf(room({ presences }));
    expect(moments.days.map(({ day, isOutside }) => [day, isOutside])).toEqual([
      ['2019-05-14', false],
      ['2019-05-15', false],
      ['2019-05-20', true],
    ]);
  });

  it('follow a session that was moved to another day, with what is recorded in it', () => {
    const session = aSession({ day: '2019-05-15' });
    const presences = [aPresence({ day: '2019-05-13', sessionId: session.id })];
    const moments = momentsOf(room({ sessions: [session], presences }));
    expect(moments.days.map(({ day, isOutside }) => [day, isOutside])).toEqual([
      ['2019-05-14', false],
      ['2019-05-15', false],
    ]);
  });

  it('are nothing to choose from where there is one day without sessions', () => {
    const meeting = { ...dossier.meeting, date: '2019-05-14' };
    expect(hasMoments(momentsOf(room({ meeting })))).toBe(false);
    expect(hasMoments(momentsOf(room({ meeting, sessions: [aSession()] })))).toBe(true);
    expect(hasMoments(momentsOf(room({})))).toBe(true);
  });

  it('fall back to the whole meeting when the one chosen is gone', () => {
    const session = aSession({ day: '2019-05-14' });
    const chosen = { kind: 'session', id: session.id, day: session.day } as const;
    expect(momentIn(momentsOf(room({ sessions: [session] })), chosen)).toBe(chosen);
    expect(momentIn(momentsOf(room({})), chosen)).toBe(wholeMeeting);
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

describe('the count of a category', () => {
  it('tells people by how they stand, and headcounts without names apart', () => {
    const [member] = rosterView(withPeople({}, { state: 'excused' }), 'en').filter(({ delegations }) =>
      delegations.some(({ people }) => people.length > 0),
    );
    if (!member) throw new Error('somebody has a seat');
    const [bare = ''] = member.delegations.map(({ id }) => id);
    const delegations = [
      ...member.delegations.filter(({ people }) => people.length > 0),
      ...[5, 7].map((count) => ({
        ...(member.delegations.find(({ id }) => id === bare) ?? fail()),
        people: [],
        nameless: count,
        delegation: aDelegation({ headcount: { qualifier: 'about', count } }),
      })),
    ];
    const [counted] = countSections([{ ...member, delegations }]);
    expect(counted).toMatchObject({ people: 2, nameless: 12, isRough: true });
    expect(counted?.states).toEqual([
      { state: 'present', count: 1 },
      { state: 'excused', count: 1 },
    ]);
  });
});

describe('delegations of which something is said with nobody named', () => {
  it('are counted by what it is, and no one with people in it', () => {
    const room = withPeople({ state: 'present' });
    const [seat] = room.attendances;
    const bare = room.delegations.filter(({ id }) => id !== seat?.delegationId);
    const said = new Map(
      (['remote', 'absent', 'absent', 'excused'] as const).map((one, at) => [bare[at]?.id, one]),
    );
    // Of one with people in it they themselves say it.
    said.set(seat?.delegationId, 'excused');
    const delegations = room.delegations.map((one) => ({
      ...one,
      withoutPeople: said.get(one.id) ?? ('took-part' as const),
    }));
    const sections = countSections(rosterView({ ...room, delegations }, 'en'));
    const sum = (own: 'remote' | 'excused' | 'absent') =>
      sections.reduce((all, { unnamed }) => all + unnamed[own], 0);
    expect([sum('remote'), sum('excused'), sum('absent')]).toEqual([1, 1, 2]);
  });
});

describe('a headcount', () => {
  const counted = (
    count: number,
    states: readonly Attendance['state'][],
    more: Partial<MeetingDossier> = {},
  ) => {
    const room = { ...withPeople(...states.map((state) => ({ state }))), ...more };
    const own = new Set(room.attendances.map(({ delegationId }) => delegationId));
    const delegations = room.delegations.map((one) => ({
      ...one,
      headcount: own.has(one.id) ? ({ qualifier: 'exactly', count } as const) : null,
    }));
    const sections = countSections(rosterView({ ...room, delegations }, 'en'));
    return sections.reduce((sum, { nameless }) => sum + nameless, 0);
  };

  it('counts those beyond the named who came, and never fewer than none', () => {
    expect(counted(5, ['present', 'remote'])).toBe(3);
    expect(counted(5, ['present', 'excused', 'absent'])).toBe(4);
    expect(counted(1, ['present', 'present'])).toBe(0);
  });

  it('takes those who are expected for named until the meeting is held', () => {
    expect(counted(5, ['confirmed', 'invited'])).toBe(5);
    const meeting = { ...dossier.meeting, stateOfAffairs: 'planned' as const };
    expect(counted(5, ['confirmed', 'invited'], { meeting })).toBe(3);
  });

  it('leaves as many without names on a day that some of the named do not come for', () => {
    const room = withPeople({ days: ['2019-05-14'] }, {});
    const [own] = room.attendances.map(({ delegationId }) => delegationId);
    const delegations = room.delegations
      .filter(({ id }) => id === own)
      .map((one) => ({ ...one, headcount: { qualifier: 'exactly', count: 5 } as const }));
    const day = rosterView({ ...room, delegations }, 'en', { kind: 'day', day: '2019-05-15' });
    expect(countSections(day)[0]?.nameless).toBe(3);
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

  it('reaches every state, and the way back to that of the meeting', () => {
    const states = ['KeyP', 'KeyR', 'KeyE', 'KeyA', 'KeyC', 'KeyI'].map((code) => press('', code));
    expect(states.map((action) => (action?.kind === 'state' ? action.state : ''))).toEqual(
      expect.arrayContaining([...attendanceStates]),
    );
    expect(press('0', 'Digit0')).toEqual({ kind: 'as-meeting' });
  });

  it('chooses one, several and all, and moves to the next delegation', () => {
    expect(press(' ', 'Space')).toEqual({ kind: 'choose' });
    expect(press('ArrowDown', 'ArrowDown', { shiftKey: true })).toEqual({
      kind: 'go',
      to: 'next',
      extends: true,
    });
    expect(press('a', 'KeyA', { ctrlKey: true })).toEqual({ kind: 'choose-all' });
    expect(press('ArrowUp', 'ArrowUp', { altKey: true, shiftKey: true })).toEqual({
      kind: 'move-out',
      by: -1,
    });
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

it.each([
  ['nobody-came', ['absent', 'excused']],
  ['nobody-marked', ['absent', 'confirmed']],
  ['nobody-marked', ['invited']],
  ['listed', ['confirmed', 'remote']],
] as const)(
  'of a delegation of a meeting that was held it says %s where its people are %s',
  (standing, states) => {
    const of = withPeople(...states.map((state) => ({ state })));
    const held = { ...of, presences: [], meeting: { ...of.meeting, stateOfAffairs: 'held' as const } };
    const [first] = of.attendances;
    const delegations = held.delegations.map((one) => ({ ...one, headcount: null }));
    const views = rosterView({ ...held, delegations }, 'en').flatMap((section) => section.delegations);
    expect(views.find(({ id }) => id === first?.delegationId)?.standing).toBe(standing);
  },
);
