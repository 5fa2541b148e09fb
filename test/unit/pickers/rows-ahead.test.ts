import { expect, test } from 'vitest';

import { withAhead, type RowAhead } from '@/pickers/rows/rows-ahead';

interface Row {
  readonly id: string;
  readonly order: string;
  readonly text?: string;
}

const stored: readonly Row[] = [
  { id: 'a', order: 'a0' },
  { id: 'b', order: 'a2', text: 'two' },
];
const fresh: RowAhead<Row> = { id: 'n', change: { kind: 'fresh', row: { id: 'n', order: 'a1' } } };
const gone = (id: string): RowAhead<Row> => ({ id, change: { kind: 'gone' } });
const change = (id: string, fields: Partial<Row>): RowAhead<Row> => ({
  id,
  change: { kind: 'changed', fields },
});

test('what is new, changed and gone stands in the list at once, in order', () => {
  expect(withAhead(stored, [fresh, change('b', { order: 'Zz' }), gone('a')])).toEqual([
    { id: 'b', order: 'Zz', text: 'two' },
    { id: 'n', order: 'a1' },
  ]);
});

test('what is done with a row that is ahead goes on from there', () => {
  const ahead = [
    fresh,
    change('b', { order: 'a3' }),
    change('n', { order: 'a4' }),
    change('b', { text: 'other' }),
  ];
  expect(withAhead(stored, ahead)).toEqual([
    { id: 'a', order: 'a0' },
    { id: 'b', order: 'a3', text: 'other' },
    { id: 'n', order: 'a4' },
  ]);
  expect(withAhead(stored, [...ahead, gone('n'), change('n', { text: 'late' })]).map(({ id }) => id)).toEqual(
    ['a', 'b'],
  );
});

test('a new row that the register tells of shows what was written into it, and what was done with it since', () => {
  const told = [...stored, { id: 'n', order: 'a1', text: 'Participants agreed' }];
  expect(withAhead(told, [fresh])[1]).toEqual({ id: 'n', order: 'a1', text: 'Participants agreed' });
  // Split since: what it was before that may still be told late.
  const split = [fresh, change('n', { text: 'Participants' })];
  expect(withAhead(told, split)[1]).toEqual({ id: 'n', order: 'a1', text: 'Participants' });
});
