import type { Id } from '@/domain/fields';
import type { JournalEntry } from '@/domain/journal';
import type { TableName } from '@/domain/records';

import { journalTable, type TableSource } from '../database';
import { sameValue } from '../journal/same-value';
import { restoreEntry } from '../journal/stored-entry';
import type { StoredRow } from '../migrations/migration';
import { mergedParties } from '../queries/party-merges';
import type { TableRow } from '../record-set';
import { referencesFrom } from '../references';
import { toRow } from '../stored-row';

/** Rows by `rowKey`, as they were when they went. */
export type RemovedRows = ReadonlyMap<string, StoredRow>;

export function rowKey(table: string, id: Id): string {
  return `${table} ${id}`;
}

/**
 * What merging parties took away here because the record that stays says the same: a delegation that was united with
 * another, a seat, a name. A merge that was undone took nothing; neither did one that the bundle knows of.
 * @param brought the journal of the bundle
 */
export async function removedByMerges(
  source: TableSource,
  brought: readonly JournalEntry[],
): Promise<RemovedRows> {
  const merged = await mergedParties(source);
  if (merged.length === 0) return new Map();
  const ids = merged.map(({ id }) => id);
  const stored = await journalTable(source)
    .where('about')
    .anyOf(ids)
    .distinct()
    .filter(({ command }) => command === 'merge-parties')
    .toArray();
  const known = new Set(brought.map(({ id }) => id));
  const entries = stored.map(restoreEntry).toSorted((a, b) => (a.clock < b.clock ? -1 : 1));
  const undone = new Map<Id, boolean>();
  for (const { reverts } of entries) if (reverts) undone.set(reverts.step, reverts.kind === 'undo');
  const removed = new Map<string, StoredRow>();
  for (const { id, step, reverts, changes } of entries) {
    if (known.has(id) || reverts !== null || undone.get(step) === true) continue;
    for (const change of changes) {
      if (change.kind === 'remove') removed.set(rowKey(change.table, change.id), toRow(change.row));
    }
  }
  return removed;
}

interface Standing {
  readonly isHere: (table: TableName, id: Id) => boolean;
  /** Whether values of the bundle's row are taken over into the one here. */
  readonly isTaken?: (table: TableName, id: Id) => boolean;
}

/**
 * Which rows of a bundle a merge took away here after the bundle was made, by `rowKey`: they do not come back. One that was
 * changed in the bundle, or that something new in it names, comes in all the same, so that nothing of it is lost.
 */
export function takenByMerges(
  rows: readonly TableRow[],
  removed: RemovedRows,
  { isHere, isTaken = () => false }: Standing,
): ReadonlySet<string> {
  if (removed.size === 0) return new Set();
  const left = new Map<string, TableRow>();
  for (const row of rows) {
    const key = rowKey(row.table, row.record.id);
    const was = removed.get(key);
    if (was && !isHere(row.table, row.record.id) && sameValue(was, toRow(row.record))) left.set(key, row);
  }
  if (left.size === 0) return new Set();
  const waiting = rows.filter(({ table, record: { id } }) =>
    isHere(table, id) ? isTaken(table, id) : !left.has(rowKey(table, id)),
  );
  for (let row = waiting.pop(); row; row = waiting.pop()) {
    for (const key of namedBy(row)) {
      const named = left.get(key);
      if (!named) continue;
      left.delete(key);
      waiting.push(named);
    }
  }
  return new Set(left.keys());
}

function namedBy({ table, record }: TableRow): readonly string[] {
  const row = toRow(record);
  const named = referencesFrom(table).map(({ field, target }) => [target, row[field]] as const);
  const stated = table === 'claims' ? [[row['table'], row['recordId']] as const] : [];
  return [...named, ...stated].flatMap(([target, id]) =>
    typeof target === 'string' && typeof id === 'string' ? [rowKey(target, id)] : [],
  );
}
