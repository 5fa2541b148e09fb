import { byOrder, type Ordered } from '@/domain/by-order';
import { sameValue } from '@/store/journal/same-value';

/** A row as the hands have made it, before the register tells of it. */
export interface RowAhead<T extends Ordered> {
  /** What was done with it; a later step takes its place. */
  readonly step: symbol;
  /** Whether the command of the step is done, so that it goes once the register tells of it. */
  readonly isDone?: boolean;
  readonly id: string;
  readonly change:
    | { readonly kind: 'fresh'; readonly row: T }
    | { readonly kind: 'changed'; readonly fields: Partial<T> }
    | { readonly kind: 'gone' };
}

/** What is done with a row that is ahead already goes on from there. */
export function addAhead<T extends Ordered>(
  known: readonly RowAhead<T>[],
  added: readonly RowAhead<T>[],
): readonly RowAhead<T>[] {
  return added.reduce((rows, next) => {
    const before = rows.find(({ id }) => id === next.id);
    const others = rows.filter((one) => one !== before);
    return [...others, { ...next, change: before ? goneOn(before.change, next.change) : next.change }];
  }, known);
}

function goneOn<T extends Ordered>(
  before: RowAhead<T>['change'],
  next: RowAhead<T>['change'],
): RowAhead<T>['change'] {
  if (next.kind !== 'changed') return next;
  if (before.kind === 'fresh') return { kind: 'fresh', row: { ...before.row, ...next.fields } };
  return before.kind === 'changed' ? { kind: 'changed', fields: { ...before.fields, ...next.fields } } : next;
}

/** The rows as they will be, in their order. */
export function withAhead<T extends Ordered>(
  stored: readonly T[],
  ahead: readonly RowAhead<T>[],
): readonly T[] {
  if (ahead.length === 0) return stored;
  const changes = new Map(ahead.map(({ id, change }) => [id, change]));
  const there = new Set(stored.map(({ id }) => id));
  const shown = stored.flatMap((row): readonly T[] => {
    const change = changes.get(row.id);
    if (change?.kind === 'gone') return [];
    if (change?.kind === 'fresh') return [{ ...row, order: change.row.order }];
    return [change ? { ...row, ...change.fields } : row];
  });
  const fresh = ahead.flatMap(({ id, change }) =>
    change.kind === 'fresh' && !there.has(id) ? [change.row] : [],
  );
  return [...shown, ...fresh].toSorted(byOrder);
}

/** The same with a step's rows as done. */
export function withDone<T extends Ordered>(
  ahead: readonly RowAhead<T>[],
  step: symbol,
): readonly RowAhead<T>[] {
  return ahead.map((row) => (row.step === step ? { ...row, isDone: true } : row));
}

/** What is still to be shown ahead: the register does not tell the same yet, or the command is not done. */
export function stillAhead<T extends Ordered>(
  ahead: readonly RowAhead<T>[],
  stored: readonly T[],
): readonly RowAhead<T>[] {
  return ahead.filter((row) => !row.isDone || !hasArrived(stored, row));
}

/** Whether the register tells the same of the row. */
export function hasArrived<T extends Ordered>(stored: readonly T[], { id, change }: RowAhead<T>): boolean {
  const row = stored.find((one) => one.id === id);
  if (change.kind === 'gone') return row === undefined;
  if (change.kind === 'fresh') return row?.order === change.row.order;
  return row !== undefined && sameValue({ ...row, ...change.fields }, row);
}
