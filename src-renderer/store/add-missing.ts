import type { Transaction } from 'dexie';

import type { Id } from '@/domain/fields';
import { groupedBy } from '@/domain/grouped-by';
import { tableNames, type AnyRecord } from '@/domain/records';

import { bringBack, provenFiles } from './bring-back';
import { bringOverAll, bringOverTaken } from './bring-over-all';
import { recordTable } from './database';
import { contradictingLinks } from './differences/contradicting-links';
import { idsHere, keptOutByLocks } from './differences/kept-out-by-locks';
import { countMends, nothingMended } from './differences/mends';
import { nothingTaken, type BundleChoices, type TakenField } from './differences/register-comparison';
import {
  changedInBundle,
  rowKey,
  takenByMerges,
  unknownMerges,
  type IsChangedThere,
  type UnknownMerges,
} from './differences/removed-by-merges';
import { withoutRings } from './differences/without-rings';
import { keepFiles } from './import-all';
import { valueAt, withValueAt } from './journal/apply-change';
import { sameValue } from './journal/same-value';
import { uniteJournals } from './journal/unite-journals';
import { upgradedRows, type TableRow } from './record-set';
import { createRecorder } from './recorder';
import type { RegisterContents } from '@/domain/register-contents';

import type { AddedCounts, BatchWords } from './register';
import { StoreFailure } from './store-failure';
import { toRow, trustRow } from './stored-row';
import { createWriteSet, type WriteSet } from './write-set';
import { recordStep, writeTransaction, type Writer, type Written } from './write-transaction';

/**
 * Adds the rows that are not there yet, and takes over the values that were chosen; where both have a row and they
 * differ otherwise, ours stays. A link that would close a circle with ours is left out unless it was chosen to replace
 * them. What a merge took away here after the bundle was made does not come back, and what comes in under a merged party
 * or person is brought over at once. What an approved text locks here stays as it is, and is counted. The journals are
 * united. Undo takes all of it back but texts that were brought back (see `bring-back.ts`); the other devices' entries stay,
 * since journals only grow.
 * @throws {StoreFailure} `invalid-record`; `changed-meanwhile` where a value that was to be replaced is another by now;
 * the register is untouched
 */
export async function runAddMissing(
  writer: Writer,
  whole: RegisterContents,
  words: BatchWords,
  choices: BundleChoices = nothingTaken,
): Promise<Written<AddedCounts>> {
  const { mends = nothingMended } = choices;
  const proven = await provenFiles(whole, mends);
  return writeTransaction(writer, async (transaction) => {
    const set = createWriteSet();
    const brought = upgradedRows(whole.records, whole.schemaVersion);
    const merges = await unknownMerges(transaction, whole.journal, brought);
    const isChanged = merges.removed.size === 0 ? null : await changedInBundle(transaction, whole.journal);
    const asked = { fields: choices.fields, isChanged };
    const rows = await withoutTaken(transaction, brought, merges, asked);
    const locks = await keptOutByLocks(transaction, rows, await idsHere(transaction, rows));
    const free = locks.rows.size === 0 ? rows : rows.filter((row) => !locks.rows.has(keyOf(row)));
    const fields = choices.fields.filter(({ table, id }) => !locks.isLocked(rowKey(table, id)));
    const settled = await settleLinks(transaction, set, free, choices.links);
    const { fresh, ...counts } = await addRows(transaction, set, settled.rows, fields);
    const recorder = createRecorder(transaction, set);
    await bringOverTaken(recorder, mergedNow(brought, fields, set));
    await bringOverAll(recorder, fresh, merges);
    // One that was united with what stands here was not added.
    const added = fresh.filter(({ table, record }) => set.get(table, record.id)).length;
    const entries = await uniteJournals(transaction, writer.author.device, whole.journal);
    const files = await keepFiles(transaction, whole.files);
    const recorded = await recordStep(transaction, writer, { ...words, about: [] }, set);
    const head = await bringBack(transaction, writer, mends, proven);
    const contradicting = settled.leftOut;
    const locked = locks.rows.size + choices.fields.length - fields.length;
    return {
      value: {
        ...counts,
        added,
        contradicting,
        locked,
        mended: countMends(mends),
        entries: entries.length,
        files,
      },
      ...recorded,
      head,
    };
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

/** Without what a merge took away here after the bundle was made. */
async function withoutTaken(
  transaction: Transaction,
  rows: readonly TableRow[],
  { removed }: UnknownMerges,
  {
    fields,
    isChanged,
  }: { readonly fields: readonly TakenField[]; readonly isChanged: IsChangedThere | null },
): Promise<readonly TableRow[]> {
  if (removed.size === 0) return rows;
  const here = new Set<string>();
  for (const name of tableNames) {
    const ids = rows.flatMap(({ table, record }) => (table === name ? [record.id] : []));
    const found = await recordTable(transaction, name).bulkGet(ids);
    for (const row of found) if (row) here.add(rowKey(name, row.id));
  }
  const chosen = new Set(fields.map(({ table, id }) => rowKey(table, id)));
  const left = takenByMerges(rows, removed, {
    isHere: (table, id) => here.has(rowKey(table, id)),
    isTaken: (table, id) => chosen.has(rowKey(table, id)),
    isChanged,
  });
  return rows.filter(({ table, record }) => !left.has(rowKey(table, record.id)));
}

async function addRows(
  transaction: Transaction,
  set: WriteSet,
  rows: readonly TableRow[],
  fields: readonly TakenField[],
) {
  const counts = { same: 0, keptOurs: 0, taken: 0 };
  const fresh: TableRow[] = [];
  const taken = groupedBy(fields, ({ table, id }) => rowKey(table, id));
  const changed: TableRow[] = [];
  for (const name of tableNames) {
    const own = rows.filter(({ table }) => table === name);
    const ours = await recordTable(transaction, name).bulkGet(own.map(({ record }) => record.id));
    own.forEach(({ record }, index) => {
      const there = ours[index];
      if (!there) {
        fresh.push({ table: name, record });
        set.set(name, record.id, toRow(record));
      } else if (sameValue(there, record)) counts.same += 1;
      // What was given out is no value to be chosen: it was brought back, or the history says which of the two is true.
      else if (name === 'paperVersions' && !isMoved(there, record)) return;
      else {
        counts.keptOurs += 1;
        const chosen = taken.get(rowKey(name, record.id)) ?? [];
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
  return { ...counts, fresh };
}

function isMoved(ours: AnyRecord, theirs: AnyRecord): boolean {
  return toRow(ours)['meetingId'] !== toRow(theirs)['meetingId'];
}

/** Records that lead to another by what was taken over from the bundle. */
function mergedNow(
  rows: readonly TableRow[],
  fields: readonly TakenField[],
  set: WriteSet,
): readonly TableRow[] {
  const taken = new Set(
    fields.filter(({ path }) => path === 'mergedIntoId').map(({ table, id }) => rowKey(table, id)),
  );
  if (taken.size === 0) return [];
  return rows.filter(
    ({ table, record }) =>
      taken.has(rowKey(table, record.id)) && typeof set.get(table, record.id)?.['mergedIntoId'] === 'string',
  );
}

function keyOf({ table, record }: TableRow): string {
  return rowKey(table, record.id);
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
