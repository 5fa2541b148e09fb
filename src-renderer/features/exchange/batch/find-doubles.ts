import { keysKept, keysSought } from '@/formats/matching/meeting-keys';
import { matchMeeting } from '@/formats/matching/match-meeting';
import { mapInSlices } from '@/store/in-slices';

import type { BatchContents } from './batch-contents';
import type { BareRow } from './batch-row';
import type { MeetingDigest } from './review-digest';

/** How a pair of reviews is written down, whichever comes first. */
export function pairKey(one: string, two: string): string {
  return [one, two].toSorted().join(' ');
}

/**
 * Which reviews of a batch may be about one meeting, by their ids: each is asked about, none is joined unasked. Those
 * that surely are became one review when they were read.
 * @returns `null` when the signal ended it
 */
export async function findDoubles(
  rows: readonly BareRow[],
  { accepted, batch }: BatchContents,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, readonly string[]> | null> {
  const apart = new Set(batch.apart);
  const waiting = rows.filter(
    ({ id, review }) => review && !review.asideAt && !review.sameAs && !accepted.has(id),
  );
  // Only such are compared that may be one by what they are kept under: there may be thousands.
  const buckets = new Map<string, BareRow[]>();
  const filled = await mapInSlices(
    waiting,
    (row) => {
      for (const key of new Set(ownMeetings(row).flatMap(keysKept))) {
        const bucket = buckets.get(key);
        if (bucket) bucket.push(row);
        else buckets.set(key, [row]);
      }
    },
    signal,
  );
  if (filled === null) return null;
  const doubles = new Map<string, Set<string>>();
  const note = (one: string, two: string) => doubles.set(one, (doubles.get(one) ?? new Set()).add(two));
  const done = await mapInSlices(
    waiting,
    (row) => {
      const near = new Set(
        ownMeetings(row)
          .flatMap(keysSought)
          .flatMap((key) => buckets.get(key) ?? []),
      );
      for (const other of near) {
        if (other.id <= row.id || apart.has(pairKey(row.id, other.id)) || !mayBeOne(row, other)) continue;
        note(row.id, other.id);
        note(other.id, row.id);
      }
    },
    signal,
  );
  return done && new Map([...doubles].map(([id, others]) => [id, [...others]]));
}

/** Without those that were said to be another process's: what stays out or is only referred to joins nothing. */
function ownMeetings({ digest, review }: BareRow): readonly MeetingDigest[] {
  const belonging = review?.decisions.belonging ?? {};
  return (digest?.meetings ?? []).filter((_, index) => (belonging[index]?.kind ?? 'ours') === 'ours');
}

function mayBeOne(one: BareRow, two: BareRow): boolean {
  return ownMeetings(one).some((a) => ownMeetings(two).some((b) => matchMeeting(a, b).match !== 'different'));
}
