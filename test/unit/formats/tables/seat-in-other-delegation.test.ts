import { expect, it } from 'vitest';

import { anAttendance, aPerson, aPersonName } from '../../../helpers/builders';
import { fixedId } from '../../../helpers/fixed-id';
import { emptyMeeting, kazakhDelegation, plannedPaste } from '../../../helpers/planned-paste';
import { meetingId } from '../../../helpers/table-register';

const [person, seat] = [fixedId('4', 1), fixedId('3', 1)];
const delegation = kazakhDelegation();
/** Talgat Omarov sits in the one delegation of Kazakhstan. */
const meeting = (category: 'unspecified' | 'chair') =>
  emptyMeeting({
    persons: [aPerson({ id: person })],
    personNames: [
      aPersonName({
        id: fixedId('5', 1),
        personId: person,
        given: 'Talgat',
        family: 'Omarov',
        script: 'latin',
      }),
    ],
    delegations: [{ ...delegation, category }],
    attendances: [
      anAttendance({
        id: seat,
        meetingId,
        delegationId: delegation.id,
        personId: person,
        function: 'Adviser',
      }),
    ],
  });
const list = (rows: readonly string[]) =>
  ['Name\tPosition', ...rows.map((row) => (row.includes('\t') ? row : `${row}\t`))].join('\n');
const underChair = list([
  'Chair',
  'Kazakhstan',
  'Talgat Omarov\tChairman',
  'Member States',
  'Kazakhstan',
  'Dana Lee\tAdviser',
]);
const underMembers = list([
  'Chair',
  'Kazakhstan',
  'Dana Lee\tChairwoman',
  'Member States',
  'Kazakhstan',
  'Talgat Omarov\tDirector',
]);

const omarov = (text: string, category: 'unspecified' | 'chair') =>
  plannedPaste(text, meeting(category)).plan.rows.find(({ name }) => name.includes('OMAROV'));

it.each([
  ['the Chair, who sits in the own delegation of the State', underChair, 'unspecified'],
  ['the State, who sits in the delegation of the Chair', underMembers, 'chair'],
] as const)('somebody of the delegation of %s, is asked about', (_, text, category) => {
  expect(omarov(text, category)?.proposed).toBe('ask');
  expect(omarov(text, category)?.problems).toContainEqual({ code: 'other-delegation' });
});

it.each([
  ['the Chair', underChair, 'chair'],
  ['the State', underMembers, 'unspecified'],
] as const)('somebody who sits in the delegation of %s, as the list says, is not', (_, text, category) => {
  expect(omarov(text, category)?.proposed).toBe('update');
});
