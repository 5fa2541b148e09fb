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

/** The first and the last of some ids, which are ordered by the time they were made. */
export function endsOf(ids: readonly Id[]): { readonly first: Id; readonly last: Id } {
  const sorted = ids.toSorted();
  return { first: sorted[0] ?? '', last: sorted.at(-1) ?? '' };
}

/** The rows from the first id to the last, in the same way. */
export async function rangeInSlices<T extends TableName>(
  source: TableSource,
  table: T,
  { first, last }: ReturnType<typeof endsOf>,
): Promise<readonly RecordOf<T>[]> {
  const rows: RecordOf<T>[] = [];
  for (let from = first, isNext = false; ; isNext = true) {
    const slice: readonly RecordOf<T>[] = await recordTable(source, table)
      .where(':id')
      .between(from, last, !isNext, true)
      .limit(atOnce)
      .toArray();
    rows.push(...slice);
    const end: RecordOf<T> | undefined = slice.at(-1);
    if (slice.length < atOnce || !end) return rows;
    from = end.id;
  }
}

function sliceAfter<T extends TableName>(source: TableSource, table: T, id: Id | null) {
  const rows = recordTable(source, table);
  return (id === null ? rows.toCollection() : rows.where(':id').above(id)).limit(atOnce).toArray();
}
