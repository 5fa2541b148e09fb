import type { Register } from '@/store/register';

import { letGoOfTables, mappingDatabase } from '../mapping/mapping-database';
import { removeBatch, restoreBatch } from '../pending/discard-batch';
import { pendingDatabase } from '../pending/pending-database';
import { inRegister, removeReview, restoreReview } from '../pending/pending-reviews';

/** What was discarded in one go and is kept until it is removed for good. */
export type Discarded = {
  readonly id: string;
  /** ISO 8601. */
  readonly discardedAt: string;
} & (
  | { readonly kind: 'batch'; readonly readAt: string; readonly texts: number; readonly tables: number }
  | { readonly kind: 'review' | 'tables'; readonly name: readonly string[] }
);

/** Everything that was discarded, the latest first; a batch that was discarded whole is one of it. */
export async function readDiscarded(register: Register): Promise<readonly Discarded[]> {
  const [all, batches, tables] = await Promise.all([
    pendingDatabase.reviews.where('discardedAt').above('').toArray(),
    pendingDatabase.batches.filter(({ discardedAt }) => !!discardedAt).toArray(),
    mappingDatabase.files.filter(({ discardedAt }) => !!discardedAt).toArray(),
  ]);
  // One whose acceptance was brought again by Redo is in the register.
  const isThere = await inRegister(register, all);
  const reviews = all.filter((review) => !isThere(review));
  const stamps = new Map(batches.map(({ id, discardedAt }) => [id, discardedAt]));
  const isWithBatch = (one: { readonly batchId?: string; readonly discardedAt?: string | null }) =>
    one.batchId !== undefined && stamps.get(one.batchId) === one.discardedAt;
  const found: Discarded[] = [];
  for (const { id, at, discardedAt } of batches) {
    const count = (list: readonly { readonly batchId?: string; readonly discardedAt?: string | null }[]) =>
      list.filter((one) => one.batchId === id && isWithBatch(one)).length;
    const [texts, lists] = [count(reviews), count(tables)];
    if (discardedAt && texts + lists > 0)
      found.push({ kind: 'batch', id, discardedAt, readAt: at, texts, tables: lists });
  }
  for (const { id, discardedAt, files, ...one } of reviews)
    if (discardedAt && !isWithBatch({ discardedAt, ...one }))
      found.push({ kind: 'review', id, discardedAt, name: files });
  for (const { id, discardedAt, name, batchId } of tables)
    if (discardedAt && !isWithBatch({ batchId, discardedAt }))
      found.push({ kind: 'tables', id, discardedAt, name: [name] });
  return found.toSorted((a, b) => (a.discardedAt < b.discardedAt ? 1 : -1));
}

/** Puts it back on the list of what waits. */
export async function restoreDiscarded({ kind, id }: Discarded): Promise<void> {
  if (kind === 'batch') await restoreBatch(id);
  else if (kind === 'review') await restoreReview(id);
  else await mappingDatabase.files.update(id, { discardedAt: null });
}

/** Lets go of it for good; the files on the user's own disk are not touched. */
export async function removeDiscarded({ kind, id }: Discarded): Promise<void> {
  if (kind === 'batch') await removeBatch(id);
  else if (kind === 'review') await removeReview(id);
  else await letGoOfTables([id]);
}
