import { expect, it } from 'vitest';

import { noDecisions } from '@/pickers/tables/changes-of-plan';
import { countsOf } from '@/store/commands/table-changes';
import { valueOf } from '../../helpers/open-test-register';
import { anna, kazakhstan, openSmallTable } from '../../helpers/small-table';

const list = (...names: readonly string[]) => [
  ['Country', 'Name', 'Position'],
  ...names.map((name) => ['Kazakhstan', name, 'Expert']),
];

it('a list pasted twice brings nobody a second time, initials included', async () => {
  const desk = await openSmallTable();
  const rows = list('A. B. Rahimov', 'S. T.', 'Saule Akhmetova');
  valueOf(await desk.apply(await desk.changes(rows)));
  expect(await desk.register.list('attendances')).toHaveLength(6);
  expect((await desk.plan(rows)).rows.map(({ kind }) => kind)).toEqual(['same', 'same', 'same']);
});

it('somebody who is asked about among people is the one who is known, with the post of the list', async () => {
  const desk = await openSmallTable({}, null);
  const rows = list('A. Omarova');
  const [row] = (await desk.plan(rows)).rows;
  expect(row).toMatchObject({ proposed: 'ask', choices: [`person/${anna}`, 'new', 'skip'] });
  const choices = new Map([[row?.key ?? '', `person/${anna}` as const]]);
  const changes = await desk.changes(rows, { ...noDecisions, choices });
  expect(countsOf(changes)).toMatchObject({ people: 0, changed: 1 });
  valueOf(await desk.apply(changes));
  expect(await desk.register.list('persons')).toHaveLength(3);
  expect(await desk.register.list('appointments')).toMatchObject([
    { personId: anna, partyId: kazakhstan.party.id, function: 'Expert' },
  ]);
});
