import { pendingDatabase } from './pending-database';
import type { PendingContent, PendingReview } from './pending-review';

const { reviews, contents } = pendingDatabase;

export interface WholeReview {
  readonly review: PendingReview;
  readonly content: PendingContent;
}

/** A review with what was read, taken at one moment; `null` where it is gone. */
export async function wholeReview(id: string): Promise<WholeReview | null> {
  const [review, content] = await pendingDatabase.transaction('r', reviews, contents, () =>
    Promise.all([reviews.get(id), contents.get(id)]),
  );
  return review && content ? { review, content } : null;
}

/**
 * A review with what was read, taken at one moment, as long as it is what somebody looked at. Files are read and decisions
 * taken while a page shows what was: nothing may be accepted that was not on it.
 * @returns `null` where a file joined it, something was decided, or it was set aside,
 * discarded or accepted since
 */
export async function reviewAsSeen(seen: PendingReview): Promise<WholeReview | null> {
  const now = await wholeReview(seen.id);
  return now && isAsSeen(now.review, seen) && now.content.files.length === seen.hashes.length ? now : null;
}

function isAsSeen(now: PendingReview, seen: PendingReview): boolean {
  const told = (one: PendingReview) => {
    const { hashes, decisions, meetings, held, versions, asideAt, discardedAt, acceptedAt } = one;
    const marks = [asideAt ?? null, discardedAt ?? null, acceptedAt];
    return JSON.stringify([hashes, decisions, meetings, held ?? [], versions ?? null, ...marks]);
  };
  return told(now) === told(seen);
}
