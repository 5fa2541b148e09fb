import { hashOfCell, plainCell } from '../tables/trace';
import type { PlannedReport } from './planned-report';
import type { FilledRow } from './filled-row';
import type { SheetLine } from './sheet-register';

/**
 * The body that sees to it, where the row names another than the register: `differs` where the register's is no longer
 * the one that was written into the sheet.
 */
export function ownerOf(
  { cells, trace }: FilledRow,
  known: SheetLine | undefined,
): { readonly change: NonNullable<PlannedReport['owner']>; readonly differs?: string } | null {
  const from = known?.state?.commitment?.owner ?? null;
  const to = cells.owner;
  if (to === '' || plainCell(from ?? '') === to) return null;
  if (trace && hashOfCell(to) === trace.owner) return null;
  const change = { from, to };
  if (from === null || (trace && hashOfCell(from) === trace.owner)) return { change };
  return { change, differs: from };
}
