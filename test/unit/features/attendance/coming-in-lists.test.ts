import { describe, expect, it } from 'vitest';

import { readPastedList } from '@/features/attendance/paste/read-list';
import { rowsOfLines } from '@/features/attendance/paste/rows-of-lines';
import { planSheet } from '@/formats/tables/plan-sheet';
import type { TablePlan } from '@/formats/tables/planned-row';
import { partyEntries } from '@/pickers/parties/party-entry';
import { emptyMeeting, plannedPaste } from '../../../helpers/planned-paste';

const entries = partyEntries([], { date: '2026-06-10', language: 'en' });

function planOfLines(text: string): TablePlan {
  const from = { kind: 'rows', rows: rowsOfLines(readPastedList(text, entries)) } as const;
  return planSheet({ snapshot: emptyMeeting(), from, answers: new Map(), language: 'en' }).plan;
}
const planOfTable = (rows: string) =>
  plannedPaste(`Country\tName\tPosition\n${rows.replaceAll(/^/gmu, 'Kazakhstan\t')}`).plan;

/** Who comes, as what, how they stand, and what is asked. */
function people({ rows }: TablePlan): readonly string[] {
  return rows
    .filter(({ kind, choices }) => kind !== 'delegation' && choices.includes('new'))
    .map(({ name, titles, facts: { seat }, proposed, problems }) =>
      [
        name,
        titles,
        seat.state ?? '-',
        (seat.days ?? []).join(),
        proposed === 'ask' ? 'waits' : '',
        ...problems.map(({ code }) => code),
      ]
        .filter(Boolean)
        .join('; '),
    );
}

describe('what a list says of coming beside a name or a post', () => {
  it.each([
    ['Dana Lee (absent)\tAdviser', 'Dana LEE; Adviser; absent'],
    ['Dana Lee (online)\tAdviser', 'Dana LEE; Adviser; remote'],
    ['Dana Lee\tAdviser, did not attend', 'Dana LEE; Adviser; absent'],
    ['Dana Lee\tсоветник (по согласованию)', 'Dana LEE; советник; invited; unconfirmed'],
    ['Dana Lee (tbc)\tAdviser', 'Dana LEE; Adviser; invited; unconfirmed'],
    ['Dana Lee\tAdviser (tbc)', 'Dana LEE; Adviser; -; unconfirmed'],
    ['Dana Lee\tсоветник (вместо Серик А.)', 'Dana LEE; советник; -; in-place-of'],
    ['Dana Lee (10 June)\tAdviser', 'Dana LEE; Adviser; -; 2026-06-10'],
    ['Dana Lee (18 June only)\tAdviser', 'Dana LEE; Adviser; -; waits; unread'],
    ['Dana Lee (will join later)\tAdviser', 'Dana LEE; Adviser; -; waits; unread'],
    ['Dana Lee\tOfficer for learning online', 'Dana LEE; Officer for learning online; -'],
    ['Иван Секретарёв\tэксперт', 'Иван СЕКРЕТАРЁВ; эксперт; -'],
    ['Секретарёв Иван\tэксперт', 'СЕКРЕТАРЁВ Иван; эксперт; -'],
    ['Dana Lee\tJoint Secretary', 'Dana LEE; Joint Secretary; -'],
    ['Dana Lee\tRemote Sensing Unit', 'Dana LEE; Remote Sensing Unit; -'],
    ['Dana Lee\tAttending Officer', 'Dana LEE; Attending Officer; -'],
    ['Dana Lee\tRegrets Officer', 'Dana LEE; Regrets Officer; -'],
    ['Dana Lee\tHead of Section, Leave to Remain Unit', 'Dana LEE; Head of Section, Leave to Remain Unit; -'],
    ['Dana Lee\tAdviser, Late Registration Unit', 'Dana LEE; Adviser, Late Registration Unit; -'],
    ['Dana Lee\tAdviser, Absentee Voting', 'Dana LEE; Adviser, Absentee Voting; -'],
    ['Dana Lee\tСоветник, участие граждан', 'Dana LEE; Советник, участие граждан; -'],
    ['Dana Lee\tAdviser, Arrives Monday', 'Dana LEE; Adviser; -; waits; unread'],
    ['Dana Lee\tсоветник, участие под вопросом', 'Dana LEE; советник; -; waits; unread'],
  ])('in a table: %s', (row, read) => {
    expect(people(planOfTable(row))).toEqual([read]);
  });

  it.each([
    ['Дана Ли, советник, не прибыла', 'Дана ЛИ; советник; absent'],
    ['Dana Lee, manager of learning online', 'Dana LEE; manager of learning online; -'],
    ['Dana Lee absent', 'Dana LEE; absent'],
    ['Mr. Askar Serik (online)', 'Mr. Askar SERIK; remote'],
    ['Дана Серикова, советник, подойдёт позже', 'Дана СЕРИКОВА; советник; -; waits; unread'],
    ['Дана Серикова, советник, будет позже', 'Дана СЕРИКОВА; советник; -; waits; unread'],
    ['Dana Lee, Adviser, 10 June only', 'Dana LEE; Adviser; -; 2026-06-10'],
    ['Dana Lee\nabsent', 'Dana LEE; absent'],
  ])('at the end of a line: %s', (line, read) => {
    expect(people(planOfLines(`Kazakhstan\n${line}`))).toEqual([read]);
  });

  it('of the last of two people waits: whether it is said of both cannot be told', () => {
    expect(people(planOfLines('Kazakhstan\nDana Lee and Askar Serik (online)'))).toEqual([
      'Dana LEE; -; waits; split; unread',
      'Askar SERIK; -; waits; split; unread',
    ]);
    expect(people(planOfLines('Kazakhstan\nDana Lee (absent) and Askar Serik'))).toEqual([
      'Dana LEE; absent; split',
      'Askar SERIK; -; split',
    ]);
  });

  it('that a column says otherwise waits, and one that is still to be confirmed does not overrule it', () => {
    const state = (name: string, column: string) =>
      plannedPaste(`Country\tName\tAttendance\nKazakhstan\t${name}\t${column}`).plan.rows[0];
    expect(state('Dana Lee (absent)', 'present')?.proposed).toBe('ask');
    expect(state('Dana Lee (absent)', 'did not come')?.proposed).toBe('new');
    expect(state('Dana Lee (tbc)', 'confirmed')).toMatchObject({
      proposed: 'new',
      facts: { seat: { state: 'confirmed' } },
    });
  });
});

