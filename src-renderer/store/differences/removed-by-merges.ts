import type { Id } from '@/domain/fields';
import type { JournalEntry } from '@/domain/journal';
import type { TableName } from '@/domain/records';

import { journalTable, recordTable, type TableSource } from '../database';
import { sameValue } from '../journal/same-value';
import { restoreEntry, type StoredEntry } from '../journal/stored-entry';
import type { StoredRow } from '../migrations/migration';
import type { TableRow } from '../record-set';
import { referencesFrom } from '../references';
import { toRow } from '../stored-row';

/** Rows by `rowKey`, as they were when they went. */
type RemovedRows = ReadonlyMap<string, StoredRow>;

/** What was made one here, of which a bundle does not know. */
export interface UnknownMerges {
  /** What it took away. */
  readonly removed: RemovedRows;
  /** Records that only lead to another since. */
  readonly merged: ReadonlySet<Id>;
  /** Delegations that were joined with another of their party, and the one that each went into. */
  readonly joined: ReadonlyMap<Id, Id>;
}

/** How a row is named among those of all tables. */
export function rowKey(table: string, id: Id): string {
  return `${table} ${id}`;
}

/** Makes one delegation of several of one party; its steps are about their meeting. */
const joiningCommand = 'join-delegations';
/** Commands that make two records one, and the tables in which the other record then leads to the one that stays. */
const mergingCommands: ReadonlySet<string> = new Set([
  'merge-parties',
  'merge-persons',
  'join-recommendations',
]);
const mergedTables = ['parties', 'persons', 'recommendations'] as const;

/**
 * What making two records one took away here because the record that stays says the same: a delegation that was united
 * with another, a seat, a name. A merge that was undone took nothing; neither did one that the bundle knows of.
 * @param brought the journal of the bundle @param rows of the bundle
 */
export async function unknownMerges(
  source: TableSource,
  brought: readonly JournalEntry[],
  rows: readonly TableRow[],
): Promise<UnknownMerges> {
  // A row whose `mergedIntoId` is null is not in the index of that field.
  const leading = await Promise.all(
    mergedTables.map((table) => recordTable(source, table).orderBy('mergedIntoId').primaryKeys()),
  );
  const ids = leading.flat();
  const meetings = await meetingsOfUnknownDelegations(source, rows);
  if (ids.length + meetings.length === 0) return { removed: new Map(), merged: new Set(), joined: new Map() };
  const stored = await entriesAbout(source, [...ids, ...meetings]);
  const known = new Set(brought.map(({ id }) => id));
  const entries = stored.map(restoreEntry).toSorted((a, b) => (a.clock < b.clock ? -1 : 1));
  const undone = new Map<Id, boolean>();
  for (const { reverts } of entries) if (reverts) undone.set(reverts.step, reverts.kind === 'undo');
  const removed = new Map<string, StoredRow>();
  const merged = new Set<Id>();
  const joined = new Map<Id, Id>();
  for (const { id, step, reverts, changes, command } of entries) {
    if (known.has(id) || reverts !== null || undone.get(step) === true) continue;
    for (const change of changes) {
      if (change.kind === 'remove') removed.set(rowKey(change.table, change.id), toRow(change.row));
      else if (change.kind === 'change' && typeof change.fields['mergedIntoId']?.[1] === 'string')
        merged.add(change.id);
    }
    if (command === joiningCommand) for (const [from, into] of joinedBy(changes)) joined.set(from, into);
  }
  return { removed, merged, joined };
}

/** So many entries of the journal are unpacked at once. */
const atOnce = 200;

/** Merges and joins that speak of the records. A batch speaks of hundreds of meetings: by its key it is unpacked once. */
async function entriesAbout(source: TableSource, ids: readonly Id[]): Promise<readonly StoredEntry[]> {
  const keys = [...new Set(await journalTable(source).where('about').anyOf(ids).primaryKeys())];
  const found: StoredEntry[] = [];
  for (let from = 0; from < keys.length; from += atOnce) {
    const entries = await journalTable(source).bulkGet(keys.slice(from, from + atOnce));
    const known = entries.filter((entry) => entry !== undefined);
    found.push(...known.filter(({ command }) => mergingCommands.has(command) || command === joiningCommand));
  }
  return found;
}

