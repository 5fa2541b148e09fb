import Dexie, { type Table, type Transaction } from 'dexie';

import { tableNames, type RecordOf, type TableName } from '@/domain/records';
import type { Id } from '@/domain/fields';

import type { StepRow } from './journal/steps';
import type { StoredEntry } from './journal/stored-entry';
import type { MeetingCounts } from './meeting-counts';
import type { MetaRow } from './meta';
import type { Migration, StoredRow } from './migrations/migration';
import { migrations } from './migrations/migrations';

export interface FileRow {
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** A file that this register has written of a paper, so that one edited by hand is told from it. */
export interface WrittenPaperRow {
  /** Of the file's bytes as they were written. */
  readonly sha256: string;
  readonly meetingId: Id;
  /** Which paper, as in `paperVersionSchema`. */
  readonly paper: string;
  /** Which file of that paper, see `fileOf`; absent in rows that were written before it was kept. */
  readonly fileOf?: string;
  readonly format: string;
  /** Of the document tree it was written from, as canonical JSON; kept among the files. */
  readonly paperSha256: string;
  readonly name: string;
  /** Moment, ISO 8601 in UTC. */
  readonly at: string;
}

/** The database or one transaction of it: both hand out tables; those of a transaction stay bound to it. */
export type TableSource = Pick<Transaction, 'table'>;

export const recordTable = <T extends TableName>(source: TableSource, table: T): Table<RecordOf<T>, Id> =>
  source.table<RecordOf<T>, Id>(table);
export const journalTable = (source: TableSource) => source.table<StoredEntry, Id>('journal');
export const stepsTable = (source: TableSource) => source.table<StepRow, Id>('steps');
export const filesTable = (source: TableSource) => source.table<FileRow, string>('files');
export const writtenPapersTable = (source: TableSource) =>
  source.table<WrittenPaperRow, string>('writtenPapers');
export const countsTable = (source: TableSource) => source.table<MeetingCounts, Id>('counts');
export const metaTable = (source: TableSource) => source.table<MetaRow, string>('meta');

/** Describes the database at its latest version; opening it is another step. */
export function describeDatabase(name: string, list: readonly Migration[] = migrations): Dexie {
  // Strict: what was typed is on the disk before "Saved" is shown, even when the power fails a moment later.
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' });
  const known = new Set<string>();
  for (const { version, stores, upgradeRecord } of list) {
    for (const table of Object.keys(stores)) known.add(table);
    const present = tableNames.filter((table) => known.has(table));
    const described = database.version(version).stores({ ...stores });
    if (upgradeRecord) described.upgrade((transaction) => upgradeRows(transaction, present, upgradeRecord));
  }
  return database;
}

/** @param tables those of the version the rows are brought to: later ones are not there yet */
async function upgradeRows(
  transaction: Transaction,
  tables: readonly TableName[],
  upgradeRecord: NonNullable<Migration['upgradeRecord']>,
): Promise<void> {
  // The journal keeps changes in the form they were made in, so Undo does not reach back across a migration.
  await transaction.table('steps').clear();
  for (const table of tables) {
    await transaction
      .table<StoredRow, Id>(table)
      .toCollection()
      .modify((row, holder: { value?: StoredRow }) => {
        const upgraded = upgradeRecord(table, row);
        if (upgraded) holder.value = upgraded;
        else delete holder.value;
      });
  }
}
