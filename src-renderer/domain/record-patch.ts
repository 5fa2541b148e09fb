import type { Id } from './fields';
import type { RecordOf, TableName } from './records';

/** What a plan changes of a row. */
export type RecordPatch = {
  [T in TableName]: { readonly table: T; readonly id: Id; readonly patch: Partial<RecordOf<T>> };
}[TableName];

/** A row that a plan takes away. */
export interface RecordRemoval {
  readonly table: TableName;
  readonly id: Id;
}

/** What changes in one row. */
export function patchOf<T extends TableName>(table: T, id: Id, patch: Partial<RecordOf<T>>): RecordPatch {
  // Table and patch are of the same T, which a union over all tables cannot express of a generic.
  return { table, id, patch } as unknown as RecordPatch;
}

/** A patch for each row that is not as it was. */
export function patches<T extends TableName>(
  table: T,
  before: readonly RecordOf<T>[],
  after: readonly RecordOf<T>[],
): readonly RecordPatch[] {
  const known = new Map(before.map((row) => [row.id, JSON.stringify(row)]));
  return after
    .filter((row) => known.get(row.id) !== JSON.stringify(row))
    .map((row) => patchOf(table, row.id, row));
}

/** Rows that go, by their ids. */
export function removals(table: TableName, ids: Iterable<Id>): readonly RecordRemoval[] {
  return [...ids].map((id) => ({ table, id }));
}
