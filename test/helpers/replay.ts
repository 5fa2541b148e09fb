import { canonicalJson } from '@/domain/canonical-json';
import type { JournalEntry } from '@/domain/journal';
import type { RecordSet } from '@/domain/records';
import { applyChange } from '@/store/journal/apply-change';
import type { StoredRow } from '@/store/migrations/migration';
import { rowsOfSet } from '@/store/record-set';

/** The rows that a journal makes from nothing, as sorted lines of text; fails where a change does not fit. */
export function replay(journal: readonly JournalEntry[]): readonly string[] {
  const rows = new Map<string, StoredRow>();
  for (const change of journal.flatMap((entry) => entry.changes)) {
    const key = `${change.table} ${change.id}`;
    const applied = applyChange(rows.get(key), change);
    if (applied.kind === 'conflict') throw new Error(`${key} ${applied.path} does not fit`);
    if (applied.row) rows.set(key, applied.row);
    else rows.delete(key);
  }
  return [...rows].map(([key, row]) => `${key.split(' ')[0]} ${canonicalJson(row)}`).toSorted();
}

/** A set of records in the same form. */
export function linesOf(records: RecordSet): readonly string[] {
  return rowsOfSet(records)
    .map(({ table, record }) => `${table} ${canonicalJson(record)}`)
    .toSorted();
}
