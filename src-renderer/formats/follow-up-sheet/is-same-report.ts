import type { ProgressUpdate } from '@/domain/commitment';
import { momentOfId } from '@/domain/moment-of-id';

import { plainCell } from '../tables/trace';
import type { PlannedReport } from './planned-report';
import type { FilledRow } from './filled-row';

type Filled = Pick<PlannedReport, 'status' | 'date' | 'done'> & {
  /** With what stood in added columns, which may have been put below. */
  readonly words: string;
  /** Whether the status stands in its own cell and was understood. */
  readonly isSure: boolean;
};

/**
 * Whether the register holds the report already. A row that names no date is the same as what was recorded since the
 * sheet was written: what came before is confirmed by it. One whose status was in doubt is the same by its words,
 * whatever status was chosen for it.
 */
export function isSame(
  report: ProgressUpdate,
  { status, date, done, words, isSure }: Filled,
  { trace }: Pick<FilledRow, 'trace'>,
): boolean {
  if (isSure && report.status !== status) return false;
  if (date !== null ? report.date !== date : trace !== null && momentOfId(report.id) < trace.writtenAt)
    return false;
  const texts = Object.values(report.text).map(plainCell);
  if (done === '') return texts.every((text) => text === '' || text === words);
  return texts.some((text) => text === done || text.startsWith(`${done}\n`));
}
