import type { OwnProcess } from '@/formats/draft/own-process';
import type { Register } from '@/store/register';

import type { BatchRow } from '../batch/batch-row';
import { settleRows } from '../same/settle-rows';
import { findOnThreads } from '../same/use-known-records';
import { acceptReviews, type AcceptOptions, type AcceptOutcome } from './accept-reviews';
import { sureOfRow } from './chosen-review';

interface RowsOptions extends AcceptOptions {
  /** The process whose register it is, or is to be. */
  readonly own: OwnProcess | null;
  readonly signal: AbortSignal;
}

export interface RowsOutcome {
  readonly outcome: AcceptOutcome;
  /** Rows that were accepted; of the others it has come to be asked who or what is named in them. */
  readonly taken: readonly BatchRow[];
}

/** Accepts what is sure of rows of a batch as one step, after a last look at who and what is named in them. */
export async function acceptRows(
  register: Register,
  rows: readonly BatchRow[],
  { own, signal, ...options }: RowsOptions,
): Promise<RowsOutcome> {
  const gaveUp = (code: 'cancelled' | 'failed'): RowsOutcome => ({
    outcome: { ok: false, error: { from: 'work', code } },
    taken: [],
  });
  // A search that is ended never answers.
  const ended = new Promise<null>((resolve) => {
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
  const { language } = options.process;
  const settled = await Promise.race([
    settleRows(register, rows, findOnThreads(signal), { own, language }).catch(() => null),
    ended,
  ]);
  if (signal.aborted) return gaveUp('cancelled');
  if (settled === null) return gaveUp('failed');
  const outcome = await acceptReviews(register, settled.flatMap(sureOfRow), { ...options, signal });
  return { outcome, taken: settled };
}
