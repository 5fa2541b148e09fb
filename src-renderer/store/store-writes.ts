import type { Id } from '@/domain/fields';
import type { RecordChange } from '@/domain/journal';
import { tableNames, type AnyRecord, type TableName } from '@/domain/records';

import { inSlices } from './breathe';
import { recordTable, type TableSource } from './database';
import { countMeetings } from './meeting-counts';
import { diffRecord } from './journal/diff-record';
import { endsOf } from './queries/read-in-slices';
import { refuseLocked } from './refuse-locked';
import { refuseOrphans, requireReferences } from './sound-references';
import { toRecord, toRow } from './stored-row';
import type { RowWrite, WriteSet } from './write-set';

interface CheckedWrite extends RowWrite {
  readonly record: AnyRecord | undefined;
  readonly change: RecordChange;
}

/**
 * Checks the rows of a write set against their schemas and writes them, all within the caller's transaction.
 * @param isRevert of Undo or Redo; see `refuseLocked`
 * @param onWritten hears how much of the rows is written, from 0 to 1
 * @returns what changed, for the journal; rows that turned out equal are left out
 * @throws {StoreFailure} `invalid-record`; `not-found` when a row names a record that is not there;
 * `changed-meanwhile` when a row that stays names one that is removed; `locked` when an approved text printed it
 */
export async function storeWrites(
  source: TableSource,
  set: WriteSet,
  isRevert: boolean,
  onWritten: (share: number) => void = () => undefined,
): Promise<readonly RecordChange[]> {
  const writes: CheckedWrite[] = [];
  await inSlices(source, set.writes(), (slice) => writes.push(...slice.flatMap(checkWrite)));
  await refuseLocked(source, set, writes, isRevert);
  await requireReferences(source, set, writes);
  let written = 0;
  const wrote = (count: number) => {
    written += count;
    onWritten(written / writes.length);
  };
  // Told apart once: a batch has hundreds of thousands of rows, and there are dozens of tables.
  const byTable = new Map<TableName, CheckedWrite[]>(tableNames.map((name) => [name, []]));
  await inSlices(source, writes, (slice) => slice.forEach((one) => byTable.get(one.table)?.push(one)));
  for (const [name, own] of byTable) if (own.length > 0) await storeTable(source, name, own, wrote);
  await refuseOrphans(source, writes);
  await countMeetings(source, writes);
  return writes.map(({ change }) => change);
}

function checkWrite(write: RowWrite): readonly CheckedWrite[] {
  const record = write.after && toRecord(write.table, write.after);
  const after = record && toRow(record);
  const change = diffRecord(write.table, write.id, write.before, after);
  return change ? [{ ...write, after, record, change }] : [];
}

/** Rows from which it is worth asking whether they are all that stand between two ids. */
const manyRows = 200;

/**
 * The ids of a batch were made one after another: a range of them goes in one request, where each by itself would take
 * ten times as long.
 */
async function removeRows(source: TableSource, name: TableName, ids: readonly Id[]): Promise<void> {
  if (ids.length === 0) return;
  const table = recordTable(source, name);
  const { first, last } = endsOf(ids);
  const range = table.where(':id').between(first, last, true, true);
  if (ids.length >= manyRows && (await range.count()) === ids.length) await range.delete();
  else await inSlices(source, ids, (slice) => table.bulkDelete([...slice]));
}

async function storeTable(
  source: TableSource,
  name: TableName,
  writes: readonly CheckedWrite[],
  wrote: (count: number) => void,
): Promise<void> {
  const table = recordTable(source, name);
  const recordsOf = (kind: RecordChange['kind']) =>
    writes.flatMap(({ record, change }) => (record && change.kind === kind ? [record] : []));
  const removed = writes.flatMap(({ id, record }) => (record ? [] : [id]));
  // Adding, not putting: an id that is taken must fail instead of replacing what another window wrote.
  const added = recordsOf('add');
  const changed = recordsOf('change');
  await removeRows(source, name, removed);
  await inSlices(source, added, async (slice) => {
    await table.bulkAdd(slice);
    wrote(slice.length);
  });
  await inSlices(source, changed, async (slice) => {
    await table.bulkPut(slice);
    wrote(slice.length);
  });
}
