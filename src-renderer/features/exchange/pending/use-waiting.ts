import type { Register } from '@/store/register';

import type { PendingBatch } from './pending-batch';
import { importer } from '../reading/importer';
import { filesOfBatch } from './files-of-batch';
import { pendingDatabase } from './pending-database';
import type { PendingReview } from './pending-review';
import { useFollowed } from './follow-storage';
import { settleAcceptances } from './noted-acceptances';
import { missingOf } from './resume-batch';
import { countWaiting, latestFirst, waitingIds } from './pending-reviews';

/** A reading of which several reviews wait. */
export interface WaitingBatch {
  readonly batch: PendingBatch;
  readonly waiting: number;
  /** Files that its reading did not come to, and that nobody reads now. */
  readonly unread: number;
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
  const batches: WaitingBatch[] = [];
  for (const batch of latest) {
    const count = waiting.get(batch.id)?.length ?? 0;
    const unread = await countUnread(batch);
    if (count > 1 || unread > 0) batches.push({ batch, waiting: count, unread });
  }
  const together = new Set(batches.map(({ batch }) => batch.id));
  const alone = [...waiting].flatMap(([batchId, ids]) => (together.has(batchId) ? [] : ids));
  const count = [...waiting.values()].reduce((sum, ids) => sum + ids.length, 0);
  return { batches, alone: await latestFirst(alone), count };
}

async function countUnread({ id, endedAt, cancelled, discardedAt }: PendingBatch): Promise<number> {
  const isWhole = endedAt !== null && !cancelled;
  // While files are read, what is not read yet is on its way.
  if (isWhole || discardedAt || importer.state().kind === 'reading') return 0;
  return missingOf(await filesOfBatch(id)).length;
}

/** How many texts wait for review: the number in the rail. */
export function useWaitingCount(): number {
  return useFollowed(countSettled) ?? 0;
}

const settled = new WeakMap<Register, Promise<void>>();

/** Counted first when the app starts: what was accepted in the register and broken off before it was marked here waits no more. */
async function countSettled(register: Register): Promise<number> {
  const settling = settled.get(register) ?? settleAcceptances(register).catch(() => undefined);
  settled.set(register, settling);
  await settling;
  return countWaiting(register);
}
