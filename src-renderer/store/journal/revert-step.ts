import type { Id } from '@/domain/fields';
import type { JournalEntry, RecordChange } from '@/domain/journal';
import { tableNames, type AnyRecord, type TableName } from '@/domain/records';

import { journalTable, recordTable, type TableSource } from '../database';
import { inSlices } from '../breathe';
import { endsOf, rangeInSlices } from '../queries/read-in-slices';
import { StoreFailure } from '../store-failure';
import { toRow } from '../stored-row';
import type { WriteSet } from '../write-set';
import { applyChange, invertChange } from './apply-change';
import { schemaVersion } from '../migrations/migrations';
import { restoreEntryInSlices } from './stored-entry';
import type { StepRow } from './steps';

/**
 * Prepares, in the write set, what takes a step back (`undo`) or brings it again (`redo`): all its entries, field by field.
 * @returns the step's entries, oldest first
 * @throws {StoreFailure} `changed-meanwhile` when a value is no longer the one the step left: nothing is overwritten
 */
export async function revertStep(
  source: TableSource,
  set: WriteSet,
  step: StepRow,
  kind: 'undo' | 'redo',
): Promise<readonly JournalEntry[]> {
  const stored = await journalTable(source).where('step').equals(step.step).toArray();
  const restored: JournalEntry[] = [];
  for (const entry of stored) restored.push(await restoreEntryInSlices(source, entry));
  const entries = restored.toSorted((a, b) => a.sequence - b.sequence);
  if (entries.some((entry) => entry.schemaVersion !== schemaVersion)) {
    throw new StoreFailure('changed-meanwhile', 'the step was made by an older version');
  }
  const changes = entries.flatMap((entry) => entry.changes);
  await meetRows(source, set, changes);
  await inSlices(source, kind === 'undo' ? changes.toReversed() : changes, (slice) => {
    for (const change of slice) revertChange(set, kind === 'undo' ? invertChange(change) : change);
  });
  return entries;
}

function revertChange(set: WriteSet, change: RecordChange): void {
  const table = tableOf(change);
  const applied = applyChange(set.get(table, change.id), change);
  if (applied.kind === 'conflict') {
    throw new StoreFailure('changed-meanwhile', `${table} ${change.id} ${applied.path}`);
  }
  set.set(table, change.id, applied.row);
}

/** Reads all rows the changes touch at once: one by one, a batch of thousands would take seconds. */
async function meetRows(source: TableSource, set: WriteSet, changes: readonly RecordChange[]): Promise<void> {
  for (const table of tableNames) {
    const own = changes.filter((change) => change.table === table);
    const ids = [...new Set(own.map((change) => change.id))];
    if (ids.length === 0) continue;
    const rows = await rowsByIds(source, table, ids);
    for (const id of ids) {
      const row = rows.get(id);
      set.remember(table, id, row && toRow(row));
    }
  }
}

const manyRows = 200;

async function rowsByIds(
  source: TableSource,
  table: TableName,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, AnyRecord>> {
  // The ids of a batch were made one after another: reads of their range take a tenth of a read of each.
  const found =
    ids.length < manyRows
      ? await recordTable(source, table).bulkGet([...ids])
      : await rangeInSlices(source, table, endsOf(ids));
  return new Map(found.flatMap((record) => (record ? [[record.id, record]] : [])));
}

function tableOf(change: RecordChange): TableName {
  const table = tableNames.find((name) => name === change.table);
  if (!table) throw new StoreFailure('invalid-record', `no table ${change.table}`);
  return table;
}
