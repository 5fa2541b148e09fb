import { addressedParties } from './addressed-parties';
import type { Id } from './fields';
import { groupedBy } from './grouped-by';
import type { RecommendationRecords } from './recommendation-records';

/** By how many recommendations a party is addressed that did not address it before, and no longer that did. */
export interface AddressedChange {
  readonly partyId: Id;
  readonly gained: number;
  readonly lost: number;
}

type Addressing = Pick<
  RecommendationRecords,
  'recommendations' | 'origins' | 'addressees' | 'represented' | 'meetings' | 'parties' | 'statuses'
>;

/**
 * Whom recommendations address otherwise than before though nobody changed them: those of States that took part and of
 * members follow attendance, status and the date of the meeting.
 */
export function addressedChanges(before: Addressing, after: Addressing): readonly AddressedChange[] {
  const then = addressedByGroup(before);
  const now = addressedByGroup(after);
  const changes = new Map<Id, { partyId: Id; gained: number; lost: number }>();
  const of = (partyId: Id) => {
    const change = changes.get(partyId) ?? { partyId, gained: 0, lost: 0 };
    changes.set(partyId, change);
    return change;
  };
  for (const [key, parties] of now) {
    const known = then.get(key);
    if (!known) continue;
    for (const id of parties) if (!known.has(id)) of(id).gained += 1;
    for (const id of known) if (!parties.has(id)) of(id).lost += 1;
  }
  return [...changes.values()];
}

/** By recommendation, whom it addresses and where it was made: what is changed in that is changed by somebody. */
function addressedByGroup(records: Addressing): ReadonlyMap<string, ReadonlySet<Id>> {
  const origins = groupedBy(records.origins, ({ recommendationId }) => recommendationId);
  return new Map(
    records.recommendations.flatMap((recommendation) => {
      if (recommendation.addressed === 'named') return [];
      const own = origins.get(recommendation.id) ?? [];
      const key = [recommendation.id, recommendation.addressed, ...own.map(({ id }) => id).toSorted()].join(
        ' ',
      );
      return [[key, addressedParties(recommendation, own, records)] as const];
    }),
  );
}
