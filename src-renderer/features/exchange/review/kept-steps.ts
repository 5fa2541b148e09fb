import type { Draft } from '@/domain/draft';

import { madeOf } from '../pending/keep-decisions';
import type { WholeReview } from '../pending/review-as-seen';
import { movedStep, type DecidedStep } from './decision-change';
import { pathsSince } from './paths-since';

/** Steps of a review's own Undo, the latest last. */
export interface DecidedSteps {
  readonly done: readonly DecidedStep[];
  readonly undone: readonly DecidedStep[];
}

const atMostSteps = 200;
/** A draft may be large, and each is held for its steps alone. */
const atMostReviews = 8;

/** While the window is open, coming back to a review finds its steps again; the one decided on last stands last. */
const kept = new Map<string, DecidedSteps & { readonly made: string; readonly draft: Draft }>();

/** The steps of a review, in the paths of what it is now. */
export function keptSteps({ review, content }: WholeReview): DecidedSteps {
  const there = kept.get(review.id);
  if (!there) return { done: [], undone: [] };
  const { done, undone, made, draft } = there;
  if (made === madeOf(review)) return { done, undone };
  const moved = pathsSince(draft, content.draft);
  const own = (step: DecidedStep) => movedStep(step, moved);
  return { done: done.map(own), undone: undone.map(own) };
}

export function keepSteps({ review, content }: WholeReview, { done, undone }: DecidedSteps): void {
  kept.delete(review.id);
  kept.set(review.id, {
    done: done.slice(-atMostSteps),
    undone: undone.slice(-atMostSteps),
    made: madeOf(review),
    draft: content.draft,
  });
  const [oldest] = kept.keys();
  if (kept.size > atMostReviews && oldest !== undefined) kept.delete(oldest);
}
