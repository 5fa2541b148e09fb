import type { Id } from '@/domain/fields';
import type { PendingStep, Register, StoreResult } from '@/store/register';

type Reverting = Pick<Register, 'settled' | 'nextUndo' | 'nextRedo' | 'undo' | 'redo'>;

/**
 * Takes a step back, or brings it again, only while it is the next to be: a message that stayed on screen must not act on
 * another step. `not-next` where it is not, and nothing is done.
 * @param undo what takes it back; by itself it is refused where a version of a paper was given out
 */
export async function revertIfNext(
  register: Reverting,
  kind: 'undo' | 'redo',
  step: Id,
  undo: () => Promise<StoreResult<PendingStep | null>> = () => register.undo(),
): Promise<StoreResult<PendingStep | null> | 'not-next'> {
  // What is still being typed is a step too.
  await register.settled();
  const next = kind === 'undo' ? register.nextUndo : register.nextRedo;
  if (next?.step !== step) return 'not-next';
  return kind === 'undo' ? undo() : register.redo();
}
