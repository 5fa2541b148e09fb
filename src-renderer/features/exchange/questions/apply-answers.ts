import { pairKey } from '../batch/find-doubles';
import type { ReviewDigest } from '../batch/review-digest';
import type { Register } from '@/store/register';

import { keeping } from '../pending/keeping';
import { pendingDatabase } from '../pending/pending-database';
import type { PendingReview } from '../pending/pending-review';
import { isUnaccepted } from '../pending/pending-reviews';
import { decide, type ReviewDecisions } from '../review/review-decisions';
import type { AnswerOfReview } from './question';
import { takeAnswerBack } from './take-answer-back';

const { reviews, contents, digests, batches } = pendingDatabase;

/** What an answer changed in a review, to undo that and no more. */
export interface Answered {
  readonly reviewId: string;
  readonly before: ReviewDecisions;
  readonly after: ReviewDecisions;
}

/** Applies an answer to every review it concerns, as if it had been decided there. */
export async function applyAnswers(
  register: Pick<Register, 'sourceOf'>,
  answers: readonly AnswerOfReview[],
): Promise<readonly Answered[]> {
  const answered: Answered[] = [];
  for (const { reviewId, actions } of answers) {
    const done = await changeDecisions(register, reviewId, (before) => actions.reduce(decide, before));
    if (done) answered.push(done);
  }
  return answered;
}

/**
 * Takes an answer back; what was decided since stays. @returns how many reviews keep it, having been accepted, joined
 * with another or let go of meanwhile
 */
export async function takeAnswersBack(
  register: Pick<Register, 'sourceOf'>,
  answered: readonly Answered[],
): Promise<number> {
  let left = 0;
  for (const { reviewId, before, after } of answered) {
    const done = await changeDecisions(register, reviewId, (now) => takeAnswerBack(now, before, after));
    if (!done) left += 1;
  }
  return left;
}

/** Of a review that waits, be it that its acceptance was undone. @returns nothing where it does not */
async function changeDecisions(
  register: Pick<Register, 'sourceOf'>,
  reviewId: string,
  change: (before: ReviewDecisions) => ReviewDecisions,
): Promise<Answered | null> {
  for (;;) {
    const review = await reviews.get(reviewId);
    if (!review || !(await isUnaccepted(register, review))) return null;
    const before = review.decisions;
    const after = change(before);
    const digest = await digestOf(review, after);
    const isKept = await pendingDatabase.transaction('rw', reviews, digests, async () => {
      // Decided on, joined or accepted while it was worked out: it is worked out anew from what it is now.
      if (JSON.stringify(await reviews.get(reviewId)) !== JSON.stringify(review)) return false;
      await reviews.update(reviewId, { decisions: after });
      if (digest) await digests.put(digest);
      return true;
    });
    if (isKept) return { reviewId, before, after };
  }
}

/** Worked out on another thread where it is long; nothing where no correction changes it. */
async function digestOf(
  { id, batchId = '', decisions: { corrected: before } }: PendingReview,
  { corrected }: ReviewDecisions,
): Promise<ReviewDigest | null> {
  if (JSON.stringify(before) === JSON.stringify(corrected)) return null;
  const content = await contents.get(id);
  return content ? keeping.digest({ id, batchId, corrected }, content.draft) : null;
}

/** The user said that two reviews of a batch are two meetings; taken back, they are asked about again. */
export async function keepApart(
  batchId: string,
  pair: readonly [string, string],
  isApart = true,
): Promise<void> {
  const key = pairKey(...pair);
  await batches
    .where('id')
    .equals(batchId)
    .modify((batch: { apart?: readonly string[] }) => {
      const others = (batch.apart ?? []).filter((one) => one !== key);
      batch.apart = isApart ? [...others, key] : others;
    });
}
