import { useLiveQuery } from 'dexie-react-hooks';

import type { OwnProcess } from '@/formats/draft/own-process';
import { stepsInSlices } from '@/store/in-slices';

import type { ReviewDigest } from '../batch/review-digest';
import { pendingDatabase } from '../pending/pending-database';
import type { PendingReview } from '../pending/pending-review';
import { noReadMeetings, readMeetingSteps, type ReadMeetings } from './read-meetings';

/** Rows that reach the page at once: so many are unpacked within a frame. */
const atOnce = 300;

/**
 * Meetings that came with the same reading as a review, its own included; `undefined` until they are known.
 * @param isWanted a reading may have thousands: they are looked up where something can be related to them
 */
export function useReadMeetings(
  { id, batchId }: PendingReview,
  own: OwnProcess | null,
  isWanted: boolean,
): ReadMeetings | undefined {
  const found = useLiveQuery(async () => {
    if (!isWanted) return null;
    const { reviews, digests } = pendingDatabase;
    const ids = batchId ? await reviews.where('batchId').equals(batchId).primaryKeys() : [id];
    const all: PendingReview[] = [];
    const told = new Map<string, ReviewDigest>();
    for (let from = 0; from < ids.length; from += atOnce) {
      const part = ids.slice(from, from + atOnce);
      for (const one of await reviews.bulkGet(part)) if (one) all.push(one);
      for (const one of await digests.bulkGet(part)) if (one) told.set(one.id, one);
    }
    return stepsInSlices(readMeetingSteps(all, told, own), new AbortController().signal);
  }, [id, batchId, own, isWanted]);
  return isWanted ? (found ?? undefined) : noReadMeetings;
}
