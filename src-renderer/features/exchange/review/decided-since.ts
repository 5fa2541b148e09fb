import { takeAnswerBack } from '../questions/take-answer-back';
import { movePaths } from './moved-decisions';
import type { ReviewDecisions } from './review-decisions';

interface Decided {
  readonly before: ReviewDecisions;
  readonly after: ReviewDecisions;
}

/**
 * Decisions as they are now, with what was decided from `before` to `after` on top. What neither changed stays.
 * @param moved where the paths of `before` and `after` have gone
 */
export function decidedSince(
  now: ReviewDecisions,
  decided: Decided,
  moved: (path: string) => string,
): ReviewDecisions {
  const before = movePaths(decided.before, moved);
  const after = movePaths(decided.after, moved);
  // Going from one to the other is the way back of an answer, walked forwards.
  const { contradicted = [], ...next } = takeAnswerBack(now, after, before);
  const asked = new Set(after.contradicted?.map(({ path }) => path));
  const settled = new Set(before.contradicted?.flatMap(({ path }) => (asked.has(path) ? [] : [path])));
  const left = contradicted.filter(({ path }) => !settled.has(path));
  return left.length > 0 ? { ...next, contradicted: left } : next;
}
