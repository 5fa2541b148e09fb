import type { Transaction } from 'dexie';

import { tableNames } from '@/domain/records';

import { recordTable } from './database';
import { keepFiles } from './import-all';
import { sameValue } from './journal/same-value';
import { uniteJournals } from './journal/unite-journals';
import { upgradedRows, type TableRow } from './record-set';
import type { RegisterContents } from '@/domain/register-contents';

import type { AddedCounts, BatchWords } from './register';
import { toRow } from './stored-row';
import { createWriteSet, type WriteSet } from './write-set';
import { recordStep, writeTransaction, type Writer, type Written } from './write-transaction';

/**
 * Adds the rows that are not there yet; where both have a row and they differ, ours stays. The journals are united.
 * Undo takes the rows away again; the other devices' entries stay, since journals only grow.
 * @throws {StoreFailure} `invalid-record`; the register is untouched
 */
export function runAddMissing(
  writer: Writer,
  whole: RegisterContents,
  words: BatchWords,
): PromiseLike<Written<AddedCounts>> {
  return writeTransaction(writer, async (transaction) => {
    const set = createWriteSet();
    const counts = await addRows(transaction, set, upgradedRows(whole.records, whole.schemaVersion));
    const entries = await uniteJournals(transaction, writer.author.device, whole.journal);
    const files = await keepFiles(transaction, whole.files);
    const recorded = await recordStep(transaction, writer, { ...words, about: [] }, set);
    return { value: { ...counts, entries: entries.length, files }, ...recorded };
  });
}

async function addRows(transaction: Transaction, set: WriteSet, rows: readonly TableRow[]) {
  const counts = { added: 0, same: 0, keptOurs: 0 };
  for (const name of tableNames) {
    const own = rows.filter(({ table }) => table === name);
    const ours = await recordTable(transaction, name).bulkGet(own.map(({ record }) => record.id));
    own.forEach(({ record }, index) => {
      const there = ours[index];
      if (there) counts[sameValue(there, record) ? 'same' : 'keptOurs'] += 1;
      else {
        counts.added += 1;
        set.set(name, record.id, toRow(record));
      }
    });
  }
  return counts;
}
