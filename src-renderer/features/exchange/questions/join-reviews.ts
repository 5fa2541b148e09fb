import type { Register } from '@/store/register';

import { digestOf, type ReviewDigest } from '../batch/review-digest';
import { joinContents } from '../pending/join-contents';
import type { PendingFile } from '../pending/pending-batch';
import { pendingDatabase } from '../pending/pending-database';
import type { PendingContent, PendingReview, VersionGroup } from '../pending/pending-review';
import { isUnaccepted } from '../pending/pending-reviews';
import { correctDraft } from '../review/correct-draft';
import { movedMeeting } from '../review/moved-decisions';
import type { ReviewDecisions } from '../review/review-decisions';
import { ownDecisions, withVersions } from '../versions/with-versions';
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
  /** Where the meetings of the review that is no more have gone, by their indexes in its draft. */
  readonly went: readonly number[];
}

export type JoinOutcome =
  | { readonly kind: 'joined'; readonly back: JoinedReviews }
  /** One was accepted, set aside, discarded or joined with another meanwhile. */
  | { readonly kind: 'gone' };

/**
 * Makes one review of two that are about one meeting, with the decisions of both; where these contradict it is asked. One of
 * several meetings takes the other in, so that its meetings keep their places; else one in which something was decided.
 * @param same indexes of the meetings of the first and the second that are one
 */
export async function joinReviews(
  register: Pick<Register, 'sourceOf'>,
  pair: readonly [string, string],
  same: readonly (readonly [number, number])[],
): Promise<JoinOutcome> {
  const known = await reviews.bulkGet([...pair]);
  const waiting = await Promise.all(known.map(async (one) => !!one && isUnaccepted(register, one)));
  if (!waiting.every(Boolean)) return { kind: 'gone' };
  return pendingDatabase.transaction('rw', tables, async (): Promise<JoinOutcome> => {
    const [a, b] = await reviews.bulkGet([...pair]);
    const isAsKnown = [a, b].every((one, at) => one?.acceptedAt === known[at]?.acceptedAt);
    if (!a || !b || !isAsKnown || isPutAway(a) || isPutAway(b)) return { kind: 'gone' };
    const isTurned = takesIn(b, a);
    const [review, other] = isTurned ? [b, a] : [a, b];
    const [content, more] = await contents.bulkGet([review.id, other.id]);
    if (!content || !more) return { kind: 'gone' };
    const found = {
      reviews: [review, other],
      contents: [content, more],
      digests: (await digests.bulkGet([review.id, other.id])).filter((row) => row !== undefined),
      files: await files.where('reviewId').equals(other.id).toArray(),
    };
    const { content: united, moved } = joinContents(
      content,
      more,
      same.map(([one, two]) => (isTurned ? [two, one] : [one, two])),
    );
    const [own, others] = [ownDecisions(review), ownDecisions(other)];
    const [fromOwn = stay, fromOther = stay] = moved;
    // What the versions of either propose is proposed anew of the whole: nobody has decided on it.
    const decisions = uniteDecisions(
      united.draft,
      {
        draft: content.draft,
        decisions: own.decisions,
        file: review.files[0] ?? '',
        moved: fromOwn,
      },
      {
        draft: more.draft,
        decisions: others.decisions,
        file: other.files[0] ?? '',
        moved: fromOther,
      },
    );
    const undone = new Set([...[...own.undone].map(fromOwn), ...[...others.undone].map(fromOther)]);
    const versions = versionsOf(review, other, content.files.length);
    const { content: whole, review: next } =
      versions.length > 0
        ? withVersions({ decisions, undone }, united, versions)
        : { content: united, review: { decisions } };
    const joined: PendingReview = {
      ...neverAccepted(review),
      files: [...review.files, ...other.files],
      hashes: [...review.hashes, ...other.hashes],
      meetings: whole.draft.meetings.length,
      ...next,
    };
    await contents.put(whole);
    await reviews.put(joined);
    const corrected = correctDraft(whole.draft, next.decisions.corrected);
    await digests.put(digestOf(review.id, review.batchId ?? '', corrected));
    await reviews.delete(other.id);
    await contents.delete(other.id);
    await digests.delete(other.id);
    for (const row of found.files)
      if (row.outcome.kind === 'read')
        await files.put({ ...row, reviewId: review.id, outcome: { ...row.outcome, reviewId: review.id } });
    const went = more.draft.meetings.map((_, at) => movedMeeting(at, fromOther));
    return { kind: 'joined', back: { ...found, joined, went } };
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

const stay = (path: string): string => path;

/** Nor is one joined of which a part is in the register: that must not be counted among what the other brings. */
function isPutAway({ asideAt, discardedAt, held = [] }: PendingReview): boolean {
  return Boolean(asideAt) || Boolean(discardedAt) || held.length > 0;
}

/** What an undone acceptance brought is not what both bring: done again, it must not settle the other's part. */
function neverAccepted(review: PendingReview): PendingReview {
  const { becameMeetings: _became, acceptedBy: _by, leftOut: _left, ...others } = review;
  return { ...others, acceptedAt: null };
}

function takesIn(one: PendingReview, two: PendingReview): boolean {
  const [isList, isOtherList] = [one.meetings > 1, two.meetings > 1];
  return isList === isOtherList ? isDecided(ownDecisions(one).decisions) : isList;
}

function isDecided(decisions: ReviewDecisions): boolean {
  const {
    accepted,
    dropped,
    corrected,
    preferred,
    meetings,
    belonging = {},
    people = {},
    records = {},
    letGo = {},
  } = decisions;
  return (
    Object.keys(belonging).length +
      Object.keys(people).length +
      Object.keys(records).length +
      Object.keys(letGo).length +
      accepted.length +
      dropped.length +
      Object.keys(corrected).length +
      Object.keys(preferred).length >
      0 || meetings.some((decision) => decision !== null)
  );
}

/** Versions that either review holds already; those of the second stand behind the files of the first. */
function versionsOf(one: PendingReview, two: PendingReview, shift: number): readonly VersionGroup[] {
  return [
    ...(one.versions ?? []),
    ...(two.versions ?? []).map((group) => ({
      ...group,
      sources: group.sources.map((source) => source + shift),
      stands: group.stands + shift,
    })),
  ];
}
