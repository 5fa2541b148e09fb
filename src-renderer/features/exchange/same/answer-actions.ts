import { decideGroup } from '../people/same-people';
import type { AnswerOfReview } from '../questions/question';
import type { ReviewAction } from '../review/review-decisions';
import type { GroupAnswer } from './group';
import type { Same } from './same-in-words';
import { decideRecords } from './same-records';

/** What an answer does to each review that it concerns. */
export function answerActions(same: Same, answer: GroupAnswer): readonly AnswerOfReview[] {
  const byReview = new Map<string, ReviewAction[]>();
  const add = (reviewId: string, ...actions: readonly ReviewAction[]) =>
    byReview.set(reviewId, [...(byReview.get(reviewId) ?? []), ...actions]);
  if (same.kind === 'person')
    for (const { reviewId, path, decision } of decideGroup(same.group, answer))
      add(reviewId, { kind: 'person', path, is: decision });
  else
    for (const { reviewId, key, decision, confirms } of decideRecords(same.group, answer))
      add(
        reviewId,
        { kind: 'record', path: key, is: decision },
        // A name that nobody knew is known now.
        ...confirms.map((path) => ({ kind: 'accept', path }) as const),
      );
  return [...byReview].map(([reviewId, actions]) => ({ reviewId, actions }));
}
