import type { Meeting } from '@/domain/meeting';
import type { Source } from '@/domain/source';
import { useLive } from '@/store/react/use-live';

import { pendingDatabase } from '../pending/pending-database';

/** A review that was accepted and stands: when, by which import, and what it became. */
export interface AcceptedReview {
  /** ISO 8601. */
  readonly at: string;
  /** The import that brought it; `null` where the history does not reach that far. */
  readonly by: { readonly step: string; readonly who: string; readonly files: number } | null;
  /** Its files, as the register has them. */
  readonly sources: readonly Source[];
  /** Those that are still there. */
  readonly meetings: readonly Meeting[];
  /** Paths of what was left out; `null` where that was not noted. */
  readonly leftOut: readonly string[] | null;
}

/** So many imports are looked through for the one that brought it. */
const most = 200;

/** `null` where it waits, be it that its acceptance was undone; `undefined` until that is known. */
export function useAccepted(id: string): AcceptedReview | null | undefined {
  return useLive(
    async (register): Promise<AcceptedReview | null> => {
      const review = await pendingDatabase.reviews.get(id);
      if (!review || review.acceptedAt === null) return null;
      const hashes = new Set(review.hashes);
      const sources = (await register.list('sources')).filter(({ sha256 }) => hashes.has(sha256));
      if (sources.length === 0) return null;
      const { becameMeetings = [], acceptedBy = null, leftOut = null, acceptedAt: at } = review;
      const meetings: Meeting[] = [];
      for (const meetingId of new Set(becameMeetings)) {
        const meeting = meetingId === null ? undefined : await register.get('meetings', meetingId);
        if (meeting) meetings.push(meeting);
      }
      const past = (await register.pastImports(most)).find(({ step }) => step === acceptedBy);
      return { at, by: past && !past.isUndone ? past : null, sources, meetings, leftOut };
    },
    [id],
  );
}
