import type { Draft } from '@/domain/draft';
import type { JournalValue } from '@/domain/journal';

import { digestOf, type ReviewDigest } from '../batch/review-digest';
import { correctDraft } from '../review/correct-draft';
import type { ReviewDecisions } from '../review/review-decisions';
import { carriedAnswers, type AnsweredBefore } from '../versions/carried-answers';
import { joinFile, type JoinedFile } from '../versions/join-file';
import { joinVersion } from '../versions/join-version';
import type { Versioned } from '../versions/with-versions';
import type { PendingContent, PendingReview } from './pending-review';

/** Which review it is, and what the user corrected in it. */
export interface Corrected {
  readonly id: string;
  readonly batchId: string;
  readonly corrected: Readonly<Record<string, JournalValue>>;
}

/** What is worked out of a review before it is kept; the same on either side of the thread. */
export interface KeepingApi {
  digest(of: Corrected, draft: Draft): Promise<ReviewDigest>;
  /** See `carriedAnswers`. */
  carry(earlier: AnsweredBefore, draft: Draft): Promise<ReviewDecisions>;
  /** See `joinFile`. */
  join(review: PendingReview, there: PendingContent, newcomer: PendingContent): Promise<JoinedFile>;
  /** See `joinVersion`. */
  joinVersion(
    review: PendingReview,
    there: PendingContent,
    newcomer: PendingContent,
    of: string,
  ): Promise<Versioned>;
}

export const keepingApi: KeepingApi = {
  digest: async ({ id, batchId, corrected }, draft) => digestOf(id, batchId, correctDraft(draft, corrected)),
  carry: async (earlier, draft) => carriedAnswers(earlier, draft),
  join: async (review, there, newcomer) => joinFile(review, there, newcomer),
  joinVersion: async (review, there, newcomer, of) => joinVersion(review, there, newcomer, of),
};
