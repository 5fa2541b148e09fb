import type { Register } from '@/store/register';

import { batchesOfTables, discardTables, removeTables, restoreTables } from './discard-tables';
import { pendingDatabase } from './pending-database';
import { inRegister, removeReview } from './pending-reviews';

const { batches, reviews, files } = pendingDatabase;

/**
 * Takes a batch off the list with what waits of it: what is not accepted, or of which the acceptance was undone. All of it is
 * kept, among what was discarded, until the user removes it for good: it may hold hours of decisions.
 */
export async function discardBatch(register: Register, id: string): Promise<void> {
  const at = new Date().toISOString();
  await markBatch(register, id, at);
  await discardTables(id, at);
}

/** Puts back on the list what was taken off it together; what of the batch had been discarded before stays so. */
export async function restoreBatch(id: string): Promise<void> {
  const { discardedAt } = (await batches.get(id)) ?? {};
  await batches.update(id, { discardedAt: null });
  for (const key of await ofBatch(id, discardedAt).primaryKeys())
    await reviews.update(key, { discardedAt: null });
  if (discardedAt) await restoreTables(id, discardedAt);
}

/** Lets go for good of what was discarded with a batch. */
export async function removeBatch(id: string): Promise<void> {
  const { discardedAt } = (await batches.get(id)) ?? {};
  for (const key of await ofBatch(id, discardedAt).primaryKeys()) await removeReview(key);
  if (discardedAt) await removeTables(id, discardedAt);
  await batches.update(id, { discardedAt: null });
}

function ofBatch(id: string, discardedAt: string | null | undefined) {
  return reviews
    .where('batchId')
    .equals(id)
    .filter((review) => !!discardedAt && review.discardedAt === discardedAt);
}

async function markBatch(register: Register, id: string, discardedAt: string): Promise<void> {
  const isThere = await inRegister(register, await reviews.where('batchId').equals(id).toArray());
  await pendingDatabase.transaction('rw', batches, reviews, async () => {
    await batches.update(id, { discardedAt });
    await reviews
      .where('batchId')
      .equals(id)
      .filter((review) => !review.discardedAt && (review.acceptedAt === null || !isThere(review)))
      .modify({ discardedAt });
  });
}

/** So long (ms) the list of files of a batch is kept when nothing of it waits or can be brought back. */
const kept = 3_600_000;

/** Lets go of the lists of files of batches nothing waits of any more and nothing was discarded of. */
export async function purgeBatches(now: Date): Promise<void> {
  const limit = new Date(now.getTime() - kept).toISOString();
  const held = await batchesOfTables();
  for (const { id, at, endedAt } of await batches.toArray()) {
    if (
      endedAt === null ||
      at > limit ||
      held.has(id) ||
      (await reviews.where('batchId').equals(id).count()) > 0
    )
      continue;
    await files.where('batchId').equals(id).delete();
    await batches.delete(id);
  }
}
