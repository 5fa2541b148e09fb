import { expect, it } from 'vitest';

import { changesOfPlan, noDecisions } from '@/pickers/tables/changes-of-plan';
import { likelyDuplicates } from '@/search/duplicate-persons';
import { plannedPaste } from '../../../helpers/planned-paste';

const planOf = (rows: readonly string[]) =>
  plannedPaste(['Country\tName\tPosition', ...rows].join('\n')).plan;

it.each([
  ['Alisher Karimov', 'A. Karimov'],
  ['Alisher Karimov', 'Alishar Karimov'],
  ['Karim Rahimov', 'Karim Rakhimov'],
  ['Karim Rahimov', 'Карим Рахимов'],
])('asks whether the second of two near names of one party is the first: %s, %s', (first, second) => {
  const plan = planOf([`Kazakhstan\t${first}\tAdviser`, `Kazakhstan\t${second}\tDriver`]);
  expect(plan.rows.map(({ proposed }) => proposed)).toEqual(['new', 'ask']);
  expect(changesOfPlan(plan, noDecisions, { language: 'en', state: 'present' }).add).toHaveLength(1);
});

it('says which row it is near, and why', () => {
  const plan = planOf([
    'Kazakhstan\tAlisher Karimov\t',
    'Kazakhstan\tDana Lee\t',
    'Kazakhstan\tAlishar Karimov\t',
  ]);
  expect(plan.rows[2]?.problems).toEqual([
    { code: 'near-row', line: 2, text: 'Alisher KARIMOV', reason: 'spelling' },
  ]);
  expect(plan.rows[2]?.choices).toEqual(['new', 'skip']);
});

it('asks nothing about near names of two parties, and about two of one family', () => {
  for (const rows of [
    ['Kazakhstan\tAlisher Karimov\t', 'Türkiye\tAlishar Karimov\t'],
    ['Kazakhstan\tAlisher Karimov\t', 'Kazakhstan\tDana Karimova\t'],
  ])
    expect(planOf(rows).rows.map(({ proposed }) => proposed)).toEqual(['new', 'new']);
});

it('asks wherever the page of duplicates would show the two afterwards', () => {
  const names = [
    'Alisher Karimov',
    'A. Karimov',
    'Alishar Karimov',
    'Zarina Karimova',
    'Dana Lee',
    'Dana Li',
  ];
  for (const first of names)
    for (const second of names.filter((name) => name !== first)) {
      const pairs = likelyDuplicates(
        [first, second].map((name, at) => ({ id: String(at), names: [name], parties: ['one'] })),
        new Set(),
      );
      const [, row] = planOf([`Kazakhstan\t${first}\t`, `Kazakhstan\t${second}\t`]).rows;
      expect([first, second, row?.proposed === 'ask']).toEqual([first, second, pairs.length > 0]);
    }
});
