import type { Transaction } from 'dexie';

import { countsTable, filesTable, recordTable, stepsTable } from './database';
import { deriveSteps, pendingSteps } from './journal/steps';
import { uniteJournals } from './journal/unite-journals';
import { countMeetings } from './meeting-counts';
import { chainHead } from './meta';
import { isEmpty } from './queries/is-empty';
import { upgradedRows, type TableRow } from './record-set';
import type { RegisterContents } from '@/domain/register-contents';
import { requireSoundRows } from './sound-references';
import { StoreFailure } from './store-failure';
import { toRow } from './stored-row';
import { writeTransaction, type Writer, type Written } from './write-transaction';
import { tableNames } from '@/domain/records';

/**
 * Adopts a whole register as it is: rows, journal and files, with no entry of its own, so that exporting it again gives
 * the same. What this device itself had entered in that journal can be undone; what others did cannot.
 * @throws {StoreFailure} `not-empty`; `invalid-record`; `not-found` when a row names a record that is not among the rows;
 * the register is untouched
 */
export function runImportAll(writer: Writer, whole: RegisterContents): PromiseLike<Written<null>> {
  return writeTransaction(writer, async (transaction) => {
    if (!(await isEmpty(transaction))) throw new StoreFailure('not-empty');
    const { device } = writer.author;
    const rows = upgradedRows(whole.records, whole.schemaVersion);
    requireSoundRows(rows);
    await putRows(transaction, rows);
    await uniteJournals(transaction, device, whole.journal);
    await keepFiles(transaction, whole.files);
    await stepsTable(transaction).clear();
    await stepsTable(transaction).bulkAdd([...deriveSteps(whole.journal, device)]);
    return {
      value: null,
      head: await chainHead(transaction, device),
      pending: await pendingSteps(transaction),
      addressed: null,
    };
  });
}

async function putRows(transaction: Transaction, rows: readonly TableRow[]): Promise<void> {
  for (const name of tableNames) {
    const own = rows.flatMap(({ table, record }) => (table === name ? [record] : []));
    if (own.length > 0) await recordTable(transaction, name).bulkAdd(own);
  }
  await countsTable(transaction).clear();
  await countMeetings(
    transaction,
    rows.map(({ table, record }) => ({ table, id: record.id, before: undefined, after: toRow(record) })),
  );
}

/** Keeps the files that are not there yet; returns how many. */
export async function keepFiles(
  transaction: Transaction,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<number> {
  const there = new Set(await filesTable(transaction).toCollection().primaryKeys());
  const added = [...files].filter(([sha256]) => !there.has(sha256));
  await filesTable(transaction).bulkAdd(added.map(([sha256, bytes]) => ({ sha256, bytes })));
  return added.length;
}
