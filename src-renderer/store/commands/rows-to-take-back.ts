import type { Id } from '@/domain/fields';
import type { JournalValue } from '@/domain/journal';
import type { RecordOf, TableName } from '@/domain/records';
import type { Claim } from '@/domain/source';

import { valueAt, withValueAt } from '../journal/apply-change';
import { sameValue } from '../journal/same-value';
import type { StoredRow } from '../migrations/migration';
import { referencesFrom, referencesTo } from '../references';
import type { Recorder } from '../register';
import { toRow } from '../stored-row';

/** What a file of an import states about a row; the empty field vouches for the row. */
export interface BroughtClaim {
  readonly field: string;
  readonly value: JournalValue;
}

/** A row that an import added, as it added it. */
export interface BroughtRow {
  readonly table: TableName;
  readonly id: Id;
  readonly row: StoredRow;
  /** By all files of the import; names and links come along without a claim of their own. */
  readonly claims: readonly BroughtClaim[];
}

interface RowsToTakeBack {
  readonly remove: ReadonlyMap<Id, BroughtRow>;
  /** Rows that these files alone vouch for and that stay all the same. */
  readonly stay: ReadonlySet<Id>;
}

/** Rows between which the page answers. */
const atOnce = 100;

/**
 * Which rows of an import can go with some of its files: those that no other source vouches for, that are as they came,
 * and that nothing which stays is part of or names. What came along without a claim goes with what it belongs to.
 */
export async function rowsToTakeBack(
  recorder: Recorder,
  rows: ReadonlyMap<Id, BroughtRow>,
  own: readonly Claim[],
  sourceIds: ReadonlySet<Id>,
): Promise<RowsToTakeBack> {
  const claimed = await rowsOfAlone(recorder, rows, own, sourceIds);
  const neighbours = linksOf(rows);
  const remove = new Map(claimed);
  spread(remove, rows, neighbours);
  const referrers = new Map<Id, readonly Id[]>();
  let seen = 0;
  for (const [id, brought] of remove) {
    seen += 1;
    if (seen % atOnce === 0) await recorder.pause();
    const current = await recorder.get(brought.table, id);
    if (!current || !isAsItCame(toRow(current), brought)) remove.delete(id);
    referrers.set(id, await referrersOf(recorder, brought));
  }
  prune(remove, referrers, neighbours);
  return { remove, stay: new Set([...claimed.keys()].filter((id) => !remove.has(id))) };
}

/**
 * Of a paragraph only a text that has it vouches: its number, and the words of the heading above it, may be because of
 * another text beside it. What such a one states is no edit.
 */
async function rowsOfAlone(
  recorder: Recorder,
  rows: ReadonlyMap<Id, BroughtRow>,
  own: readonly Claim[],
  sourceIds: ReadonlySet<Id>,
): Promise<ReadonlyMap<Id, BroughtRow>> {
  const alone = new Map<Id, BroughtRow>();
  let seen = 0;
  for (const recordId of new Set(own.map((claim) => claim.recordId))) {
    const brought = rows.get(recordId);
    if (!brought) continue;
    seen += 1;
    if (seen % atOnce === 0) await recorder.pause();
    const all = await recorder.where('claims', 'recordId', recordId);
    const stating = brought.table === 'paragraphs' ? all.filter(({ field }) => field === '') : all;
    if (stating.every(({ sourceId }) => sourceIds.has(sourceId)))
      alone.set(recordId, { ...brought, claims: [...brought.claims, ...all] });
  }
  return alone;
}

/**
 * Whether nobody has touched the row since. Where another file of the import was taken back before, what this one states
 * stands in its place, or nothing: that is no edit.
 */
function isAsItCame(current: StoredRow, { row, claims }: BroughtRow): boolean {
  let likely = current;
  for (const field of new Set(claims.map((claim) => claim.field))) {
    if (field === '') continue;
    const now = valueAt(current, field);
    const isStated = claims.some((claim) => claim.field === field && sameValue(claim.value, now));
    if (isStated || now === null || now === undefined)
      likely = withValueAt(likely, field, valueAt(row, field) ?? null);
  }
  return sameValue(likely, row);
}

type Links = ReadonlyMap<Id, ReadonlySet<Id>>;

/** Which rows of the import name which others, in both directions. */
function linksOf(rows: ReadonlyMap<Id, BroughtRow>): Links {
  const links = new Map<Id, Set<Id>>();
  const link = (from: Id, to: Id) => links.set(from, (links.get(from) ?? new Set()).add(to));
  for (const { table, id, row } of rows.values()) {
    for (const { field } of referencesFrom(table)) {
      const target = row[field];
      if (typeof target !== 'string' || !rows.has(target)) continue;
      link(id, target);
      link(target, id);
    }
  }
  return links;
}

/** Adds what came along without a claim of its own, from row to row. */
function spread(remove: Map<Id, BroughtRow>, rows: ReadonlyMap<Id, BroughtRow>, links: Links): void {
  const waiting = [...remove.keys()];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const next of links.get(id) ?? []) {
      const row = rows.get(next);
      if (!row || row.claims.length > 0 || remove.has(next)) continue;
      remove.set(next, row);
      waiting.push(next);
    }
  }
}

async function referrersOf(recorder: Recorder, { table, id }: BroughtRow): Promise<readonly Id[]> {
  const found: Id[] = [];
  for (const { table: from, field } of referencesTo(table)) {
    if (from === 'claims' || from === 'meetingSources') continue;
    for (const row of await rowsNaming(recorder, from, field, id)) found.push(row.id);
  }
  return found;
}

/**
 * Leaves whatever a row that stays names, and what came along with nothing that goes, until nothing changes any more.
 */
function prune(remove: Map<Id, BroughtRow>, referrers: ReadonlyMap<Id, readonly Id[]>, links: Links): void {
  for (let before = -1; before !== remove.size;) {
    before = remove.size;
    for (const [id, { claims }] of remove) {
      const isNamed = (referrers.get(id) ?? []).some((referrer) => !remove.has(referrer));
      const isLeft = claims.length === 0 && ![...(links.get(id) ?? [])].some((next) => remove.has(next));
      if (isNamed || isLeft) remove.delete(id);
    }
  }
}

function rowsNaming<T extends TableName>(recorder: Recorder, table: T, field: string, id: Id) {
  // Every field of the list of references is one of its table's own, which a `string` cannot say.
  return recorder.where(table, field as keyof RecordOf<T> & string, id);
}
