import { createContext, use, type ReactNode } from 'react';
import type { Localized } from '@/domain/fields';
import { isDraftWording, type MeetingLock } from '@/domain/paper-life';
import type { TableName } from '@/domain/records';
import { ReadOnlyContext, ReadOnlyReasonContext, useReadOnly } from '@/ui/read-only';

/** What an approved text keeps as it is at the meeting that is open; `null` where nothing does. */
export const LockContext = createContext<MeetingLock | null>(null);

/** Whether rows of the table are locked at the meeting that is open. */
export function useLock(table: TableName): boolean {
  return use(LockContext)?.tables.has(table) ?? false;
}

/**
 * Whether a text of the table only shows what it says in a language: where the part is locked, and that language is not
 * still a draft.
 */
export function useLockedText(
  table: TableName,
): (field: string, texts: Localized, language: string) => boolean {
  const lock = use(LockContext);
  const readOnly = useReadOnly();
  return (field, texts, language) =>
    readOnly && !(lock !== null && isDraftWording(lock, table, field, texts, language));
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
