import { unfinished } from '@/store/unfinished/unfinished-store';
import { noDecisions } from './changes-of-plan';
import { isBlank, type OpenReview, type ReviewInput, type ReviewProgress } from './open-review';

/** What a review that an older version left open does not say. */
const lately = { readings: new Map() } as const;

/** Keeps the review of a table as it is now, one a meeting and one of people; `null` forgets it. */
export function keepReview(scope: string, review: OpenReview | null): void {
  unfinished.keepReview(scope, review === null || isBlank(review) ? null : review);
}

/** The review that was left open, if it was not long ago. */
export async function keptReview(scope: string): Promise<OpenReview | null> {
  const found = await unfinished.keptReview(scope);
  if (found === null) return null;
  // Written here and nowhere else, by the function above.
  const { input, progress } = found as { readonly input: ReviewInput; readonly progress: ReviewProgress };
  const decisions = { ...noDecisions, ...progress.decisions };
  return { id: found.id, input, progress: { ...lately, ...progress, decisions } };
}
