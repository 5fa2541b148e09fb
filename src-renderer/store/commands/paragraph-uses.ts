import type { Id } from '@/domain/fields';

import type { Recorder } from '../register';

/**
 * Moves what stands in or came from a paragraph to another: its statements, the origins of recommendations that cite it,
 * and the notes that it or a statement of it was made of.
 * @param statementIds where only some of its statements move: what came from the paragraph as a whole then stays
 */
export async function moveParagraphUses(
  recorder: Recorder,
  fromId: Id,
  toId: Id,
  statementIds?: ReadonlySet<Id>,
): Promise<void> {
  const moves = (statementId: Id | null) =>
    statementIds === undefined || (statementId !== null && statementIds.has(statementId));
  for (const { id } of await recorder.where('statements', 'paragraphId', fromId)) {
    if (moves(id)) await recorder.change('statements', id, { paragraphId: toId });
  }
  for (const { id, statementId } of await recorder.where('recommendationOrigins', 'paragraphId', fromId)) {
    if (moves(statementId)) await recorder.change('recommendationOrigins', id, { paragraphId: toId });
  }
  for (const { id, statementId } of await recorder.where('notes', 'paragraphId', fromId)) {
    if (moves(statementId)) await recorder.change('notes', id, { paragraphId: toId });
  }
}
