import type Dexie from 'dexie';

import type { Id } from '@/domain/fields';
import type { JournalEntry } from '@/domain/journal';
import { tableNames, type TableName } from '@/domain/records';

import { recordTable } from '../database';
import { valueAt } from '../journal/apply-change';
import { sameValue } from '../journal/same-value';
import { toRow } from '../stored-row';
import { fieldLineage, type RecordChanges } from './field-lineage';

/** Rows that are read at once. */
const atOnce = 200;

/** How a field of a step is named in the answer. */
export function fieldOfEntry(entry: Id, table: string, id: Id, path: string): string {
  return `${entry} ${table} ${id} ${path}`;
}

/**
 * Fields whose change on another laptop is newer than the value that stands here, and never came to stand here: its
 * journal was brought in, its value was not taken. Told so that a history does not present it as the newest.
 * @param entries of one history, in any order
 * @returns fields as `fieldOfEntry` names them
 */
export async function notStanding(
  database: Dexie,
  device: Id,
  entries: readonly JournalEntry[],
): Promise<ReadonlySet<string>> {
  const sorted = entries.toSorted((a, b) => (a.clock < b.clock ? -1 : 1));
  const touched = new Map<TableName, Map<Id, RecordChanges[number][]>>();
  for (const entry of sorted) {
    for (const change of entry.changes) {
      const table = tableNames.find((name) => name === change.table);
      if (table === undefined || change.kind === 'remove') continue;
      const own = touched.get(table) ?? new Map<Id, RecordChanges[number][]>();
      touched.set(table, own.set(change.id, [...(own.get(change.id) ?? []), [change, entry]]));
    }
  }
  const found = new Set<string>();
  for (const [table, records] of touched) {
    const asked = [...records].filter(([, changes]) =>
      changes.some(([change, entry]) => change.kind === 'change' && entry.device !== device),
    );
    for (let at = 0; at < asked.length; at += atOnce) {
      const slice = asked.slice(at, at + atOnce);
      const rows = await recordTable(database, table).bulkGet(slice.map(([id]) => id));
      for (const [index, [id, changes]] of slice.entries()) {
        const row = rows[index];
        if (row) addNewer(found, { table, id, changes, row: toRow(row) }, device);
      }
    }
  }
  return found;
}

interface Touched {
  readonly table: TableName;
  readonly id: Id;
  readonly changes: RecordChanges;
  readonly row: ReturnType<typeof toRow>;
}

function addNewer(found: Set<string>, { table, id, changes, row }: Touched, device: Id): void {
  for (const [change, entry] of changes) {
    if (change.kind !== 'change' || entry.device === device) continue;
    for (const [path, [, after]] of Object.entries(change.fields)) {
      const standing = valueAt(row, path);
      if (sameValue(after, standing)) continue;
      const [last] = fieldLineage(changes, path, standing);
      if (last && last.clock < entry.clock) found.add(fieldOfEntry(entry.id, table, id, path));
    }
  }
}
