import { byOrder } from '@/domain/by-order';
import type { DraftRecommendation } from '@/domain/draft';
import type { Id } from '@/domain/fields';
import { paragraphNumbers } from '@/domain/number-paragraphs';
import type { Recommendation } from '@/domain/recommendation';

import { matchedAmong } from '../matching/match';
import {
  citedParagraph,
  isComparable,
  isWordedAlike,
  matchRecommendation,
  nearnessOf,
  recommendationFacts,
  type RecommendationFacts,
} from '../matching/match-recommendation';
import type { Accepting, AcceptingMeeting } from './accepting';
import { survivorsIn, type PlanBuilder } from './plan-builder';

interface Sought {
  readonly drafted: DraftRecommendation;
  readonly path: string;
  readonly language: string;
  /** The meeting that made it, where the source names one. */
  readonly told: AcceptingMeeting | undefined;
}

/**
 * The one that somebody said it is, else the one that `matchRecommendation` takes for it; none where several would do. A
 * list names each of its recommendations once: what it listed before is another one, but in the same words.
 */
export function findRecommendation(
  accepting: Accepting,
  { drafted, path, language, told }: Sought,
): Recommendation | undefined {
  const { plan } = accepting;
  const said = accepting.recordSaid(path);
  if (said) return survivingRecommendation(plan, said.id);
  const paragraph = citedParagraph(drafted.reference);
  const facts: RecommendationFacts = {
    text: { [language]: drafted.text },
    reference: told ? null : (drafted.reference ?? null),
    cited: told ? [{ meeting: told.meetingId, paragraph }] : [],
  };
  const paragraphs = told ? numbersAt(accepting, told.meetingId) : new Map<Id, string>();
  const numberOf = (id: Id) => paragraphs.get(id);
  const compared = plan
    .rows('recommendations')
    .filter(({ mergedIntoId }) => mergedIntoId === null)
    .map((one) => ({
      one,
      own: recommendationFacts(
        one,
        plan.where('recommendationOrigins', 'recommendationId', one.id),
        numberOf,
      ),
    }))
    .filter(({ one, own }) => (plan.isNew(one.id) ? isWordedAlike(facts, own) : isComparable(facts, own)))
    .map(({ one, own }) => ({ id: one.id, ...matchRecommendation(facts, own, nearnessOf(facts, own)) }));
  const { sure } = matchedAmong(compared);
  return sure === null ? undefined : plan.row('recommendations', sure.id);
}

/** The one that it was made one with by now. */
function survivingRecommendation(plan: PlanBuilder, id: Id): Recommendation | undefined {
  return plan.row('recommendations', survivorsIn(plan, 'recommendations')(id));
}

/** Paragraphs of a meeting by id, as they are cited. */
export function numbersAt({ plan }: Pick<Accepting, 'plan'>, meetingId: Id): ReadonlyMap<Id, string> {
  const own = plan.where('paragraphs', 'meetingId', meetingId).toSorted(byOrder);
  return paragraphNumbers(own);
}
