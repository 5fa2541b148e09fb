import { expect, it } from 'vitest';

import { changesOfPlan, noDecisions, leftOpen } from '@/pickers/tables/changes-of-plan';
import { plannedPaste } from '../../../helpers/planned-paste';

const planOf = (title: string, value: string) =>
  plannedPaste(`Country\tName\t${title}\nKazakhstan\tDana LEE\t\nKazakhstan\tAliya SERIK\t${value}`).plan;
const held = { language: 'en', state: 'present' } as const;

it.each([
  ['no-show', 'absent'],
  ['Did not attend', 'absent'],
  ['no', 'absent'],
  ['нет', 'absent'],
  ['не прибыл', 'absent'],
  ['Не прибыл(а)', 'absent'],
  ['не явилась', 'absent'],
  ['sick', 'excused'],
  ['больна', 'excused'],
  ['declined', 'excused'],
  ['отказ', 'excused'],
  ['cancelled', 'excused'],
  ['✓', 'present'],
])('"%s" under Attendance is understood as %s', (value, state) => {
  const [, row] = planOf('Attendance', value).rows;
  expect(row?.facts.seat.state).toBe(state);
  expect(row?.proposed).toBe('new');
});

it.each(['?', '-', 'x', 'perhaps', 'см. прим.'])(
  'who has "%s" under Attendance waits for an answer and is not taken for present',
  (value) => {
    const plan = planOf('Attendance', value);
    expect(plan.rows.map(({ proposed }) => proposed)).toEqual(['new', 'ask']);
    expect(plan.rows[1]?.choices).toEqual(['new', 'skip']);
    expect(changesOfPlan(plan, noDecisions, held).add).toHaveLength(1);
    expect(leftOpen(plan, noDecisions).rows).toBe(1);
  },
);

it('days that are not understood do not come to mean all of them', () => {
  expect(planOf('Days', 'some of them').rows[1]?.proposed).toBe('ask');
});

it.each(['11.06.2025', '12.06.2026', '2026-06-11, 2026-06-12'])(
  'days outside the meeting are told and asked about: %s',
  (value) => {
    const plan = planOf('Days', value);
    expect(plan.rows[1]?.proposed).toBe('ask');
    expect(plan.rows[1]?.problems.map(({ code }) => code)).toEqual(['other-days']);
    expect(changesOfPlan(plan, noDecisions, held).add).toHaveLength(1);
  },
);

it('numbers of days are those of the meeting, where it has them all', () => {
  expect(planOf('Days', '10-11').rows[1]).toMatchObject({
    proposed: 'new',
    facts: { seat: { days: ['2026-06-10', '2026-06-11'] } },
  });
  expect(planOf('Days', '18–19').rows[1]?.proposed).toBe('ask');
  expect(planOf('Days', '1').rows[1]?.proposed).toBe('ask');
});

it.each([
  ['refused', 'no'],
  ['не согласен', 'no'],
  ['отказ', 'no'],
  ['agreed', 'yes'],
  ['согласна', 'yes'],
  ['n/a', 'not-asked'],
])('"%s" under May be published is understood as %s', (value, publish) => {
  const [, row] = planOf('May be published', value).rows;
  expect(row?.facts.seat.publish).toBe(publish);
  expect(row?.proposed).toBe('new');
});

it.each(['-', 'No photo', 'via the Embassy only'])(
  'who has "%s" under May be published waits for an answer and is not printed by it',
  (value) => {
    const plan = planOf('May be published', value);
    expect(plan.rows.map(({ proposed }) => proposed)).toEqual(['new', 'ask']);
    expect(changesOfPlan(plan, noDecisions, held).add).toHaveLength(1);
  },
);
