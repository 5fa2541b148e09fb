import type { JournalEntry, JournalValue, RecordChange } from '@/domain/journal';

import { valueAt } from '../journal/apply-change';
import { sameValue } from '../journal/same-value';
import { mergeRegister } from '@/domain/merge-register';

/** Who gave a field the value it has, and when. */
export interface LastChange {
  readonly entry: string;
  readonly who: string;
  /** ISO 8601 UTC. */
  readonly at: string;
  /** Sorts the changes of all devices; see `journal/clock.ts`. */
  readonly clock: string;
  /** Whether the record was made with this value. */
  readonly made: boolean;
  readonly value: JournalValue;
}

/** What a journal says of one record: its changes with the entries they stand in, by clock. */
export type RecordChanges = readonly (readonly [RecordChange, JournalEntry])[];

/** Entries that only carry values on: bringing in a bundle, undoing and redoing. Whose value it was is said elsewhere. */
const carriers: ReadonlySet<string> = new Set([mergeRegister]);

/**
 * How a field came to the value that stands, the newest change first: each step gave what the one after it found.
 * Changes that never stood here, which another laptop's journal brought, are not among them.
 * @param standing the value as it is now
 */
export function fieldLineage(
  changes: RecordChanges,
  path: string,
  standing: JournalValue,
): readonly LastChange[] {
  const touches = changes.flatMap(([change, entry]) => touchOf(change, entry, path));
  const lineage: LastChange[] = [];
  let expected: JournalValue = standing;
  let end = touches.length;
  while (end > 0) {
    const gives = (carried: boolean) =>
      touches.findLastIndex(
        (touch, at) => at < end && (carried || !touch.carries) && sameValue(touch.after, expected),
      );
    const plain = gives(false);
    const at = plain === -1 ? gives(true) : plain;
    const touch = touches[at];
    if (!touch) break;
    lineage.push({ ...touch.by, made: touch.made, value: touch.after });
    if (touch.made) break;
    expected = touch.before;
    end = at;
  }
  return lineage;
}

/** Whether the value of the one was changed into that of the other, and by nobody else meanwhile. */
export function isBefore(one: readonly LastChange[], other: readonly LastChange[]): boolean {
  const [last] = one;
  if (!last) return false;
  return other
    .slice(1)
    .some(
      ({ entry, made, value }) => entry === last.entry || (made && last.made && sameValue(value, last.value)),
    );
}

interface Touch {
  readonly before: JournalValue;
  readonly after: JournalValue;
  readonly made: boolean;
  readonly carries: boolean;
  readonly by: Pick<LastChange, 'entry' | 'who' | 'at' | 'clock'>;
}

function touchOf(change: RecordChange, entry: JournalEntry, path: string): readonly Touch[] {
  const by = { entry: entry.id, who: entry.who, at: entry.at, clock: entry.clock };
  const carries = entry.reverts !== null || carriers.has(entry.command);
  if (change.kind === 'remove') return [];
  if (change.kind === 'add') {
    return [{ before: null, after: valueAt(change.row, path), made: true, carries, by }];
  }
  const pair = change.fields[path];
  return pair ? [{ before: pair[0], after: pair[1], made: false, carries, by }] : [];
}
