import { byOrder, type Ordered } from '@/domain/by-order';

/** A row as the hands have made it, before the register tells of it. */
export interface RowAhead<T extends Ordered> {
  readonly id: string;
  readonly change:
    | { readonly kind: 'fresh'; readonly row: T }
    | { readonly kind: 'changed'; readonly fields: Partial<T> }
    | { readonly kind: 'gone' };
}

/**
 * The rows as they will be, in their order.
 * @param ahead one step after the other: each goes on from what the one before it made
 */
export function withAhead<T extends Ordered>(
  stored: readonly T[],
  ahead: readonly RowAhead<T>[],
): readonly T[] {
  if (ahead.length === 0) return stored;
  const rows = new Map(stored.map((row) => [row.id, row]));
  for (const { id, change } of ahead) {
    const row = rows.get(id);
    if (change.kind === 'gone') rows.delete(id);
    else if (change.kind === 'changed' && row) rows.set(id, { ...row, ...change.fields });
    // Of one that is new the register may tell before its command answers, with what was written into it since.
    else if (change.kind === 'fresh' && !row) rows.set(id, change.row);
  }
  return [...rows.values()].toSorted(byOrder);
}
