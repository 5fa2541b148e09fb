import { expect, test } from 'vitest';

import type { RowToPlan } from '@/formats/follow-up-sheet/rows-to-plan';
import { statusElsewhere } from '@/formats/follow-up-sheet/status-elsewhere';

/** The status that the words of what was done begin with. */
function statusIn(done: string): string | null {
  const row = { cells: { done }, beside: [], onlyAdded: false } as unknown as RowToPlan;
  return statusElsewhere(row, { kind: 'none' }, 'Done')?.status ?? null;
}

test.each([
  'Completed: no',
  'Completed? No.',
  'Done. Not by us',
  'Implemented – not yet',
  'Implemented, but only in part',
  'Implemented; only the first point, the other points are with the parliament now',
  'Implemented but only here',
  'Under way? No.',
  'Выполнено: нет',
  'Выполнено, но не полностью',
  'Выполнено. Частично, в двух областях страны из пяти',
])('words that take back what they begin with propose no status: %s', (done) => {
  expect(statusIn(done)).toBeNull();
});

test.each([
  ['Implemented. Law No. 5 was adopted', 'implemented'],
  ['Completed: a note was sent to every post on the border', 'implemented'],
  ['Implemented. Nothing remains to be done by the border service', 'implemented'],
  ['Not started: no funds', 'not-started'],
  ['Under way, but slowly, for want of equipment at the posts', 'under-way'],
  ['Выполнено. Необходимый закон принят парламентом в мае', 'implemented'],
  ['Частично выполнено, но работа в областях ещё продолжается', 'partly-implemented'],
])('other words after it leave the status: %s', (done, status) => {
  expect(statusIn(done)).toBe(status);
});
