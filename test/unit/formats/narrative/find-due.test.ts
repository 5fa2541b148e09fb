import { expect, it } from 'vitest';

import { findDue } from '@/formats/narrative/find-due';

it.each([
  ['share data by 30 June 2026', '2026-06-30'],
  ['share data no later than the end of 2027', '2027'],
  ['report before December 2026.', '2026-12'],
  ['обмениваться данными до 30 июня 2026 г.', '2026-06-30'],
  ['представить отчёт не позднее 1 марта 2027 года', '2027-03-01'],
  ['представить отчёт к концу 2026 года', '2026'],
])('the day by which it should be done is read: %s', (words, due) => {
  expect(findDue(words)).toBe(due);
});

it.each([
  'continue the work that began on 30 June 2020',
  'review what was agreed in 2019',
  'report by the next meeting',
  'продолжить работу, начатую в июне 2020 года',
])('no other date is taken for it: %s', (words) => {
  expect(findDue(words)).toBeNull();
});
