import type { ReadSheet } from '../sheet/sheet';
import type { FilledRow } from './filled-row';
import type { PlannedReport } from './planned-report';
import { isOddDate, readDueDate } from './report-date';
import type { SheetLine } from './sheet-register';

/** By when a State means to be done, where the row says another date than the register: `isOdd` where it may be read otherwise. */
export type DueOfRow =
  | { readonly kind: 'none' }
  | { readonly kind: 'unread'; readonly text: string }
  | { readonly kind: 'change'; readonly change: NonNullable<PlannedReport['due']>; readonly isOdd: boolean };

/**
 * What a returned row says of the day by which it is due, beside what the register knows; `none` where both say the
 * same.
 */
export function dueOf(
  { cells }: Pick<FilledRow, 'cells'>,
  known: SheetLine | undefined,
  { dateSystem }: Pick<ReadSheet, 'dateSystem'>,
): DueOfRow {
  if (!/[\p{L}\p{N}]/u.test(cells.due)) return { kind: 'none' };
  const to = readDueDate(cells.due, dateSystem);
  if (to === null) return { kind: 'unread', text: cells.due };
  const from = known?.state?.due ?? null;
  return from === to
    ? { kind: 'none' }
    : { kind: 'change', change: { from, to }, isOdd: isOddDate(cells.due) };
}
