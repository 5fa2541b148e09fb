import Dexie from 'dexie';

import type { Id } from '@/domain/fields';
import type { RecordOf, TableName } from '@/domain/records';

import { recordTable, type TableSource } from '../database';
import type { RowReader } from '../person-groups';

/** Reads row by row within a transaction. */
export function readerOf(source: TableSource): RowReader {
  return {
    get: async (table, id) => recordTable(source, table).get(id),
    where: async (table, field, value) => recordTable(source, table).where(field).equals(value).toArray(),
  };
}

/** Rows whose indexed field has one of the values. */
export function rowsWhere<T extends TableName>(
  source: TableSource,
  table: T,
  field: string,
  values: readonly string[],
) {
  const rows = recordTable(source, table).where(field);
  const [only] = values;
  // One value is one read of the whole range; `anyOf` walks a cursor.
  return (values.length === 1 && only !== undefined ? rows.equals(only) : rows.anyOf(values)).toArray();
}

/** The rows with the ids that are there. */
export function rowsById<T extends TableName>(
  source: TableSource,
  table: T,
  ids: readonly Id[],
): PromiseLike<readonly RecordOf<T>[]> {
  // Awaiting what asks the database for nothing, or a promise that is none of Dexie's (4.4), ends the watch of a live
  // query: what it reads afterwards could change unheard.
  if (ids.length === 0) return Dexie.Promise.resolve([]);
  return recordTable(source, table)
    .bulkGet([...ids])
    .then((found) => found.flatMap((record) => (record ? [record] : [])));
}

/** Each id once. */
export function distinctIds(ids: readonly (Id | null)[]): readonly Id[] {
  return [...new Set(ids)].flatMap((id) => (id === null ? [] : [id]));
}
