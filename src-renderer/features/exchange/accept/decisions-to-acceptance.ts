import type {
  AcceptanceDecisions,
  FactDecision,
  MeetingDecision,
} from '@/formats/acceptance/acceptance-plan';

import { nobodyAsked, type PeopleOfReview } from '../people/same-people';
import type { Fact } from '../review/fact';
import { isLeftOut, type FactState } from '../review/fact-state';
import type { ReviewDecisions } from '../review/review-decisions';

/**
 * `all` takes what is still to be decided as it was read; `sure` leaves it out, but for what sources only differ about:
 * of that all values are kept, as competing claims.
 */
export type AcceptScope = 'all' | 'sure';

/** The review's decisions in the terms of the acceptance: of each path the strongest, dropping before correcting. */
export function toAcceptance(
  decisions: ReviewDecisions,
  meetings: readonly MeetingDecision[],
  facts: readonly Fact[],
  stateOf: (fact: Fact) => FactState,
  scope: AcceptScope,
  { decisions: people, open: asked }: PeopleOfReview = nobodyAsked,
): AcceptanceDecisions {
  const byPath = new Map<string, FactDecision>();
  for (const [path, side] of Object.entries(decisions.preferred)) byPath.set(path, { kind: 'prefer', side });
  for (const [path, value] of Object.entries(decisions.corrected)) {
    byPath.delete(path);
    byPath.set(path, value === null ? { kind: 'drop' } : { kind: 'correct', value });
  }
  const open =
    scope === 'all'
      ? []
      : facts.filter((fact) => stateOf(fact) === 'ask' && (isLeftOut(fact) || asked.has(fact.path)));
  for (const path of [...decisions.dropped, ...open.flatMap(({ parts }) => parts)])
    byPath.set(path, { kind: 'drop' });
  return { meetings, facts: byPath, people };
}
