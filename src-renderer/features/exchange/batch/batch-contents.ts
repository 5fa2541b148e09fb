import { filesOfBatch } from '../pending/files-of-batch';
import { pendingDatabase } from '../pending/pending-database';
import type { PendingBatch, PendingFile } from '../pending/pending-batch';
import type { PendingReview } from '../pending/pending-review';
import { inRegister } from '../pending/pending-reviews';
import type { Register } from '@/store/register';

import type { ReviewDigest } from './review-digest';

/** Everything a batch's page shows, without texts and bytes. */
export interface BatchContents {
  readonly batch: PendingBatch;
  readonly files: readonly PendingFile[];
  readonly reviews: ReadonlyMap<string, PendingReview>;
  readonly digests: ReadonlyMap<string, ReviewDigest>;
  /** Reviews whose acceptance stands. */
  readonly accepted: ReadonlySet<string>;
}

/** Rows that reach the page at once. */
const atOnce = 300;

/** Reads a batch a part at a time: it may hold thousands of files. `null` where there is none. */
export async function readBatchContents(register: Register, id: string): Promise<BatchContents | null> {
  const batch = await pendingDatabase.batches.get(id);
  if (!batch || batch.discardedAt) return null;
  const files = await filesOfBatch(id);
  const ids = await pendingDatabase.reviews.where('batchId').equals(id).primaryKeys();
  const reviews = new Map<string, PendingReview>();
  const digests = new Map<string, ReviewDigest>();
  for (let from = 0; from < ids.length; from += atOnce) {
    const part = ids.slice(from, from + atOnce);
    for (const one of await pendingDatabase.reviews.bulkGet(part)) if (one) reviews.set(one.id, one);
    for (const one of await pendingDatabase.digests.bulkGet(part)) if (one) digests.set(one.id, one);
  }
  const list = [...reviews.values()];
  const isThere = await inRegister(register, list);
  const accepted = list.filter((review) => review.acceptedAt !== null && isThere(review));
  return { batch, files, reviews, digests, accepted: new Set(accepted.map((one) => one.id)) };
}
