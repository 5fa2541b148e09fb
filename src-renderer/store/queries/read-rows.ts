import Dexie from 'dexie';

import type { Id } from '@/domain/fields';
import type { RecordOf, TableName } from '@/domain/records';

import { recordTable, type TableSource } from '../database';
import type { RowReader } from '../person-groups';
import { toRow } from '../stored-row';
import { readInSlices } from './read-in-slices';

/** Reads row by row within a transaction. */
export function readerOf(source: TableSource): RowReader {
  return {
    get: async (table, id) => recordTable(source, table).get(id),
    where: async (table, field, value) => recordTable(source, table).where(field).equals(value).toArray(),
  };
}

/** Values from which it is worth asking whether what lies between them is mostly theirs. */
const manyValues = 200;
/** Values whose rows reach the page at once: so many are unpacked within a frame. */
const atOnce = 300;

/** Rows whose indexed field has one of the values. */
export function rowsWhere<T extends TableName>(
  source: TableSource,
  table: T,
  field: string,
  values: readonly string[],
) {
  const rows = recordTable(source, table).where(field);
  const [only] = values;
  if (values.length >= manyValues) return rowsBetween(source, table, field, values);
  // One value is one read of the whole range; `anyOf` walks a cursor.
  return (values.length === 1 && only !== undefined ? rows.equals(only) : rows.anyOf(values)).toArray();
}

/**
 * The same of many values. Those of a batch were made one after another and lie together: reads of their range take a
 * tenth of the cursor that `anyOf` walks, row by row. Where most between them is somebody else's the cursor stays.
 */
async function rowsBetween<T extends TableName>(
  source: TableSource,
  table: T,
  field: string,
  values: readonly string[],
): Promise<RecordOf<T>[]> {
  const sorted = [...new Set(values)].toSorted();
  const rows = recordTable(source, table).where(field);
  const between = (first: string, last: string) => rows.between(first, last, true, true);
  const count = await between(sorted[0] ?? '', sorted.at(-1) ?? '').count();
  if (count > sorted.length * 3) return rows.anyOf(sorted).toArray();
  const found: RecordOf<T>[] = [];
  for (let at = 0; at < sorted.length; at += atOnce) {
    const wanted = sorted.slice(at, at + atOnce);
    const isWanted = new Set<unknown>(wanted);
    for (const row of await between(wanted[0] ?? '', wanted.at(-1) ?? '').toArray()) {
      if (isWanted.has(toRow(row)[field])) found.push(row);
    }
  }
  return found;
}

/** Meetings from which it is quicker to read the whole table than one by one. */
const manyMeetings = 200;

/** What was recorded at the meetings, in parts small enough not to hold the screen up: one may have hundreds of people. */
export async function rowsOfMeetings<T extends 'delegations' | 'attendances' | 'presences' | 'sessions'>(
  source: TableSource,
  table: T,
  meetingIds: readonly Id[],
): Promise<readonly RecordOf<T>[]> {
  if (meetingIds.length >= manyMeetings) {
    const wanted = new Set(meetingIds);
    return (await readInSlices(source, table)).filter(({ meetingId }) => wanted.has(meetingId));
  }
  const rows: RecordOf<T>[] = [];
  for (const id of meetingIds)
    rows.push(...(await recordTable(source, table).where('meetingId').equals(id).toArray()));
  return rows;
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
