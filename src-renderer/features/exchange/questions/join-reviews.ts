import { digestOf, type ReviewDigest } from '../batch/review-digest';
import { joinContentsMapped } from '../pending/join-contents';
import type { PendingFile } from '../pending/pending-batch';
import { pendingDatabase } from '../pending/pending-database';
import type { PendingContent, PendingReview } from '../pending/pending-review';
import { correctDraft } from '../review/correct-draft';
import type { ReviewDecisions } from '../review/review-decisions';
import { uniteDecisions } from './unite-decisions';

const { reviews, contents, digests, files } = pendingDatabase;
const tables = [reviews, contents, digests, files];

/** What stood before two reviews became one, and what they became. */
export interface JoinedReviews {
  readonly reviews: readonly PendingReview[];
  readonly digests: readonly ReviewDigest[];
  readonly contents: readonly PendingContent[];
  readonly files: readonly PendingFile[];
  readonly joined: PendingReview;
}

export type JoinOutcome =
  | { readonly kind: 'joined'; readonly back: JoinedReviews }
  /** One was accepted, set aside, discarded or joined with another meanwhile. */
  | { readonly kind: 'gone' };

/**
 * Makes one review of two that are about one meeting, with the decisions of both; where these contradict it is asked. One in
 * which something was decided takes the other in.
 */
export async function joinReviews(pair: readonly [string, string]): Promise<JoinOutcome> {
  return pendingDatabase.transaction('rw', tables, async (): Promise<JoinOutcome> => {
    const [a, b] = await reviews.bulkGet([...pair]);
    if (!a || !b || !isWaiting(a) || !isWaiting(b)) return { kind: 'gone' };
    const [review, other] = isDecided(b.decisions) ? [b, a] : [a, b];
    const [content, more] = await contents.bulkGet([review.id, other.id]);
    if (!content || !more) return { kind: 'gone' };
    const found = {
      reviews: [review, other],
      contents: [content, more],
      digests: (await digests.bulkGet([review.id, other.id])).filter((row) => row !== undefined),
      files: await files.where('reviewId').equals(other.id).toArray(),
    };
    const { content: whole, moved } = joinContentsMapped(content, more, true);
    const decisions = uniteDecisions(
      whole.draft,
      { draft: content.draft, decisions: review.decisions, file: review.files[0] ?? '', moved: moved[0] },
      { draft: more.draft, decisions: other.decisions, file: other.files[0] ?? '', moved: moved[1] },
    );
    const joined: PendingReview = {
      ...review,
      files: [...review.files, ...other.files],
      hashes: [...review.hashes, ...other.hashes],
      meetings: whole.draft.meetings.length,
      decisions,
      ...versionsOf(review, other, content.files.length),
    };
    await contents.put(whole);
    await reviews.put(joined);
    const corrected = correctDraft(whole.draft, decisions.corrected);
    await digests.put(digestOf(review.id, review.batchId ?? '', corrected));
    await reviews.delete(other.id);
    await contents.delete(other.id);
    await digests.delete(other.id);
    for (const row of found.files)
      if (row.outcome.kind === 'read')
        await files.put({ ...row, reviewId: review.id, outcome: { ...row.outcome, reviewId: review.id } });
    return { kind: 'joined', back: { ...found, joined } };
  });
}

/** Makes two reviews of one again. @returns whether that could be: nothing has changed in the one since */
export async function partReviews({ joined, ...before }: JoinedReviews): Promise<boolean> {
  return pendingDatabase.transaction('rw', tables, async () => {
    const now = await reviews.get(joined.id);
    if (JSON.stringify(now) !== JSON.stringify(joined)) return false;
    await reviews.bulkPut([...before.reviews]);
    await digests.bulkPut([...before.digests]);
    await contents.bulkPut([...before.contents]);
    await files.bulkPut([...before.files]);
    return true;
  });
}

function isWaiting({ acceptedAt, asideAt, discardedAt }: PendingReview): boolean {
  return acceptedAt === null && !asideAt && !discardedAt;
}

function isDecided(decisions: ReviewDecisions): boolean {
  const { accepted, dropped, corrected, preferred, meetings, belonging = {}, people = {} } = decisions;
  return (
    Object.keys(belonging).length +
      Object.keys(people).length +
      accepted.length +
      dropped.length +
      Object.keys(corrected).length +
      Object.keys(preferred).length >
      0 || meetings.some((decision) => decision !== null)
  );
}

/** Versions that either review holds already; those of the second stand behind the files of the first. */
function versionsOf(one: PendingReview, two: PendingReview, shift: number): Partial<PendingReview> {
  const versions = [
    ...(one.versions ?? []),
    ...(two.versions ?? []).map((group) => ({
      ...group,
      sources: group.sources.map((source) => source + shift),
      stands: group.stands + shift,
    })),
  ];
  return versions.length > 0 ? { versions } : {};
}
