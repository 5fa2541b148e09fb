import { keysKept, keysSought } from '@/formats/matching/meeting-keys';
import { matchMeeting, type MeetingMatch } from '@/formats/matching/match-meeting';
import { mapInSlices } from '@/store/in-slices';

import type { BatchContents } from './batch-contents';
import type { BareRow } from './batch-row';
import type { MeetingDigest } from './review-digest';

/** One meeting of a review, by its index in the draft. */
export interface MeetingPlace {
  readonly reviewId: string;
  readonly at: number;
}

/**
 * The name of a meeting of a review: the first goes by its review alone, so that what was said of it holds when another file
 * brings more meetings in.
 */
export function meetingKey({ reviewId, at }: MeetingPlace): string {
  return at === 0 ? reviewId : `${reviewId}#${at}`;
}

export function meetingPlace(key: string): MeetingPlace {
  const [reviewId = '', at = '0'] = key.split('#');
  return { reviewId, at: Number(at) };
}

/** How a pair of meetings is written down by their keys, whichever comes first. */
export function pairKey(one: string, two: string): string {
  return [one, two].toSorted().join(' ');
}

/** A meeting of one review that another review may tell of too. */
export interface PerhapsSame {
  /** Index of the review's own meeting. */
  readonly at: number;
  /** The other review's. */
  readonly other: MeetingPlace;
  readonly match: MeetingMatch;
}

/** The meetings of a row that two reviews may have in common, each with its index in the draft. */
interface OwnMeeting {
  readonly row: BareRow;
  readonly at: number;
  readonly meeting: MeetingDigest;
}

/**
 * Which meetings of the reviews of a batch may be one, by the reviews' ids: each is asked about, none is joined unasked.
 * Those that surely are became one review when they were read. A list of meetings is compared meeting by meeting: that
 * one of them is told of by another file says nothing of the others.
 * @returns `null` when the signal ended it
 */
export async function findDoubles(
  rows: readonly BareRow[],
  { accepted, batch }: Pick<BatchContents, 'accepted' | 'batch'>,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, readonly PerhapsSame[]> | null> {
  const apart = new Set(batch.apart);
  const waiting = rows.filter(
    ({ id, review }) =>
      review && !review.asideAt && !review.sameAs && !review.held?.length && !accepted.has(id),
  );
  // Only such are compared that may be one by what they are kept under: there may be thousands.
  const buckets = new Map<string, OwnMeeting[]>();
  const filled = await mapInSlices(
    waiting,
    (row) => {
      const own = ownMeetings(row);
      for (const one of own)
        for (const key of new Set(keysKept(one.meeting))) {
          const bucket = buckets.get(key);
          if (bucket) bucket.push(one);
          else buckets.set(key, [one]);
        }
      return own;
    },
    signal,
  );
  if (filled === null) return null;
  const doubles = new Map<string, PerhapsSame[]>();
  const note = (reviewId: string, one: PerhapsSame) => {
    const there = doubles.get(reviewId);
    if (there) there.push(one);
    else doubles.set(reviewId, [one]);
  };
  const done = await mapInSlices(
    filled.flat(),
    ({ row, at, meeting }) => {
      const near = new Set(keysSought(meeting).flatMap((key) => buckets.get(key) ?? []));
      const own = { reviewId: row.id, at };
      for (const { row: otherRow, at: otherAt, meeting: two } of near) {
        if (otherRow.id <= row.id) continue;
        const other = { reviewId: otherRow.id, at: otherAt };
        if (apart.has(pairKey(meetingKey(own), meetingKey(other)))) continue;
        const match = matchMeeting(meeting, two);
        if (match.match === 'different') continue;
        note(row.id, { at, other, match });
        note(otherRow.id, { at: otherAt, other: own, match });
      }
    },
    signal,
  );
  return done && doubles;
}

/** Without those that were said to be another process's, or are left out: they join nothing. */
function ownMeetings(row: BareRow): readonly OwnMeeting[] {
  const { digest, review } = row;
  const { belonging = {}, meetings = [], dropped = [] } = review?.decisions ?? {};
  const isOut = (at: number) => meetings[at]?.kind === 'drop' || dropped.includes(`/meetings/${at}`);
  return (digest?.meetings ?? []).flatMap((meeting, at) =>
    (belonging[at]?.kind ?? 'ours') === 'ours' && !isOut(at) ? [{ row, at, meeting }] : [],
  );
}
