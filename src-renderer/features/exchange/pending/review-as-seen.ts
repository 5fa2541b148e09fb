import { pendingDatabase } from './pending-database';
import type { PendingContent, PendingReview } from './pending-review';

const { reviews, contents } = pendingDatabase;

export interface WholeReview {
  readonly review: PendingReview;
  readonly content: PendingContent;
}

/**
 * A review with what was read, taken at one moment, as long as it is what somebody looked at. Files are read and decisions
 * taken while a page shows what was: nothing may be accepted that was not on it.
 * @returns `null` where a file joined it, something was decided, or it was set aside or discarded since
 */
export async function reviewAsSeen(seen: PendingReview): Promise<WholeReview | null> {
  const [review, content] = await pendingDatabase.transaction('r', reviews, contents, () =>
    Promise.all([reviews.get(seen.id), contents.get(seen.id)]),
  );
  return review && content && isAsSeen(review, seen) && content.files.length === seen.hashes.length
    ? { review, content }
    : null;
}

function isAsSeen(now: PendingReview, seen: PendingReview): boolean {
  const told = ({ hashes, decisions, meetings, asideAt, discardedAt }: PendingReview) =>
    JSON.stringify([hashes, decisions, meetings, asideAt ?? null, discardedAt ?? null]);
  return told(now) === told(seen);
}
