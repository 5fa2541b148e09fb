import { expect, it } from 'vitest';

import { noDecisions, leftOpen } from '@/pickers/tables/changes-of-plan';
import { plannedPaste } from '../../../helpers/planned-paste';

const planOf = (...rows: readonly string[]) =>
  plannedPaste(['Country\tName\tPosition\tE-mail', ...rows.map((row) => `Kazakhstan\t${row}`)].join('\n'))
    .plan;

it.each([
  ['Karim Ospanov\tSpecialist\t', 'Karim Ospanov\tDriver\t'],
  ['Karim Ospanov\t\tk2@mia.example', 'Karim Ospanov\t\tk3@mia.example'],
])('a second row of a name with another post or e-mail is asked about: %s', (one, two) => {
  const plan = planOf(one, two);
  expect(plan.rows.map(({ proposed }) => proposed)).toEqual(['new', 'ask']);
  expect(plan.rows[1]?.choices).toEqual(['new', 'skip']);
  expect(plan.rows[1]?.problems).toEqual([{ code: 'namesake-of-row', line: 2 }]);
  expect(leftOpen(plan, noDecisions).rows).toBe(1);
});

it('a second row that says nothing else is left out', () => {
  const plan = planOf('Karim Ospanov\tSpecialist\t', 'Karim Ospanov\tspecialist\t');
  expect(plan.rows[1]).toMatchObject({ proposed: 'skip', problems: [{ code: 'twice', line: 2 }] });
});
