import { joinDrafts } from '@/formats/draft/join-drafts';
import { matchMeeting } from '@/formats/draft/match-meeting';

import { pairKey } from '../batch/find-doubles';
import { digestOf, type ReviewDigest } from '../batch/review-digest';
import type { PendingFile } from '../pending/pending-batch';
import { pendingDatabase } from '../pending/pending-database';
import type { PendingContent, PendingReview } from '../pending/pending-review';
import { correctDraft } from '../review/correct-draft';
import { decide } from '../review/review-decisions';
import type { AnswerOfReview } from './question';

const { reviews, contents, digests, files, batches } = pendingDatabase;

/** What stood before an answer, to bring it back. */
export interface Before {
  readonly reviews: readonly PendingReview[];
  readonly digests: readonly ReviewDigest[];
  readonly contents: readonly PendingContent[];
  readonly files: readonly PendingFile[];
}

/** Applies an answer to every review it concerns, as if it had been decided there. */
export async function applyAnswers(answers: readonly AnswerOfReview[]): Promise<Before> {
  const before = { reviews: [] as PendingReview[], digests: [] as ReviewDigest[], contents: [], files: [] };
  for (const { reviewId, actions } of answers) {
    await pendingDatabase.transaction('rw', reviews, contents, digests, async () => {
      const [review, digest] = await Promise.all([reviews.get(reviewId), digests.get(reviewId)]);
      if (!review || !digest || review.acceptedAt !== null) return;
      before.reviews.push(review);
      before.digests.push(digest);
      const decisions = actions.reduce(decide, review.decisions);
      await reviews.update(reviewId, { decisions });
      if (!actions.some(({ kind }) => kind === 'correct')) return;
      const content = await contents.get(reviewId);
      if (content)
        await digests.put(
          digestOf(reviewId, digest.batchId, correctDraft(content.draft, decisions.corrected)),
        );
    });
  }
  return before;
}

export async function bringBack({
  reviews: own,
  digests: told,
  contents: read,
  files: rows,
}: Before): Promise<void> {
  await pendingDatabase.transaction('rw', reviews, contents, digests, files, async () => {
    await reviews.bulkPut([...own]);
    await digests.bulkPut([...told]);
    await contents.bulkPut([...read]);
    await files.bulkPut([...rows]);
  });
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

/**
 * Makes one review of two that are about one meeting. What was decided in the first stays; the second one's facts come
 * in as they were read.
 */
export async function joinReviews([one, two]: readonly [string, string]): Promise<Before> {
  return pendingDatabase.transaction('rw', reviews, contents, digests, files, async () => {
    const found = {
      reviews: (await reviews.bulkGet([one, two])).filter((row) => row !== undefined),
      contents: (await contents.bulkGet([one, two])).filter((row) => row !== undefined),
      digests: (await digests.bulkGet([one, two])).filter((row) => row !== undefined),
      files: await files.where('reviewId').equals(two).toArray(),
    };
    const [review, other] = found.reviews;
    const [content, more] = found.contents;
    if (!review || !other || !content || !more) return { reviews: [], contents: [], digests: [], files: [] };
    const offset = content.draft.meetings.length;
    const same = content.draft.meetings.flatMap((a, at) =>
      more.draft.meetings.flatMap((b, index) =>
        matchMeeting(a, b).match === 'different' ? [] : [[at, offset + index] as const],
      ),
    );
    const joined = {
      ...content,
      draft: joinDrafts([content.draft, more.draft], same),
      texts: [...content.texts, ...more.texts],
      files: [...content.files, ...more.files],
    };
    await contents.put(joined);
    await reviews.put({
      ...review,
      files: [...review.files, ...other.files],
      hashes: [...review.hashes, ...other.hashes],
      meetings: joined.draft.meetings.length,
    });
    const corrected = correctDraft(joined.draft, review.decisions.corrected);
    await digests.put(digestOf(one, review.batchId ?? '', corrected));
    await reviews.delete(two);
    await contents.delete(two);
    await digests.delete(two);
    for (const row of found.files)
      if (row.outcome.kind === 'read')
        await files.put({ ...row, reviewId: one, outcome: { ...row.outcome, reviewId: one } });
    return found;
  });
}
