import type { Table } from 'dexie';
import { saysTheSame } from '@/domain/merge-value';
import type { WorkRow } from './unfinished-database';

/** Between a place and the window whose work was put aside there; no name of a place has it. */
const mark = '\u0000';

/** Where the work of another window is kept while that of this one stands at its place. */
function asidePlace(place: string, window: string): string {
  return `${place}${mark}${window}`;
}

/** The place of a work that was put aside; `null` of any other. */
export function asideOf(place: string): string | null {
  const at = place.indexOf(mark);
  return at === -1 ? null : place.slice(0, at);
}

/**
 * Writes the work of one window at a place. What another window is doing there is put aside and not written over, so that
 * both are found again; what was read at start is gone on with.
 * @param row with `null` for its work the place is given up, and only that of the own window goes
 * @param found as the window read it at start
 */
export function writeWork(
  table: Table<WorkRow, string>,
  row: WorkRow & { readonly window: string },
  found: WorkRow | undefined,
): PromiseLike<void> {
  const { place, work, window } = row;
  return table.db.transaction('rw', table, async () => {
    // Asked for together, so that a window that goes at once has sent the write already.
    const reading = table.get(place);
    if (work !== null) void table.put(row);
    const there = await reading;
    const isOwn = !there || there.window === undefined || there.window === window || isSameRow(there, found);
    if (work === null && isOwn) await table.delete(place);
    if (isOwn) return;
    if (work !== null && !saysTheSame(there.work, work)) {
      await table.put({ ...there, place: asidePlace(place, there.window ?? '') });
    }
    // The other window put that of this one aside when it took the place.
    if (asideOf(place) === null) await table.delete(asidePlace(place, window));
  });
}

function isSameRow(one: WorkRow, other: WorkRow | undefined): boolean {
  return other !== undefined && one.window === other.window && saysTheSame(one.work, other.work);
}
