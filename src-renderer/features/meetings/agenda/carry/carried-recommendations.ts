import { followReviews } from '@/domain/follow-joins';
import type { Id } from '@/domain/fields';
import type { RecommendationsInHand } from '@/pickers/recommendations/use-recommendation-rows';
import type { CarriedRecommendation } from '@/store/commands/carry-over';
import { isOffered, type Proposal } from './carry-rows';
import { titleOfRecommendation } from './carried-titles';

/**
 * The recommendations that go on the agenda with what was chosen: those chosen themselves, and those that were left open
 * under a point that is chosen, which stay under it. Each comes once.
 */
export function carriedRecommendations(
  picked: readonly Proposal[],
  proposals: readonly Proposal[],
  { records, context }: Pick<RecommendationsInHand, 'records' | 'context'>,
): readonly CarriedRecommendation[] {
  const pointOf = new Map<Id, Id>(
    picked.flatMap((one) =>
      one.kind === 'point'
        ? followReviews(one.point.unreviewed, records.joined).map(
            ({ recommendationId }) => [recommendationId, one.point.item.id] as const,
          )
        : [],
    ),
  );
  const chosen = new Set(picked.map(({ id }) => id));
  return proposals.flatMap((one) => {
    const pointId = pointOf.get(one.id) ?? null;
    if (one.kind !== 'recommendation' || !isOffered(one) || (pointId === null && !chosen.has(one.id)))
      return [];
    return [{ id: one.id, title: titleOfRecommendation(one.row, context), pointId }];
  });
}
