import { digestOf } from '../batch/review-digest';
import { correctDraft } from '../review/correct-draft';
import { applyChange, movedChange, type DecisionChange } from '../review/decision-change';
import { pathsSince } from '../review/paths-since';
import type { ReviewDecisions } from '../review/review-decisions';
import { pendingDatabase } from './pending-database';
import type { PendingReview } from './pending-review';
import type { WholeReview } from './review-as-seen';

const { reviews, contents, digests } = pendingDatabase;

/** What stood when a change was kept, which another window may have decided, and what stands since. */
export interface KeptDecisions {
  readonly before: ReviewDecisions;
  readonly after: ReviewDecisions;
}

/**
 * Keeps what was decided on a screen, on top of what the review is by then: something may have been decided in another
 * window. Where another file joined since it was drawn, or another version was said to stand, it is kept of the same facts.
 * @param shown the review as the screen was drawn with it
 * @returns `null` where the review is gone, or no longer what the screen shows
 */
export async function keepDecisions(
  shown: WholeReview,
  change: DecisionChange,
): Promise<KeptDecisions | null> {
  const { id } = shown.review;
  return pendingDatabase.transaction('rw', [reviews, contents, digests], async () => {
    const review = await reviews.get(id);
    if (!review) return null;
    const { decisions: before, batchId = '' } = review;
    const isShown = isAsShown(review, shown.review);
    const content = isShown ? shown.content : await contents.get(id);
    if (!content) return null;
    const own = isShown ? change : movedChange(change, pathsSince(shown.content.draft, content.draft));
    const after = applyChange(before, own);
    await reviews.update(id, { decisions: after });
    // Nothing but a correction changes what the batch shows of it.
    if (JSON.stringify(before.corrected) !== JSON.stringify(after.corrected))
      await digests.put(digestOf(id, batchId, correctDraft(content.draft, after.corrected)));
    return isShown ? { before, after } : null;
  });
}

/** Whether a screen that was drawn with the one shows the other too, but for what was decided. */
export function isAsShown(now: PendingReview, shown: PendingReview): boolean {
  return madeOf(now) === madeOf(shown);
}

/** What a review is made of: another file, a meeting given by hand, another version that stands make it anew. */
export function madeOf({ hashes, meetings, versions }: PendingReview): string {
  return JSON.stringify([hashes, meetings, versions ?? null]);
}
