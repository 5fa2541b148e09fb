import { applyChange, movedChange, type DecisionChange } from '../review/decision-change';
import { pathsSince } from '../review/paths-since';
import type { ReviewDecisions } from '../review/review-decisions';
import { keeping } from './keeping';
import { pendingDatabase } from './pending-database';
import type { PendingReview } from './pending-review';
import { wholeReview, type WholeReview } from './review-as-seen';

const { reviews, contents, digests } = pendingDatabase;

/** What stood when a change was kept, which another window may have decided, and what stands since. */
export interface KeptDecisions {
  readonly before: ReviewDecisions;
  readonly after: ReviewDecisions;
}

/**
 * Keeps what was decided on a screen, on top of what the review is by then: something may have been decided in another
 * window. Where another file joined since it was drawn, or another version was said to stand, it is kept of the same facts.
 * Once it was accepted nothing is decided in it any more. What the batch shows of it follows with `keepDigest`.
 * @param shown the review as the screen was drawn with it
 * @returns `null` where the review is gone or accepted, or no longer what the screen shows
 */
export async function keepDecisions(
  shown: WholeReview,
  change: DecisionChange,
): Promise<KeptDecisions | null> {
  const { id, acceptedAt } = shown.review;
  return pendingDatabase.transaction('rw', [reviews, contents], async () => {
    const review = await reviews.get(id);
    if (!review || review.acceptedAt !== acceptedAt) return null;
    const { decisions: before } = review;
    const isShown = isAsShown(review, shown.review);
    const content = isShown ? shown.content : await contents.get(id);
    if (!content) return null;
    const own = isShown ? change : movedChange(change, pathsSince(shown.content.draft, content.draft));
    const after = applyChange(before, own);
    await reviews.update(id, { decisions: after });
    return isShown ? { before, after } : null;
  });
}

/**
 * Keeps what the batch shows of a review as it is now. Worked out apart from the decisions, on another thread where it is
 * long: a letter that is typed neither waits for it nor is kept later for its sake.
 */
export async function keepDigest(id: string): Promise<void> {
  for (;;) {
    const seen = await wholeReview(id);
    if (!seen) return;
    const { batchId = '', decisions } = seen.review;
    const digest = await keeping.digest({ id, batchId, corrected: decisions.corrected }, seen.content.draft);
    const isKept = await pendingDatabase.transaction('rw', [reviews, digests], async () => {
      const now = await reviews.get(id);
      // Corrected again or made anew while it was worked out: it is worked out anew from what it is now.
      if (now && !isDigestedAlike(now, seen.review)) return false;
      if (now) await digests.put(digest);
      return true;
    });
    if (isKept) return;
  }
}

function isDigestedAlike(one: PendingReview, two: PendingReview): boolean {
  return (
    isAsShown(one, two) && JSON.stringify(one.decisions.corrected) === JSON.stringify(two.decisions.corrected)
  );
}

/** Whether a screen that was drawn with the one shows the other too, but for what was decided. */
export function isAsShown(now: PendingReview, shown: PendingReview): boolean {
  return madeOf(now) === madeOf(shown);
}

/** What a review is made of: another file, a meeting given by hand or come in, another version that stands make it anew. */
export function madeOf({ hashes, meetings, held, versions }: PendingReview): string {
  return JSON.stringify([hashes, meetings, held ?? [], versions ?? null]);
}