describe('what is nobody', () => {
  it.each([
    'Mr.',
    'Г-н',
    'Mr. Vacant',
    '+7 701 555 55 55',
    'Interpreter',
    '2 drivers',
    'Водитель',
    'spouse',
    'Ambassador of France',
    'Посол Франции',
    'N.N.',
  ])('makes no person of a list or of a table: %s', (text) => {
    expect(people(planOfLines(`Kazakhstan\nDana Lee\n\n${text}`))).toEqual(['Dana LEE; -']);
    expect(planOfTable(`${text}\tAdviser`).rows.map(({ names }) => names)).toEqual([[]]);
  });

  it('is a post alone in the column of names', () => {
    expect(
      planOfTable('Head of delegation\tMinister\nMinister of Labour\t').rows.flatMap(({ names }) => names),
    ).toEqual([]);
    expect(people(planOfTable('Minister Ivan Petrov\t'))).toHaveLength(1);
  });

  it('comes beside somebody without a name', () => {
    expect(people(planOfLines('Kazakhstan\nMr. Askar Serik and spouse'))).toEqual([
      'Mr. Askar SERIK; -; unread',
    ]);
  });
});

describe('a heading with a list of parties', () => {
  it.each(['Observers: China, Iran', 'Наблюдатели: Китай, Иран', 'Guests – China and Iran'])(
    'gives each a delegation without names: %s',
    (line) => {
      for (const { rows } of [
        planOfLines(`Kazakhstan\n${line}\nDana Lee`),
        plannedPaste(`A\tB\n${line}\t`).plan,
      ]) {
        expect(rows.filter(({ kind }) => kind === 'delegation').map(({ party }) => party?.label)).toEqual(
          expect.arrayContaining(['China', 'Iran']),
        );
        expect(rows.filter(({ names, proposed }) => names.length > 0 && proposed !== 'skip')).toEqual([]);
      }
    },
  );

  it('keeps what nothing is called, to be asked about, and how many came', () => {
    const { rows, unknownParties } = planOfLines('Observers: China, Atlantis and Mongolia (3)');
    expect(unknownParties).toEqual([{ text: 'Atlantis', count: 1 }]);
    expect(rows.find(({ party }) => party?.label === 'Mongolia')?.headcount?.to.count).toBe(3);
  });

  it('before a name is no part of it', () => {
    const [, chair] = planOfLines('Chair: Ms. Dana Lee').rows;
    expect(chair).toMatchObject({ name: 'Ms. Dana LEE', facts: { seat: { roles: ['chair'] } } });
  });
});
