import type { Id } from '@/domain/fields';
import type { RecordOf, TableName } from '@/domain/records';

import { recordTable, type TableSource } from '../database';

/** Rows that reach the page at once: so many are unpacked within a frame. */
const atOnce = 600;

/** A whole table, read a part at a time: tens of thousands of rows in one answer would stop the page. */
export async function readInSlices<T extends TableName>(
  source: TableSource,
  table: T,
): Promise<readonly RecordOf<T>[]> {
  const rows: RecordOf<T>[] = [];
  for (let last: Id | null = null; ;) {
    const slice: readonly RecordOf<T>[] = await sliceAfter(source, table, last);
    rows.push(...slice);
    const end: RecordOf<T> | undefined = slice.at(-1);
    if (slice.length < atOnce || !end) return rows;
    last = end.id;
  }
}

function sliceAfter<T extends TableName>(source: TableSource, table: T, id: Id | null) {
  const rows = recordTable(source, table);
  return (id === null ? rows.toCollection() : rows.where(':id').above(id)).limit(atOnce).toArray();
}
