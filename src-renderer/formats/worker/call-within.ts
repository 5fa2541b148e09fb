import type { FormatsApi } from './formats-api';
import type { LineResult, WorkerLine } from './worker-line';

/** Longer than the longest file takes on a slow machine (ms), and short enough for somebody who waits for it. */
export const patienceOfOne = 120_000;

/** A call, or that it was given up: whatever was under way on the thread ended with it. */
export type TimelyResult<R> =
  LineResult<R> | { readonly ok: false; readonly failure: { readonly kind: 'late' } };

/**
 * Calls a thread and ends it where it does not answer in time. It cannot be asked to stop: it does not listen while it
 * reads. The next call starts a new one.
 * @param patience in milliseconds
 */
export async function callWithin<R, Api = FormatsApi>(
  line: WorkerLine<Api>,
  patience: number,
  job: (remote: Api) => Promise<R>,
): Promise<TimelyResult<R>> {
  let isLate = false;
  const watch = setTimeout(() => {
    isLate = true;
    line.stop();
  }, patience);
  const result = await line.call(job);
  clearTimeout(watch);
  return isLate && !result.ok ? { ok: false, failure: { kind: 'late' } } : result;
}
