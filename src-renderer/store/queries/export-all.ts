import type Dexie from 'dexie';
import type { Transaction } from 'dexie';

import { tableNames, type AnyRecord, type RecordSet, type TableName } from '@/domain/records';

import { filesTable, journalTable, recordTable } from '../database';
import { restoreEntry } from '../journal/stored-entry';
import type { ExportChoice } from '../register';
import { versionOf, migrations } from '../migrations/migrations';
import { filesInChanges } from './files-in-history';
import { filesInUse } from './files-in-use';
import type { RegisterContents } from '@/domain/register-contents';

/**
 * The whole register at one moment. Rows are in the order of their ids, entries in that of their clocks. Of the files
 * only those that a record names or that the history can bring the record of back: what was read and never accepted is
 * nobody else's.
 */
export function exportAll(database: Dexie, { originals }: ExportChoice): PromiseLike<RegisterContents> {
  return database.transaction('r', database.tables, async (transaction) => {
    const [records, stored, used] = await Promise.all([
      allRecords(transaction),
      journalTable(transaction).toArray(),
      filesInUse(transaction),
    ]);
    const journal = stored.map(restoreEntry).toSorted((a, b) => (a.clock < b.clock ? -1 : 1));
    const named = [used, ...journal.map(({ changes }) => filesInChanges(changes))];
    const wanted = new Set(
      named.flatMap((files) => [...(originals === 'left-out' ? [] : files.originals), ...files.others]),
    );
    const files = await filesTable(transaction)
      .where('sha256')
      .anyOf([...wanted])
      .toArray();
    return {
      schemaVersion: versionOf(migrations),
      records,
      journal,
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
