import { followJoins } from './follow-joins';
import type { Id } from './fields';
import type { JoinRequest } from './join-choices';
import { planJoin } from './plan-join';
import type { RecommendationRecords } from './recommendation-records';

/** The records as they will be once two recommendations are one: to be looked at before anything is done. */
export function joinedRecords(records: RecommendationRecords, request: JoinRequest): RecommendationRecords {
  const { keepId, dropId } = request;
  const plan = planJoin(records, request);
  const textOf = new Map(plan.wordings.map(({ originId, text }) => [originId, text]));
  const goes = new Set(plan.dropTags);
  const isOfEither = (id: Id) => id === keepId || id === dropId;
  const others = records.addressees.filter(({ recommendationId }) => !isOfEither(recommendationId));
  const named = plan.named.map((partyId) => ({
    id: `${keepId} ${partyId}`,
    recommendationId: keepId,
    partyId,
  }));
  const followed = followJoins({
    ...records,
    recommendations: records.recommendations.map((one) => {
      if (one.id === keepId) return { ...one, ...plan.fields };
      return one.id === dropId ? { ...one, mergedIntoId: keepId } : one;
    }),
    origins: records.origins.map((origin) => ({ ...origin, text: textOf.get(origin.id) ?? origin.text })),
    tags: records.tags.filter(({ id }) => !goes.has(id)),
    addressees: [...others, ...named],
    commitments: records.commitments.map((one) => {
      const united = isOfEither(one.recommendationId) ? plan.commitments.get(one.partyId) : undefined;
      return united ? { ...one, ...united } : one;
    }),
  });
  return { ...followed, joined: new Map([...records.joined, ...followed.joined]) };
}
