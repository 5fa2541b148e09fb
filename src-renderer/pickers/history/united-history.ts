import type { Id } from '@/domain/fields';
import type { JournalEntry, RecordChange } from '@/domain/journal';
import { useLive } from '@/store/react/use-live';

/** Entries that are read of each record. */
const most = 500;

/** What the journal says of a record and of those that were merged into it, newest first; each entry once. */
export function useUnitedHistory(ids: readonly Id[]): readonly JournalEntry[] | undefined {
  return useLive(
    async (register) => {
      const found = await Promise.all(ids.map((id) => register.history(id, most)));
      const distinct = new Map(found.flat().map((entry) => [entry.id, entry]));
      return [...distinct.values()].toSorted((a, b) => (a.clock < b.clock ? 1 : -1));
    },
    [ids.join(' ')],
  );
}

/**
 * What each merged record was called, by its id, as the step that merged it told.
 * @param entries newest first
 */
function mergedNames(entries: readonly JournalEntry[]): ReadonlyMap<Id, string> {
  const names = new Map<Id, string>();
  for (const { command, details, changes } of entries) {
    if (command !== 'merge-parties' && command !== 'merge-persons') continue;
    for (const change of changes) {
      const into = change.kind === 'change' ? change.fields['mergedIntoId']?.[1] : undefined;
      if (typeof into === 'string' && !names.has(change.id) && details['other'])
        names.set(change.id, details['other']);
    }
  }
  return names;
}

/**
 * Tells of which merged record an entry is, by its name; `null` where it is of the one that stays, or of both.
 * @param keptId of the record that stays @param mergedIds of those that were merged into it
 */
export function ofMergedRecord(
  entries: readonly JournalEntry[],
  keptId: Id,
  mergedIds: readonly Id[],
): (entry: JournalEntry) => string | null {
  if (mergedIds.length === 0) return () => null;
  const names = mergedNames(entries);
  return ({ about }) => {
    if (about.includes(keptId)) return null;
    const of = mergedIds.find((id) => about.includes(id));
    return (of === undefined ? null : names.get(of)) ?? null;
  };
}

/**
 * Tests whether a change is to one of the records or to what was ever theirs: a batch may have changed a whole register,
 * and a merge has taken rows away or moved them.
 * @param field that names the record in a row, for example `partyId`
 * @param rows ids of those that are theirs now
 */
export function changesOfRecords(
  entries: readonly JournalEntry[],
  ids: readonly Id[],
  {
    field,
    tables,
    rows,
  }: { readonly field: string; readonly tables?: ReadonlySet<string>; readonly rows: readonly Id[] },
): (change: RecordChange) => boolean {
  const records = new Set<unknown>(ids);
  const own = new Set([...ids, ...rows]);
  const isOwnRow = (change: RecordChange) =>
    change.kind !== 'change' && (tables?.has(change.table) ?? true) && records.has(change.row[field]);
  for (const { changes } of entries) for (const change of changes) if (isOwnRow(change)) own.add(change.id);
  return (change) => own.has(change.id) || isOwnRow(change);
}
