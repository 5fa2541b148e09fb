import { expect, test } from 'vitest';

import {
  addAhead,
  hasArrived,
  stillAhead,
  withAhead,
  withDone,
  type RowAhead,
} from '@/pickers/rows/rows-ahead';

interface Row {
  readonly id: string;
  readonly order: string;
  readonly text?: string;
}

const stored: readonly Row[] = [
  { id: 'a', order: 'a0' },
  { id: 'b', order: 'a2', text: 'two' },
];
const step = Symbol('step');
const fresh: RowAhead<Row> = { step, id: 'n', change: { kind: 'fresh', row: { id: 'n', order: 'a1' } } };
const change = (id: string, fields: Partial<Row>): RowAhead<Row> => ({
  step,
  id,
  change: { kind: 'changed', fields },
});

test('what is new, changed and gone stands in the list at once, in order', () => {
  const shown = withAhead(stored, [
    fresh,
    change('b', { order: 'Zz' }),
    { step, id: 'a', change: { kind: 'gone' } },
  ]);
  expect(shown).toEqual([
    { id: 'b', order: 'Zz', text: 'two' },
    { id: 'n', order: 'a1' },
  ]);
});

test('what is done with a row that is ahead goes on from there', () => {
  const ahead = addAhead(addAhead([fresh, change('b', { order: 'a3' })], [change('n', { order: 'a4' })]), [
    change('b', { text: 'other' }),
  ]);
  expect(withAhead(stored, ahead)).toEqual([
    { id: 'a', order: 'a0' },
    { id: 'b', order: 'a3', text: 'other' },
    { id: 'n', order: 'a4' },
  ]);
  const gone = addAhead(ahead, [{ step, id: 'n', change: { kind: 'gone' } }]);
  expect(withAhead(stored, gone).map(({ id }) => id)).toEqual(['a', 'b']);
});

test('a row has arrived when the register tells the same of it', () => {
  expect(hasArrived(stored, fresh)).toBe(false);
  expect(hasArrived([...stored, { id: 'n', order: 'a1', text: 'typed on' }], fresh)).toBe(true);
  expect(hasArrived(stored, change('b', { text: 'two' }))).toBe(true);
  expect(hasArrived(stored, change('b', { text: 'other' }))).toBe(false);
  expect(hasArrived(stored, { step, id: 'x', change: { kind: 'gone' } })).toBe(true);
});

test('is shown ahead until its command is done and the register tells the same', () => {
  const arrived = change('b', { text: 'two' });
  const other = { ...change('a', { text: 'one' }), step: Symbol('other') };
  expect(stillAhead([arrived, other], stored)).toEqual([arrived, other]);
  const done = withDone([arrived, other], step);
  expect(stillAhead(done, stored)).toEqual([other]);
  // What is done with the row meanwhile is a step of its own, and not done yet.
  const again = addAhead(done, [{ ...arrived, step: Symbol('later') }]);
  expect(stillAhead(again, stored)).toHaveLength(2);
});
