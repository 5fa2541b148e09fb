import { useLive } from '@/store/react/use-live';

import type { PendingReview } from './pending-review';
import { waitingReviews } from './pending-reviews';

/** What waits for review, kept up to date; `undefined` until it is known. */
export function useWaitingReviews(): readonly PendingReview[] | undefined {
  return useLive((register) => waitingReviews(register), []);
}

/** How many texts wait for review: the number in the rail. */
export function useWaitingCount(): number {
  return useWaitingReviews()?.length ?? 0;
}
