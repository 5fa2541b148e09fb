import type { Register } from '@/store/register';
import { useLive } from '@/store/react/use-live';

import type { PendingBatch } from './pending-batch';
import { pendingDatabase } from './pending-database';
import type { PendingReview } from './pending-review';
import { countWaiting, waitingReviews } from './pending-reviews';

/** A reading of which several reviews wait. */
export interface WaitingBatch {
  readonly batch: PendingBatch;
  readonly waiting: number;
}

export interface Waiting {
  readonly batches: readonly WaitingBatch[];
  /** Those that came alone, latest first. */
  readonly alone: readonly PendingReview[];
  readonly count: number;
}

/** What waits for review, kept up to date; `undefined` until it is known. */
export function useWaiting(): Waiting | undefined {
  return useLive((register) => readWaiting(register), []);
}

/** A batch is one line as long as more than one of it waits, or some of its files were not come to. */
async function readWaiting(register: Register): Promise<Waiting> {
  const reviews = await waitingReviews(register);
  const counts = new Map<string, number>();
  for (const { batchId = '' } of reviews) counts.set(batchId, (counts.get(batchId) ?? 0) + 1);
  const latest = (await pendingDatabase.batches.orderBy('at').toArray()).toReversed();
  const batches = latest.flatMap((batch): readonly WaitingBatch[] => {
    const waiting = counts.get(batch.id) ?? 0;
    return waiting > 1 ? [{ batch, waiting }] : [];
  });
  const together = new Set(batches.map(({ batch }) => batch.id));
  return {
    batches,
    alone: reviews.filter(({ batchId = '' }) => !together.has(batchId)),
    count: reviews.length,
  };
}

/** How many texts wait for review: the number in the rail. */
export function useWaitingCount(): number {
  return useLive((register) => countWaiting(register), []) ?? 0;
}
