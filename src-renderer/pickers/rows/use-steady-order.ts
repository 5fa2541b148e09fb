import { useState } from 'react';

/**
 * The rows in the order they had when they were first shown, new ones at the end: a row whose date is being typed must
 * not leave from under the hands.
 */
export function useSteadyOrder<Row extends { readonly id: string }>(
  rows: readonly Row[],
  compare: (a: Row, b: Row) => number,
): readonly Row[] {
  const [order, setOrder] = useState(() => rows.toSorted(compare).map(({ id }) => id));
  const added = rows.filter(({ id }) => !order.includes(id)).toSorted(compare);
  if (added.length > 0) setOrder([...order, ...added.map(({ id }) => id)]);
  return rows.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}
