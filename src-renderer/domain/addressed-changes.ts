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

export interface AddressedChanges {
  readonly changes: readonly AddressedChange[];
  /** Where the recommendations were made or reaffirmed that address others now. */
  readonly meetingIds: ReadonlySet<Id>;
}

/** What tells whom recommendations address. */
export type Addressing = Pick<
  RecommendationRecords,
  'recommendations' | 'origins' | 'addressees' | 'represented' | 'meetings' | 'parties' | 'statuses'
>;

/**
 * Whom recommendations address otherwise than before though nobody changed them: those of States that took part and of
 * members follow attendance, status and the date of the meeting.
 */
export function addressedChanges(before: Addressing, after: Addressing): AddressedChanges {
  const then = addressedByGroup(before);
  const changes = new Map<Id, { partyId: Id; gained: number; lost: number }>();
  const meetingIds = new Set<Id>();
  const of = (partyId: Id) => {
    const change = changes.get(partyId) ?? { partyId, gained: 0, lost: 0 };
    changes.set(partyId, change);
    return change;
  };
  for (const [key, { parties, madeAt }] of addressedByGroup(after)) {
    const known = then.get(key)?.parties;
    if (!known) continue;
    const gained = [...parties].filter((id) => !known.has(id));
    const lost = [...known].filter((id) => !parties.has(id));
    for (const id of gained) of(id).gained += 1;
    for (const id of lost) of(id).lost += 1;
    if (gained.length + lost.length > 0) for (const id of madeAt) meetingIds.add(id);
  }
  return { changes: [...changes.values()], meetingIds };
}

interface Addressed {
  readonly parties: ReadonlySet<Id>;
  readonly madeAt: readonly Id[];
}

/** By recommendation, whom it addresses and where it was made: what is changed in that is changed by somebody. */
function addressedByGroup(records: Addressing): ReadonlyMap<string, Addressed> {
  const origins = groupedBy(records.origins, ({ recommendationId }) => recommendationId);
  return new Map(
    records.recommendations.flatMap((recommendation) => {
      if (recommendation.addressed === 'named') return [];
      const own = origins.get(recommendation.id) ?? [];
      const key = [recommendation.id, recommendation.addressed, ...own.map(({ id }) => id).toSorted()].join(
        ' ',
      );
      const madeAt = own.map(({ meetingId }) => meetingId);
      return [[key, { parties: addressedParties(recommendation, own, records), madeAt }] as const];
    }),
  );
}
