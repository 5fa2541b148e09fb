import { discardTables, purgeTables, restoreTables, batchesOfTables } from './discard-tables';
import { pendingDatabase } from './pending-database';
import { discardPending } from './pending-reviews';

const { batches, reviews, files } = pendingDatabase;

/**
 * Takes a batch off the list with what is not accepted of it. It is let go of later: hundreds of files are too much to
 * hold for a way back, so they stay on the disk until then.
 */
export async function discardBatch(id: string): Promise<void> {
  const at = new Date().toISOString();
  await markBatch(id, at);
  await discardTables(id, at);
}

export async function restoreBatch(id: string): Promise<void> {
  await markBatch(id, null);
  await restoreTables(id);
}

async function markBatch(id: string, discardedAt: string | null): Promise<void> {
  await pendingDatabase.transaction('rw', batches, reviews, async () => {
    await batches.update(id, { discardedAt });
    await reviews
      .where('batchId')
      .equals(id)
      .filter(({ acceptedAt }) => acceptedAt === null)
      .modify({ discardedAt });
  });
}

/** So long (ms) a discarded batch can be brought back. */
const regretted = 3_600_000;

/** Lets go of batches that were discarded a while ago, and of the lists of files of those nothing waits of any more. */
export async function purgeBatches(now: Date): Promise<void> {
  const limit = new Date(now.getTime() - regretted).toISOString();
  for (const { id } of await reviews.where('discardedAt').between('', limit, false, false).toArray())
    await discardPending(id);
  await purgeTables(limit);
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
