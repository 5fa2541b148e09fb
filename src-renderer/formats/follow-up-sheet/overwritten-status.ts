import type { FollowUpStatus } from '@/domain/commitment';
import { countedReports, statusOf } from '@/domain/follow-up';
import { momentOfId } from '@/domain/moment-of-id';

import type { PlanContext } from './plan-report-row';
import type { FilledRow } from './filled-row';
import { fieldTitles } from './sheet-columns';
import type { SheetLine } from './sheet-register';
import { readStatus } from './status-words';

/**
 * The row with what somebody wrote over the last known status, the cell above the one that was meant: what the sheet
 * did not say there when it was written is told apart, so that it is not lost. A State may well
 * step back to a status it reported years before.
 */
export function withOverwritten(row: FilledRow, context: PlanContext): FilledRow {
  const found = context.find(row);
  const known = found.kind === 'unknown' ? undefined : context.shown.get(found.id);
  if (!known) return row;
  const written = statusesWritten(row, known, context);
  // "Under way / Выполняется (March 2016)", as it may have been written when the sheet was; "(undated, given at SOM 3 (2016))".
  const parts = row.cells.last.replaceAll(/\((?:[^()]|\([^()]*\))*\)/gu, '').split('/');
  // In the row of another State it stands as it was sent to that one.
  const isOthers = row.trace !== null && row.trace.partyId !== context.partyId;
  const isWritten = parts.every((part) => {
    const read = readStatus(part.trim());
    if (isOthers && read.kind === 'read') return true;
    return read.kind === 'none' || (read.kind === 'read' && written.has(read.status));
  });
  if (isWritten) return row;
  const title = fieldTitles[row.trace?.language === 'ru' ? 'ru' : 'en'].last;
  return { ...row, extras: [{ title, text: row.cells.last, from: 'last' }, ...row.extras] };
}

/** What the sheet can have said: the status when it was written; where its mark is lost, any that was ever reported. */
function statusesWritten(
  { trace }: FilledRow,
  { state }: SheetLine,
  { records }: PlanContext,
): ReadonlySet<FollowUpStatus | null> {
  const reports = state?.reports ?? [];
  if (!trace) return new Set(reports.map(({ status }) => status));
  const dates = new Map(records.meetings.map(({ id, date }) => [id, date]));
  const today = new Date(trace.writtenAt).toISOString().slice(0, 10);
  const known = reports.filter(({ id }) => !(momentOfId(id) > trace.writtenAt));
  return new Set([statusOf(countedReports(known, { today, day: null }, dates))]);
}
