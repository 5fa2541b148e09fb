import type Dexie from 'dexie';
import type { Transaction } from 'dexie';

import { tableNames, type AnyRecord, type RecordSet, type TableName } from '@/domain/records';

import { filesTable, journalTable, recordTable } from '../database';
import { restoreEntry } from '../journal/stored-entry';
import { versionOf, migrations } from '../migrations/migrations';
import type { RegisterContents } from '@/domain/register-contents';

/** The whole register at one moment. Rows are in the order of their ids, entries in that of their clocks. */
export function exportAll(database: Dexie): PromiseLike<RegisterContents> {
  return database.transaction('r', database.tables, async (transaction) => {
    const [records, journal, files] = await Promise.all([
      allRecords(transaction),
      journalTable(transaction).toArray(),
      filesTable(transaction).toArray(),
    ]);
    return {
      schemaVersion: versionOf(migrations),
      records,
      journal: journal.map(restoreEntry).toSorted((a, b) => (a.clock < b.clock ? -1 : 1)),
      files: new Map(files.map(({ sha256, bytes }) => [sha256, bytes])),
    };
  });
}

async function allRecords(transaction: Transaction): Promise<RecordSet> {
  const tables = await Promise.all(
    tableNames.map(async (table): Promise<readonly [TableName, readonly AnyRecord[]]> => [
      table,
      await recordTable(transaction, table).toArray(),
    ]),
  );
  return Object.fromEntries(tables.filter(([, rows]) => rows.length > 0));
}
