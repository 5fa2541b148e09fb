import { describe, expect, it } from 'vitest';

import { noDecisions } from '@/pickers/tables/changes-of-plan';
import { valueOf } from '../../helpers/open-test-register';
import { anna, openSmallTable, seatA } from '../../helpers/small-table';
import { fieldTitles } from '@/formats/tables/table-field';
import type { TableDesk } from '../../helpers/table-desk';

/** The table with the function of Anna Omarova edited, and a row of a second one without a record before or after hers. */
async function withNamesake(desk: TableDesk, isBefore: boolean) {
  const [titles = [], ...rows] = await desk.written({ [seatA]: { function: 'Envoy' } });
  const at = rows.findIndex((row) => row.includes(seatA));
  const cells: Partial<Record<string, string>> = {
    [fieldTitles.en.party]: 'Kazakhstan',
    [fieldTitles.en.given]: 'Anna',
    [fieldTitles.en.family]: 'Omarova',
    [fieldTitles.en.function]: 'Expert',
  };
  const row = titles.map((title) => cells[String(title)] ?? null);
  return [titles, ...rows.toSpliced(isBefore ? at : at + 1, 0, row)];
}
const functions = async ({ register }: TableDesk) =>
  (await register.list('attendances'))
    .filter(({ function: post }) => ['Envoy', 'Expert'].includes(String(post)))
    .map(({ function: post, personId }) => `${post} ${personId === anna ? 'of Anna' : 'of another'}`)
    .toSorted();

describe.each([
  ['before', true],
  ['after', false],
])('a row without its record that stands %s that of somebody of its name', (_, isBefore) => {
  it('is skipped until it is said that it is a namesake, and takes nothing over', async () => {
    const desk = await openSmallTable();
    const rows = await withNamesake(desk, isBefore);
    const plan = await desk.plan(rows);
    const [row] = plan.rows.filter(({ problems }) => problems.some(({ code }) => code === 'namesake-of-row'));
    expect(row).toMatchObject({ proposed: 'skip', choices: ['new', 'skip'], patch: null });
    expect(plan.rows.flatMap(({ problems }) => problems)).toHaveLength(1);
    expect(plan.missing).toEqual([]);
    valueOf(await desk.apply(await desk.changes(rows)));
    expect(await functions(desk)).toEqual(['Envoy of Anna']);
  });

  it('is added beside them where it is one', async () => {
    const desk = await openSmallTable();
    const rows = await withNamesake(desk, isBefore);
    const doubtful = (await desk.plan(rows)).rows.filter(({ choices }) => choices.includes('new'));
    const choices = new Map(doubtful.map(({ key }) => [key, 'new'] as const));
    valueOf(await desk.apply(await desk.changes(rows, { ...noDecisions, choices })));
    expect(await functions(desk)).toEqual(['Envoy of Anna', 'Expert of another']);
  });
});

it('a row of a list that changes somebody seated may be a namesake instead', async () => {
  const desk = await openSmallTable();
  const rows = [
    ['Country', 'Given name', 'Family name', 'Position'],
    ['Kazakhstan', 'Anna', 'Omarova', 'Expert'],
  ];
  const [row] = (await desk.plan(rows)).rows;
  expect(row).toMatchObject({ proposed: 'update', choices: ['update', 'new', 'skip'] });
  const choices = new Map([[row?.key ?? '', 'new'] as const]);
  valueOf(await desk.apply(await desk.changes(rows, { ...noDecisions, choices })));
  expect(await functions(desk)).toEqual(['Expert of another']);
});
