import { keptReview } from '@/pickers/tables/kept-reviews';
import type { Register } from '@/store/register';

import type { PendingFile } from '../pending/pending-batch';

/** What became of contact cards: `waits` while they are compared, `nobody` where that ended without anybody of them. */
export type ComparedAs = 'waits' | 'accepted' | 'nobody';

/** What became of contact cards that were taken to the people of the register, by the file's line. */
export async function comparedContacts(
  register: Pick<Register, 'history'>,
  files: readonly PendingFile[],
): Promise<ReadonlyMap<string, ComparedAs>> {
  const compared = files.flatMap(({ id, outcome }) =>
    outcome.kind === 'contacts' && outcome.comparedAs !== undefined
      ? [{ id, reviewId: outcome.comparedAs }]
      : [],
  );
  if (compared.length === 0) return new Map();
  const waiting = await keptReview('people');
  return new Map(
    await Promise.all(
      compared.map(async ({ id, reviewId }) => {
        if (await isBroughtIn(register, reviewId)) return [id, 'accepted'] as const;
        return [id, reviewId === waiting?.id ? 'waits' : 'nobody'] as const;
      }),
    ),
  );
}

/** Whether it was, and stands: the latest word of the history on it counts. */
async function isBroughtIn(register: Pick<Register, 'history'>, reviewId: string): Promise<boolean> {
  const [latest] = await register.history(reviewId, 1);
  return latest !== undefined && latest.reverts?.kind !== 'undo';
}
