import { pendingDatabase } from './pending-database';
import type { PendingFile } from './pending-batch';

/**
 * Contact cards were taken to the people of the register, to be compared there.
 * @param before the comparing that waited there untouched and gave way: its cards are still to be compared
 */
export async function keepComparing(
  file: PendingFile,
  comparedAs: string,
  before: string | null,
): Promise<void> {
  if (file.outcome.kind !== 'contacts') return;
  const { outcome } = file;
  await pendingDatabase.transaction('rw', pendingDatabase.files, async () => {
    const others = before === null ? [] : await comparedIn(before);
    for (const one of others)
      if (one.outcome.kind === 'contacts') {
        const { comparedAs: _gaveWay, ...rest } = one.outcome;
        await pendingDatabase.files.update(one.id, { outcome: rest });
      }
    await pendingDatabase.files.update(file.id, { outcome: { ...outcome, comparedAs } });
  });
}

function comparedIn(reviewId: string): PromiseLike<readonly PendingFile[]> {
  return pendingDatabase.files
    .where('reviewId')
    .equals('')
    .filter(({ outcome }) => outcome.kind === 'contacts' && outcome.comparedAs === reviewId)
    .toArray();
}
