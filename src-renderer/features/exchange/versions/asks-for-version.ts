import type { PendingReview } from '../pending/pending-review';

/** Whether it is not plain which of several versions of a text stands. */
export function asksForVersion({ versions = [] }: Pick<PendingReview, 'versions'>): boolean {
  return versions.some(({ isSure }) => !isSure);
}
