import type { Id } from '@/domain/fields';
import { isLockable } from '@/domain/paper-life';
import type { RecordSet, TableName } from '@/domain/records';

import type { AcceptedChange } from './commands/accept-records';
import { recordTable, type TableSource } from './database';
import { diffRecord } from './journal/diff-record';
import { rowsOfSet } from './record-set';
import { lockedWrites, locksOf, type LockedRow } from './refuse-locked';
import { toRow } from './stored-row';
import { createWriteSet } from './write-set';

/** Rows that are to be written: new ones, and fields of those that are there. */
export interface PlannedWrites {
  readonly add: RecordSet;
  readonly change: readonly AcceptedChange[];
  readonly remove?: readonly { readonly table: TableName; readonly id: Id }[];
}

/**
 * Which rows of a plan the register would refuse to write because an approved text keeps them. Nothing is written.
 * @param meetingIds that the plan adds to: only theirs are looked at, so that a large plan costs nothing without a lock
 */
export async function lockedInPlan(
  source: TableSource,
  { add, change, remove = [] }: PlannedWrites,
  meetingIds: readonly Id[],
): Promise<readonly LockedRow[]> {
  const locks = await locksOf(source, meetingIds);
  if (locks.size === 0) return [];
  const set = createWriteSet();
  for (const { table, record } of rowsOfSet(add)) {
    const row = toRow(record);
    const meetingId = row['meetingId'];
    if (typeof meetingId === 'string' && locks.get(meetingId)?.tables.has(table))
      set.set(table, record.id, row);
  }
  for (const { table, id, patch } of change) {
    const before = isLockable(table) ? await recordTable(source, table).get(id) : undefined;
    if (!before) continue;
    set.remember(table, id, toRow(before));
    set.set(table, id, { ...toRow(before), ...toRow(patch) });
  }
  for (const { table, id } of remove) {
    const before = isLockable(table) ? await recordTable(source, table).get(id) : undefined;
    if (!before) continue;
    set.remember(table, id, toRow(before));
    set.set(table, id, undefined);
  }
  const writes = set.writes().flatMap((write) => {
    const difference = diffRecord(write.table, write.id, write.before, write.after);
    return difference ? [{ ...write, change: difference }] : [];
  });
  return lockedWrites(source, set, writes);
}
