import type { Transaction } from 'dexie';

import { countsTable, filesTable, journalTable, recordTable, stepsTable } from './database';
import { deriveSteps, pendingSteps } from './journal/steps';
import { restoreEntryInSlices } from './journal/stored-entry';
import { uniteJournals } from './journal/unite-journals';
import { countMeetings } from './meeting-counts';
import { chainHead } from './meta';
import { isEmpty } from './queries/is-empty';
import { upgradedRows, type TableRow } from './record-set';
import { mergeRegister } from '@/domain/merge-register';
import type { RegisterContents } from '@/domain/register-contents';
import { requireSoundRows } from './sound-references';
import { StoreFailure } from './store-failure';
import { toRow } from './stored-row';
import { createWriteSet } from './write-set';
import { recordStep, writeTransaction, type Writer, type Written } from './write-transaction';
import { tableNames } from '@/domain/records';

/**
 * Adopts a whole register as it is: rows, journal and files, with no entry of its own, so that exporting it again gives
 * the same. What this device itself had entered in that journal can be undone; what others did cannot. Where the journal
 * here tells that some of the rows went since, as after an older backup is opened in a register that was emptied, all come
 * in by an entry: without it the history would end with their removal. Undo then goes on behind it.
 * @throws {StoreFailure} `not-empty`; `invalid-record`; `not-found` when a row names a record that is not among the rows;
 * the register is untouched
 */
export function runImportAll(writer: Writer, whole: RegisterContents): PromiseLike<Written<null>> {
  return writeTransaction(writer, async (transaction) => {
    if (!(await isEmpty(transaction))) throw new StoreFailure('not-empty');
    const { device } = writer.author;
    const rows = upgradedRows(whole.records, whole.schemaVersion);
    requireSoundRows(rows);
    const wentSince = await areRemoved(transaction, whole, rows);
    await uniteJournals(transaction, device, whole.journal);
    await keepFiles(transaction, whole.files);
    const journal = wentSince ? await journalTable(transaction).toArray() : whole.journal;
    await stepsTable(transaction).clear();
    await stepsTable(transaction).bulkAdd([...deriveSteps(journal, device)]);
    if (wentSince) {
      const set = createWriteSet();
      for (const { table, record } of rows) set.set(table, record.id, toRow(record));
      const words = { name: mergeRegister, details: {}, about: [] };
      return { value: null, ...(await recordStep(transaction, writer, words, set)) };
    }
    await putRows(transaction, rows);
    return {
      value: null,
      head: await chainHead(transaction, device),
      pending: await pendingSteps(transaction),
      addressed: null,
    };
  });
}

/** Whether entries that are here and not in the journal that comes in took any of the rows away. */
async function areRemoved(
  transaction: Transaction,
  { journal }: RegisterContents,
  rows: readonly TableRow[],
): Promise<boolean> {
  const coming = new Set(journal.map(({ id }) => id));
  const ids = new Set(rows.map(({ record }) => record.id));
  for (const key of await journalTable(transaction).toCollection().primaryKeys()) {
    const entry = coming.has(key) ? undefined : await journalTable(transaction).get(key);
    if (!entry) continue;
    const { changes } = await restoreEntryInSlices(transaction, entry);
    if (changes.some(({ kind, id }) => kind === 'remove' && ids.has(id))) return true;
  }
  return false;
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
