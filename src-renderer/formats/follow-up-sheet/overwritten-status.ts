import type { PlanContext } from './plan-report-row';
import type { FilledRow } from './read-follow-up-sheet';
import { fieldTitles } from './sheet-columns';
import { readStatus } from './status-words';

/**
 * The row with what somebody wrote over the last known status, the cell above the one that was meant: what no sheet of
 * the State can have said there is told as words of an added column, so that it is not lost.
 */
export function withOverwritten(row: FilledRow, { find, shown }: PlanContext): FilledRow {
  const { last } = row.cells;
  const found = find(row);
  const known = found.kind === 'unknown' ? undefined : shown.get(found.id);
  const reported = new Set(known?.state?.reports.map(({ status }) => status) ?? []);
  // "Under way / Выполняется (March 2016)", as it may have been written when the sheet was.
  const parts = last.replaceAll(/\([^()]*\)/gu, '').split('/');
  const isWritten = parts.every((part) => {
    const read = readStatus(part.trim());
    return read.kind === 'none' || (read.kind === 'read' && reported.has(read.status));
  });
  if (isWritten || !known) return row;
  const title = fieldTitles[row.trace?.language === 'ru' ? 'ru' : 'en'].last;
  return { ...row, extras: [...row.extras, { title, text: last }] };
}
