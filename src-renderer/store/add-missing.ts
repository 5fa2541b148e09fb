import type { Transaction } from 'dexie';

import type { Id } from '@/domain/fields';
import { groupedBy } from '@/domain/grouped-by';
import { tableNames, type TableName } from '@/domain/records';

import { recordTable } from './database';
import { contradictingLinks } from './differences/contradicting-links';
import { nothingTaken, type BundleChoices, type TakenField } from './differences/register-comparison';
import { withoutRings } from './differences/without-rings';
import { keepFiles } from './import-all';
import { valueAt, withValueAt } from './journal/apply-change';
import { sameValue } from './journal/same-value';
import { uniteJournals } from './journal/unite-journals';
import { upgradedRows, type TableRow } from './record-set';
import type { RegisterContents } from '@/domain/register-contents';

import type { AddedCounts, BatchWords } from './register';
import { StoreFailure } from './store-failure';
import { toRow, trustRow } from './stored-row';
import { createWriteSet, type WriteSet } from './write-set';
import { recordStep, writeTransaction, type Writer, type Written } from './write-transaction';

/**
 * Adds the rows that are not there yet, and takes over the values that were chosen; where both have a row and they
 * differ otherwise, ours stays. A link that would close a circle with ours is left out unless it was chosen to replace
 * them. The journals are united. Undo takes all of it back; the other devices' entries stay, since journals only grow.
 * @throws {StoreFailure} `invalid-record`; `changed-meanwhile` where a value that was to be replaced is another by now;
 * the register is untouched
 */
export function runAddMissing(
  writer: Writer,
  whole: RegisterContents,
  words: BatchWords,
  choices: BundleChoices = nothingTaken,
): PromiseLike<Written<AddedCounts>> {
  return writeTransaction(writer, async (transaction) => {
    const set = createWriteSet();
    const rows = upgradedRows(whole.records, whole.schemaVersion);
    const settled = await settleLinks(transaction, set, rows, choices.links);
    const counts = await addRows(transaction, set, settled.rows, choices.fields);
    const entries = await uniteJournals(transaction, writer.author.device, whole.journal);
    const files = await keepFiles(transaction, whole.files);
    const recorded = await recordStep(transaction, writer, { ...words, about: [] }, set);
    const contradicting = settled.leftOut;
    return { value: { ...counts, contradicting, entries: entries.length, files }, ...recorded };
  });
}

/** Leaves out the brought links that contradict ours, or takes ours away where theirs was chosen. */
async function settleLinks(
  transaction: Transaction,
  set: WriteSet,
  rows: readonly TableRow[],
  chosen: ReadonlySet<Id>,
): Promise<{ readonly rows: readonly TableRow[]; readonly leftOut: number }> {
  const table = 'recommendationLinks';
  const theirs = rows.flatMap((row) => (row.table === table ? [trustRow(table, toRow(row.record))] : []));
  if (theirs.length === 0) return { rows, leftOut: 0 };
  const ours = await recordTable(transaction, table).toArray();
  const leftOut = new Set<Id>();
  for (const { link, against } of contradictingLinks(ours, theirs)) {
    if (!chosen.has(link.id) || against.length === 0) leftOut.add(link.id);
    else {
      for (const own of against) {
        set.remember(table, own.id, toRow(own));
        set.set(table, own.id, undefined);
      }
    }
  }
  const kept = rows.filter((row) => row.table !== table || !leftOut.has(row.record.id));
  return { rows: kept, leftOut: leftOut.size };
}

async function addRows(
  transaction: Transaction,
  set: WriteSet,
  rows: readonly TableRow[],
  fields: readonly TakenField[],
) {
  const counts = { added: 0, same: 0, keptOurs: 0, taken: 0 };
  const taken = groupedBy(fields, ({ table, id }) => keyOf(table, id));
  const changed: TableRow[] = [];
  for (const name of tableNames) {
    const own = rows.filter(({ table }) => table === name);
    const ours = await recordTable(transaction, name).bulkGet(own.map(({ record }) => record.id));
    own.forEach(({ record }, index) => {
      const there = ours[index];
      if (!there) {
        counts.added += 1;
        set.set(name, record.id, toRow(record));
      } else if (sameValue(there, record)) counts.same += 1;
      else {
        counts.keptOurs += 1;
        const chosen = taken.get(keyOf(name, record.id)) ?? [];
        if (chosen.length === 0) return;
        set.remember(name, record.id, toRow(there));
        set.set(name, record.id, withTaken(toRow(there), toRow(record), chosen));
        changed.push({ table: name, record });
      }
    });
  }
  await withoutRings(transaction, set, changed);
  for (const { table, record } of changed) {
    if (sameValue(set.get(table, record.id), toRow(record))) counts.keptOurs -= 1;
    counts.taken += 1;
  }
  return counts;
}

function keyOf(table: TableName, id: Id): string {
  return `${table} ${id}`;
}

type Row = ReturnType<typeof toRow>;

function withTaken(ours: Row, theirs: Row, fields: readonly TakenField[]): Row {
  let row = ours;
  for (const { table, id, path, was } of fields) {
    if (!sameValue(valueAt(ours, path), was))
      throw new StoreFailure('changed-meanwhile', `${table} ${id} ${path}`);
    row = withValueAt(row, path, valueAt(theirs, path));
  }
  return row;
}
