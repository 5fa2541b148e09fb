import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { delegationsOfPlan, planOfList, seatsOfPlan } from '../../../helpers/listed-seats';

const folder = join(import.meta.dirname, '../../../fixtures/attendance/lists');
const lists = readdirSync(folder).filter((name) => name.endsWith('.txt'));
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');

/** A key says who sits where and as what; behind "=" the delegations, where they are the point of the list. */
it.each(lists)('%s', (name) => {
  const key = textOf(name.replace('.txt', '.key')).trim().split('\n');
  const plan = planOfList(textOf(name));
  expect(seatsOfPlan(plan)).toEqual(key.filter((line) => !line.startsWith('= ')));
  const delegations = key.filter((line) => line.startsWith('= ')).map((line) => line.slice(2));
  if (delegations.length > 0) expect(delegationsOfPlan(plan)).toEqual(delegations);
});
