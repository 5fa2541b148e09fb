import type Dexie from 'dexie';
import type { Table, Transaction } from 'dexie';

import type { JournalEntry } from '@/domain/journal';
import { tableNames, type AnyRecord, type RecordSet, type TableName } from '@/domain/records';
import type { RegisterContents } from '@/domain/register-contents';

import { atOnce } from '../breathe';
import { filesTable, journalTable, recordTable } from '../database';
import { restoreEntryInSlices } from '../journal/stored-entry';
import { versionOf, migrations } from '../migrations/migrations';
import type { ExportChoice } from '../register';
import { filesInChanges } from './files-in-history';
import { filesNamedBy } from './files-in-use';

/**
 * The whole register at one moment. Rows are in the order of their ids, entries in that of their clocks. Of the files
 * only those that a record names or that the history can bring the record of back: what was read and never accepted is
 * nobody else's. Read a part at a time, so that the page answers meanwhile; each file is the caller's own copy.
 */
export function exportAll(database: Dexie, { originals }: ExportChoice): PromiseLike<RegisterContents> {
  return database.transaction('r', database.tables, async (transaction) => {
    const records = await allRecords(transaction);
    const journal = await wholeJournal(transaction);
    const named = [filesNamedBy(records), ...journal.map(({ changes }) => filesInChanges(changes))];
    const wanted = new Set(
      named.flatMap((files) => [...(originals === 'left-out' ? [] : files.originals), ...files.others]),
    );
    const files = new Map<string, Uint8Array>();
    for (const sha256 of [...wanted].toSorted()) {
      const file = await filesTable(transaction).get(sha256);
      if (file) files.set(sha256, file.bytes);
    }
    return { schemaVersion: versionOf(migrations), records, journal, files };
  });
}

async function allRecords(transaction: Transaction): Promise<RecordSet> {
  const tables: (readonly [TableName, readonly AnyRecord[]])[] = [];
  for (const table of tableNames) {
    const rows: AnyRecord[] = [];
    await byParts(recordTable(transaction, table), (part) => rows.push(...part));
    if (rows.length > 0) tables.push([table, rows]);
  }
  return Object.fromEntries(tables);
}

async function wholeJournal(transaction: Transaction): Promise<readonly JournalEntry[]> {
  const entries: JournalEntry[] = [];
  await byParts(journalTable(transaction), async (part) => {
    for (const stored of part) entries.push(await restoreEntryInSlices(transaction, stored));
  });
  return entries.toSorted((a, b) => (a.clock < b.clock ? -1 : 1));
}

/** The rows of a table in the order of their ids; each part is a request of its own, between which the page answers. */
async function byParts<Row extends { readonly id: string }>(
  table: Table<Row, string>,
  take: (part: readonly Row[]) => unknown,
): Promise<void> {
  let last = '';
  for (;;) {
    const part = await table.where(':id').above(last).limit(atOnce).toArray();
    await take(part);
    if (part.length < atOnce) return;
    last = part.at(-1)?.id ?? '';
  }
}
