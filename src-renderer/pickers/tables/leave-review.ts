import { newId } from '@/store/new-id';
import { keepReview, keptReview } from './kept-reviews';
import { beginReview, isTouched, type ReviewInput } from './open-review';

/**
 * Leaves a table at a page that is not open, to be found when it is.
 * @param scope as `useOpenReview` has it
 * @returns its id; `null` where another waits there in which something was decided: that one stays
 */
export async function leaveReview(scope: string, input: ReviewInput): Promise<string | null> {
  const waiting = await keptReview(scope);
  if (waiting && isTouched(waiting)) return null;
  const id = newId();
  keepReview(scope, beginReview(id, input));
  return id;
}
