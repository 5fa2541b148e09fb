import { createContext, use, type ReactNode } from 'react';
import type { MeetingLock } from '@/domain/paper-life';
import type { TableName } from '@/domain/records';
import { ReadOnlyContext } from '@/ui/read-only';

/** What an approved text keeps as it is at the meeting that is open; `null` where nothing does. */
export const LockContext = createContext<MeetingLock | null>(null);

/** Whether rows of the table are locked at the meeting that is open. */
export function useLock(table: TableName): boolean {
  return use(LockContext)?.tables.has(table) ?? false;
}

interface LockedPartProps {
  readonly table: TableName;
  readonly children: ReactNode;
}

/** A part of a screen whose fields only show what they hold while rows of the table are locked. */
export function LockedPart({ table, children }: LockedPartProps) {
  return <ReadOnlyContext value={useLock(table)}>{children}</ReadOnlyContext>;
}