/** Meetings of delegations that the bundle has and this register has not: they were new there, or were joined here. */
async function meetingsOfUnknownDelegations(
  source: TableSource,
  rows: readonly TableRow[],
): Promise<readonly Id[]> {
  const theirs = rows.flatMap((row) => (row.table === 'delegations' ? [toRow(row.record)] : []));
  const ids = theirs.flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
  const here = new Set((await recordTable(source, 'delegations').bulkGet(ids)).map((row) => row?.id));
  const unknown = theirs.filter(({ id }) => typeof id === 'string' && !here.has(id));
  return [...new Set(unknown.flatMap(({ meetingId }) => (typeof meetingId === 'string' ? [meetingId] : [])))];
}

/** The delegations that went, and the one that their people moved into; none where nobody sat in them. */
function joinedBy(changes: JournalEntry['changes']): readonly (readonly [Id, Id])[] {
  const gone = new Set(
    changes.flatMap((one) => (one.kind === 'remove' && one.table === 'delegations' ? [one.id] : [])),
  );
  const kept = changes.flatMap((one) => {
    if (one.kind !== 'change') return [];
    if (one.table === 'delegations') return [one.id];
    const into = one.table === 'attendances' ? one.fields['delegationId']?.[1] : undefined;
    return typeof into === 'string' ? [into] : [];
  });
  const [into] = kept.filter((id) => !gone.has(id));
  return into === undefined ? [] : [...gone].map((id) => [id, into] as const);
}

/** Whether the bundle changed a row after what is known here of it, by `rowKey`. */
export type IsChangedThere = (key: string) => boolean;

/**
 * Tells the rows that the bundle changed by steps that are not known here: another value alone says nothing, for it may
 * be the one that was corrected here before the merge. A bundle without a journal cannot tell.
 */
export async function changedInBundle(
  source: TableSource,
  brought: readonly JournalEntry[],
): Promise<IsChangedThere | null> {
  if (brought.length === 0) return null;
  const here = new Set(await journalTable(source).toCollection().primaryKeys());
  const changed = new Set<string>();
  for (const { id, changes } of brought) {
    if (!here.has(id)) for (const change of changes) changed.add(rowKey(change.table, change.id));
  }
  return (key) => changed.has(key);
}

interface Standing {
  readonly isHere: (table: TableName, id: Id) => boolean;
  /** Whether values of the bundle's row are taken over into the one here. */
  readonly isTaken?: (table: TableName, id: Id) => boolean;
  /** Without it a row is taken to be changed in the bundle when it is not as it was when it went. */
  readonly isChanged?: IsChangedThere | null;
}

/**
 * Which rows of a bundle a merge took away here after the bundle was made, by `rowKey`: they do not come back. One that was
 * changed in the bundle, or that something new in it names, comes in all the same, so that nothing of it is lost.
 */
export function takenByMerges(
  rows: readonly TableRow[],
  removed: RemovedRows,
  { isHere, isTaken = () => false, isChanged = null }: Standing,
): ReadonlySet<string> {
  if (removed.size === 0) return new Set();
  const left = new Map<string, TableRow>();
  for (const row of rows) {
    const key = rowKey(row.table, row.record.id);
    const was = removed.get(key);
    if (!was || isHere(row.table, row.record.id)) continue;
    const isAsKnown = isChanged === null ? sameValue(was, toRow(row.record)) : !isChanged(key);
    if (isAsKnown) left.set(key, row);
  }
  if (left.size === 0) return new Set();
  const waiting = rows.filter(({ table, record: { id } }) =>
    isHere(table, id) ? isTaken(table, id) : !left.has(rowKey(table, id)),
  );
  for (let row = waiting.pop(); row; row = waiting.pop()) {
    for (const key of namedBy(row)) {
      const named = left.get(key);
      if (!named) continue;
      left.delete(key);
      waiting.push(named);
    }
  }
  return new Set(left.keys());
}

function namedBy({ table, record }: TableRow): readonly string[] {
  const row = toRow(record);
  const named = referencesFrom(table).map(({ field, target }) => [target, row[field]] as const);
  const stated = table === 'claims' ? [[row['table'], row['recordId']] as const] : [];
  return [...named, ...stated].flatMap(([target, id]) =>
    typeof target === 'string' && typeof id === 'string' ? [rowKey(target, id)] : [],
  );
}
