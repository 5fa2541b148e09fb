import { expect, it } from 'vitest';

import { gridTarget } from '@/features/recommendations/matrix/grid-place';
import { readOpenCell, writeOpenCell } from '@/features/recommendations/matrix/matrix-address';
import { statusOfKey } from '@/features/recommendations/matrix/status-of-key';

const size = { lines: 10, columns: 4, page: 3 };

it('moves by the keys of a grid and never leaves it', () => {
  const from = { line: 4, column: 1 };
  expect(gridTarget('ArrowDown', false, from, size)).toEqual({ line: 5, column: 1 });
  expect(gridTarget('ArrowLeft', false, { line: 4, column: 0 }, size)).toEqual({ line: 4, column: 0 });
  expect(gridTarget('PageDown', false, { line: 8, column: 1 }, size)).toEqual({ line: 9, column: 1 });
  expect(gridTarget('End', false, from, size)).toEqual({ line: 4, column: 3 });
  expect(gridTarget('End', true, from, size)).toEqual({ line: 9, column: 3 });
  expect(gridTarget('x', false, from, size)).toBeNull();
});

it('has a figure for each status that can be reported', () => {
  expect(['1', '4', '7'].map(statusOfKey)).toEqual(['not-started', 'implemented', 'not-applicable']);
  expect(statusOfKey('8')).toBeNull();
});

it('keeps the open cell in the address', () => {
  const open = { recommendationId: 'r-1', partyId: 'p-1' };
  expect(readOpenCell(writeOpenCell(open))).toEqual(open);
  expect(readOpenCell(writeOpenCell(null))).toBeNull();
  expect(readOpenCell(new URLSearchParams('cell='))).toBeNull();
});
