import { digestOf, type ReviewDigest } from '../batch/review-digest';
import { correctDraft } from '../review/correct-draft';
import { decidedSince } from '../review/decided-since';
import { pathsSince } from '../review/paths-since';
import type { ReviewDecisions } from '../review/review-decisions';
import { pendingDatabase } from './pending-database';
import type { PendingReview } from './pending-review';
import type { WholeReview } from './review-as-seen';

const { reviews, contents, digests } = pendingDatabase;

/** What was decided on a screen since it last kept its decisions. */
export interface DecidedOnScreen {
  readonly before: ReviewDecisions;
  readonly after: ReviewDecisions;
  /** Of the review that the screen shows, as corrected by `after`. */
  readonly digest: ReviewDigest;
}

/**
 * Keeps what was decided on a screen. Where another file joined since it was drawn, another version was said to stand, or
 * something was decided elsewhere, what was decided here comes to what the review is now.
 * @param shown the review as the screen was drawn with it
 */
export async function keepDecisions(shown: WholeReview, decided: DecidedOnScreen): Promise<void> {
  const { id } = shown.review;
  await pendingDatabase.transaction('rw', [reviews, contents, digests], async () => {
    const review = await reviews.get(id);
    if (!review) return;
    if (isAsShown(review, shown.review) && isSame(review.decisions, decided.before)) {
      await reviews.update(id, { decisions: decided.after });
      await digests.put(decided.digest);
      return;
    }
    const content = await contents.get(id);
    if (!content) return;
    const moved = pathsSince(shown.content.draft, content.draft);
    const decisions = decidedSince(review.decisions, decided, moved);
    await reviews.update(id, { decisions });
    const draft = correctDraft(content.draft, decisions.corrected);
    await digests.put(digestOf(id, review.batchId ?? '', draft));
  });
}

function isAsShown(now: PendingReview, shown: PendingReview): boolean {
  const made = ({ hashes, meetings, versions }: PendingReview) => [hashes, meetings, versions ?? null];
  return isSame(made(now), made(shown));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
