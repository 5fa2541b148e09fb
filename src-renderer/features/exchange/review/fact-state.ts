import type { Fact } from './fact';
import type { ReviewDecisions } from './review-decisions';

/** `sure` and `ask` are as read; the others are the user's. */
export type FactState = 'sure' | 'ask' | 'accepted' | 'corrected' | 'dropped';

/**
 * Answers for the state of facts under the decisions; made once for all facts of a review.
 * @param asked paths of people of whom it is to be said who they are
 * @param left meetings of the draft of which nothing is taken in
 * @param settled paths of what the sources leave open and the meeting they are joined with knows
 */
export function createStateOf(
  decisions: ReviewDecisions,
  settled: ReadonlySet<string> = new Set(),
  left: ReadonlySet<number> = new Set(),
  asked: ReadonlySet<string> = new Set(),
): (fact: Fact) => FactState {
  const accepted = new Set(decisions.accepted);
  const dropped = new Set(decisions.dropped);
  const corrected = new Set(Object.keys(decisions.corrected).flatMap(selfAndAncestors));
  return (fact) => {
    if (fact.meeting !== null && left.has(fact.meeting)) return 'dropped';
    if (fact.parts.every((part) => dropped.has(part))) return 'dropped';
    // Taken as read, it would be taken for somebody without anybody's word.
    if (asked.has(fact.path)) return 'ask';
    if (accepted.has(fact.path)) return 'accepted';
    // A date that was written without its year is still to be completed.
    if (!fact.isMissing && fact.parts.some((part) => corrected.has(part))) return 'corrected';
    return isOpenFact(fact, settled.has(fact.path)) ? 'ask' : 'sure';
  };
}

/** Whether a fact, as read, wants the user's word. @param isSettled the meeting it is joined with knows what is missing */
export function isOpenFact({ isMissing, certainty, competing }: Fact, isSettled: boolean): boolean {
  return (isMissing && !isSettled) || certainty === 'uncertain' || competing.length > 0;
}

/**
 * Whether an open fact has no value that may be taken without the user's word. Where sources merely differ, both values
 * are kept with their sources, one of them preferred: leaving the fact out would lose both.
 */
export function isLeftOut({ isMissing, certainty }: Fact): boolean {
  return isMissing || certainty === 'uncertain';
}

function selfAndAncestors(path: string): readonly string[] {
  const segments = path.split('/');
  return segments.slice(1).map((_, index) => segments.slice(0, index + 2).join('/'));
}

export interface ReviewCounts {
  /** Facts that will be taken as they stand: sure, confirmed or corrected. */
  readonly sure: number;
  readonly open: number;
  readonly dropped: number;
}

export function countFacts(facts: readonly Fact[], stateOf: (fact: Fact) => FactState): ReviewCounts {
  const counts = { sure: 0, open: 0, dropped: 0 };
  for (const fact of facts) {
    const state = stateOf(fact);
    counts[state === 'ask' ? 'open' : state === 'dropped' ? 'dropped' : 'sure'] += 1;
  }
  return counts;
}
