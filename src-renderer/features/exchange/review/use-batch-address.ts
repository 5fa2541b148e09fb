import { useLiveQuery } from 'dexie-react-hooks';

import { pendingDatabase } from '../pending/pending-database';
import type { PendingReview } from '../pending/pending-review';

/** The page of the reading that a review came with; `null` where it came alone. */
export function useBatchAddress({ batchId }: PendingReview): string | null {
  const count = useLiveQuery(
    async () => (batchId ? pendingDatabase.reviews.where('batchId').equals(batchId).count() : 0),
    [batchId],
  );
  return batchId && (count ?? 0) > 1 ? `/import/batch/${batchId}` : null;
}
