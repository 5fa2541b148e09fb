import type Dexie from 'dexie';

import type { Id } from '@/domain/fields';
import type { JournalEntry } from '@/domain/journal';

import { journalTable } from '../database';
import { restoreEntry } from '../journal/stored-entry';

/** The newest entries about a record, newest first. Only these are unpacked: a long history costs no more than a page. */
export async function historyOf(
  database: Dexie,
  recordId: Id,
  limit: number,
): Promise<readonly JournalEntry[]> {
  const ids = await journalTable(database).where('about').equals(recordId).primaryKeys();
  // Ids are ordered by time, so the newest are found before the entries are read.
  const newest = ids.toSorted().slice(-limit);
  const stored = await journalTable(database).bulkGet(newest);
  return stored
    .flatMap((entry) => (entry ? [restoreEntry(entry)] : []))
    .toSorted((a, b) => (a.clock < b.clock ? 1 : -1));
}
