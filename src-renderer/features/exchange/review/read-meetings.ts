import type { Id } from '@/domain/fields';
import { otherProcessOf, type OwnProcess } from '@/formats/draft/own-process';
import { atOnce, type Steps } from '@/store/in-slices';

import type { MeetingDigest, ReviewDigest } from '../batch/review-digest';
import type { PendingReview } from '../pending/pending-review';
import type { ReadMeetingRef } from './review-decisions';

/** A meeting of the register's own that a review of the same reading brings in, or has brought in. */
export interface ReadMeeting {
  readonly ref: ReadMeetingRef;
  readonly reviewId: string;
  /** In the review's draft. */
  readonly index: number;
  /** The first file of the review. */
  readonly file: string;
  readonly meeting: MeetingDigest;
  /** The meeting of the register that it became; `null` while the review waits. */
  readonly meetingId: Id | null;
}

/** By every file that tells of it, and its place among the meetings of that file; see `readMeetingKey`. */
export type ReadMeetings = ReadonlyMap<string, ReadMeeting>;

export const noReadMeetings: ReadMeetings = new Map();

export function readMeetingKey({ sha256, nth }: ReadMeetingRef): string {
  return `${sha256} ${nth}`;
}

/** What events can be related to that stands in no register yet. What was discarded, or is left out, is not among it. */
export function* readMeetingSteps(
  reviews: Iterable<PendingReview>,
  digests: ReadonlyMap<string, ReviewDigest>,
  own: OwnProcess | null,
): Steps<ReadMeetings> {
  const found = new Map<string, ReadMeeting>();
  for (const review of reviews) {
    yield;
    if (review.discardedAt || review.sameAs) continue;
    const counts = new Map<string, number>();
    (digests.get(review.id)?.meetings ?? []).forEach((meeting, index) => {
      // Told of by all files of the review, where it was read before this was kept.
      const hashes = meeting.sources?.flatMap((source) => review.hashes[source] ?? []) ?? review.hashes;
      const refs = hashes.map((sha256) => {
        const nth = counts.get(sha256) ?? 0;
        counts.set(sha256, nth + 1);
        return { sha256, nth };
      });
      const [ref] = refs;
      if (!ref || !isTakenIn(review, meeting, index, own)) return;
      const meetingId = review.becameMeetings?.[index] ?? null;
      const one = { ref, reviewId: review.id, index, file: review.files[0] ?? '', meeting, meetingId };
      for (const each of refs) found.set(readMeetingKey(each), one);
    });
  }
  return found;
}

/** The same where they are few. */
export function readMeetings(...of: Parameters<typeof readMeetingSteps>): ReadMeetings {
  return atOnce(readMeetingSteps(...of));
}

function isTakenIn(
  { decisions }: PendingReview,
  meeting: MeetingDigest,
  index: number,
  own: OwnProcess | null,
): boolean {
  const belongs = decisions.belonging?.[index];
  const isOurs = belongs ? belongs.kind === 'ours' : otherProcessOf(meeting, own) === null;
  const decision = decisions.meetings[index];
  const isLeft = decision?.kind === 'drop' || decisions.dropped.includes(`/meetings/${index}`);
  return isOurs && !isLeft;
}
