import { lastDayOf } from './edtf';
import type { Id } from './fields';
import { statusOn } from './party-status';
import type { Recommendation, RecommendationOrigin } from './recommendation';
import type { RecommendationRecords } from './recommendation-records';

/** What tells whom a recommendation addresses. */
export type AddressedContext = Pick<
  RecommendationRecords,
  'addressees' | 'represented' | 'meetings' | 'parties' | 'statuses'
>;

/**
 * The parties a recommendation addresses, by id. `participants`: the States that were represented at a meeting at which it
 * was made or reaffirmed (`representedDelegations`); `members`: the States that were members on the day of such a meeting; `named`: those named.
 * @param origins those of the recommendation
 */
export function addressedParties(
  recommendation: Pick<Recommendation, 'id' | 'addressed'>,
  origins: readonly Pick<RecommendationOrigin, 'meetingId'>[],
  { addressees, represented, meetings, parties, statuses }: AddressedContext,
): ReadonlySet<Id> {
  if (recommendation.addressed === 'named') {
    const own = addressees.filter(({ recommendationId }) => recommendationId === recommendation.id);
    return new Set(own.map(({ partyId }) => partyId));
  }
  const states = new Set(parties.flatMap(({ id, kind }) => (kind === 'state' ? [id] : [])));
  const madeAt = new Set(origins.map(({ meetingId }) => meetingId));
  if (recommendation.addressed === 'participants') {
    const present = represented.filter(
      ({ meetingId, partyId }) => madeAt.has(meetingId) && states.has(partyId),
    );
    return new Set(present.map(({ partyId }) => partyId));
  }
  const days = meetings.flatMap(({ id, date }) => (madeAt.has(id) ? (lastDayOf(date) ?? []) : []));
  return new Set(
    [...states].filter((partyId) => days.some((day) => statusOn(statuses, partyId, day) === 'member')),
  );
}

/** How many parties each group is. */
export type GroupSizes = Readonly<Record<'participants' | 'members', number>>;

/** Of whom a recommendation made at a meeting would address, were it addressed to a group. */
export function groupSizes(meetingId: Id, context: Omit<AddressedContext, 'addressees'>): GroupSizes {
  const sizeOf = (addressed: keyof GroupSizes) =>
    addressedParties({ id: '', addressed }, [{ meetingId }], { ...context, addressees: [] }).size;
  return { participants: sizeOf('participants'), members: sizeOf('members') };
}
