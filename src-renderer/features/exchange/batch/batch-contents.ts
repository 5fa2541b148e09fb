import { mappingDatabase } from '../mapping/mapping-database';
import { filesOfBatch } from '../pending/files-of-batch';
import { pendingDatabase } from '../pending/pending-database';
import type { PendingBatch, PendingFile } from '../pending/pending-batch';
import type { PendingReview } from '../pending/pending-review';
import { cameIn } from '../pending/pending-reviews';
import type { Register } from '@/store/register';

import { comparedContacts, type ComparedAs } from './compared-contacts';
import type { ReviewDigest } from './review-digest';

/** Everything a batch's page shows, without texts and bytes. */
export interface BatchContents {
  readonly batch: PendingBatch;
  readonly files: readonly PendingFile[];
  readonly reviews: ReadonlyMap<string, PendingReview>;
  readonly digests: ReadonlyMap<string, ReviewDigest>;
  /** Reviews whose acceptance stands, with how many of their files were taken back since. */
  readonly accepted: ReadonlyMap<string, number>;
  /** Of reviews of which some meetings wait, those that came in; see `cameIn`. */
  readonly came: ReadonlyMap<string, ReadonlySet<number>>;
  /** See `comparedContacts`. */
  readonly compared: ReadonlyMap<string, ComparedAs>;
  /** Tables of its files that were discarded by themselves, or removed for good: nobody is asked of them any more. */
  readonly discarded: ReadonlySet<string>;
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
    for (const one of await pendingDatabase.reviews.bulkGet(part))
      if (one && !one.discardedAt) reviews.set(one.id, one);
    for (const one of await pendingDatabase.digests.bulkGet(part)) if (one) digests.set(one.id, one);
  }
  const list = [...reviews.values()].filter(({ acceptedAt }) => acceptedAt !== null);
  const known = new Set(
    list.length === 0 ? [] : (await register.list('sources')).map(({ sha256 }) => sha256),
  );
  const accepted = new Map<string, number>();
  for (const { id: reviewId, hashes } of list) {
    const gone = hashes.filter((sha256) => !known.has(sha256)).length;
    if (gone < hashes.length) accepted.set(reviewId, gone);
  }
  const came = new Map<string, ReadonlySet<number>>();
  for (const review of reviews.values()) {
    const own = await cameIn(register, review);
    if (own.size > 0) came.set(review.id, own);
  }
  const compared = await comparedContacts(register, files);
  const discarded = await discardedTables(files);
  return { batch, files, reviews, digests, accepted, came, compared, discarded };
}

async function discardedTables(files: readonly PendingFile[]): Promise<ReadonlySet<string>> {
  const ids = files.flatMap(({ outcome }) => (outcome.kind === 'table' ? [outcome.tablesId] : []));
  const kept = await mappingDatabase.files.bulkGet(ids);
  return new Set(ids.filter((_, at) => !kept[at] || kept[at].discardedAt));
}
