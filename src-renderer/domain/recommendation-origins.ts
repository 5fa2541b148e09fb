import { compareEdtf } from './edtf';
import type { Id } from './fields';
import type { RecommendationOrigin } from './recommendation';

/**
 * Whether a recommendation was made at the place, as far as dates tell: no other meeting that made or reaffirmed it was
 * before. Of meetings of one date, or where no date is known, the one that was recorded first made it.
 * @param siblings the other origins of the recommendation
 */
export function isFirstOrigin(
  { meetingId }: Pick<RecommendationOrigin, 'meetingId'>,
  siblings: readonly Pick<RecommendationOrigin, 'meetingId' | 'relation'>[],
  meetingDates: ReadonlyMap<Id, string | null>,
): boolean {
  const date = meetingDates.get(meetingId) ?? null;
  return siblings
    .filter(({ relation }) => relation !== 'amended')
    .every((other) => compareEdtf(date, meetingDates.get(other.meetingId) ?? null) < 0);
}
