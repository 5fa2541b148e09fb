import { createContext, use, type ReactNode } from 'react';
import type { MeetingLock } from '@/domain/paper-life';
import type { TableName } from '@/domain/records';
import { ReadOnlyContext, ReadOnlyReasonContext } from '@/ui/read-only';

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

/** The words above the part that say what was approved and by whom. */
export const lockReasonId = 'lock-reason';

/** A part of a screen whose fields only show what they hold while rows of the table are locked. */
export function LockedPart({ table, children }: LockedPartProps) {
  return (
    <ReadOnlyContext value={useLock(table)}>
      <ReadOnlyReasonContext value={lockReasonId}>{children}</ReadOnlyReasonContext>
    </ReadOnlyContext>
  );
}

/** Fields within a locked part that no paper prints: the secretariat goes on working with them. */
export function OpenPart({ children }: { readonly children: ReactNode }) {
  return <ReadOnlyContext value={false}>{children}</ReadOnlyContext>;
}
