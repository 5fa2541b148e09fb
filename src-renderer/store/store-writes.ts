import type { Id } from '@/domain/fields';
import type { RecordChange } from '@/domain/journal';
import { tableNames, type AnyRecord, type TableName } from '@/domain/records';

import { recordTable, type TableSource } from './database';
import { countMeetings } from './meeting-counts';
import { diffRecord } from './journal/diff-record';
import { referencesFrom } from './references';
import { StoreFailure } from './store-failure';
import { toRecord, toRow } from './stored-row';
import type { RowWrite, WriteSet } from './write-set';

interface CheckedWrite extends RowWrite {
  readonly record: AnyRecord | undefined;
  readonly change: RecordChange;
}

/**
 * Checks the rows of a write set against their schemas and writes them, all within the caller's transaction.
 * @returns what changed, for the journal; rows that turned out equal are left out
 * @throws {StoreFailure} `invalid-record`; `not-found` when a row names a record that is not there
 */
export async function storeWrites(source: TableSource, set: WriteSet): Promise<readonly RecordChange[]> {
  const writes = set.writes().flatMap((write) => checkWrite(write));
  await requireReferences(source, set, writes);
  for (const name of tableNames) {
    const own = writes.filter(({ table }) => table === name);
    if (own.length > 0) await storeTable(source, name, own);
  }
  await countMeetings(source, writes);
  return writes.map(({ change }) => change);
}

function checkWrite(write: RowWrite): readonly CheckedWrite[] {
  const record = write.after && toRecord(write.table, write.after);
  const after = record && toRow(record);
  const change = diffRecord(write.table, write.id, write.before, after);
  return change ? [{ ...write, after, record, change }] : [];
}

async function storeTable(
  source: TableSource,
  name: TableName,
  writes: readonly CheckedWrite[],
): Promise<void> {
  const table = recordTable(source, name);
  const recordsOf = (kind: RecordChange['kind']) =>
    writes.flatMap(({ record, change }) => (record && change.kind === kind ? [record] : []));
  const removed = writes.flatMap(({ id, record }) => (record ? [] : [id]));
  // Adding, not putting: an id that is taken must fail instead of replacing what another window wrote.
  const added = recordsOf('add');
  const changed = recordsOf('change');
  if (removed.length > 0) await table.bulkDelete(removed);
  if (added.length > 0) await table.bulkAdd(added);
  if (changed.length > 0) await table.bulkPut(changed);
}

/** Two windows may work at once: one must not add an attendance to the delegation the other has just removed. */
async function requireReferences(
  source: TableSource,
  set: WriteSet,
  writes: readonly RowWrite[],
): Promise<void> {
  for (const [target, ids] of referencedIds(set, writes)) {
    const removed = ids.find((id) => set.has(target, id));
    const found = removed === undefined ? await recordTable(source, target).bulkGet([...ids]) : [];
    const missing = removed ?? ids.find((_id, index) => found[index] === undefined);
    if (missing !== undefined) throw new StoreFailure('not-found', `${target} ${missing}`);
  }
}

/** Ids by table that the rows name and the write set itself does not hold. */
function referencedIds(
  set: WriteSet,
  writes: readonly RowWrite[],
): readonly (readonly [TableName, readonly Id[]])[] {
  const wanted = new Map<TableName, Set<Id>>();
  for (const { table, after } of writes) {
    for (const { field, target } of after ? referencesFrom(table) : []) {
      const id = after?.[field];
      if (typeof id !== 'string' || set.get(target, id)) continue;
      wanted.set(target, (wanted.get(target) ?? new Set()).add(id));
    }
  }
  return [...wanted].map(([target, ids]) => [target, [...ids]]);
}
