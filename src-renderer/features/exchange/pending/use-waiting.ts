import type { Register } from '@/store/register';

import type { PendingBatch } from './pending-batch';
import { pendingDatabase } from './pending-database';
import type { PendingReview } from './pending-review';
import { useFollowed } from './follow-storage';
import { countWaiting, latestFirst, waitingIds } from './pending-reviews';

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
  return useFollowed(readWaiting);
}

/** A batch is one line as long as more than one of it waits; the others are lines of their own. */
async function readWaiting(register: Register): Promise<Waiting> {
  const waiting = await waitingIds(register);
  const latest = (await pendingDatabase.batches.orderBy('at').toArray()).toReversed();
  const batches = latest.flatMap((batch): readonly WaitingBatch[] => {
    const count = waiting.get(batch.id)?.length ?? 0;
    return count > 1 ? [{ batch, waiting: count }] : [];
  });
  const together = new Set(batches.map(({ batch }) => batch.id));
  const alone = [...waiting].flatMap(([batchId, ids]) => (together.has(batchId) ? [] : ids));
  const count = [...waiting.values()].reduce((sum, ids) => sum + ids.length, 0);
  return { batches, alone: await latestFirst(alone), count };
}

/** How many texts wait for review: the number in the rail. */
export function useWaitingCount(): number {
  return useFollowed(countWaiting) ?? 0;
}
