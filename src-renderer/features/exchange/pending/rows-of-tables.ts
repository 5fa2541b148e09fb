import type { FileOutcome } from '../reading/read-outcome';
import type { PendingFile } from './pending-batch';
import { pendingDatabase } from './pending-database';

type TableOutcome = Extract<FileOutcome, { readonly kind: 'table' }>;

/** The lines of all batches that lead to tables whose columns wait for a meaning. */
export async function rowsOfTables(
  isWanted: (outcome: TableOutcome) => boolean,
): Promise<readonly PendingFile[]> {
  return pendingDatabase.files
    .where('reviewId')
    .equals('')
    .filter(({ outcome }) => outcome.kind === 'table' && isWanted(outcome))
    .toArray();
}
