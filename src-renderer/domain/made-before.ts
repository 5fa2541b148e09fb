import { edtfSortKey } from './edtf';
import type { Id } from './fields';
import type { Meeting } from './meeting';
import type { RecommendationRow } from './recommendation-row';

/**
 * Whether a meeting can take a recommendation up: it was made before the meeting, and not only there. What has no origin
 * or no date may have been.
 * @param dates of the meetings, EDTF
 */
export function isMadeBefore(
  { origins }: Pick<RecommendationRow, 'origins'>,
  { id, date }: Pick<Meeting, 'id' | 'date'>,
  dates: ReadonlyMap<Id, string | null>,
): boolean {
  return (
    origins.length === 0 ||
    origins.some(({ meetingId }) => {
      const made = dates.get(meetingId) ?? null;
      return meetingId !== id && (date === null || made === null || edtfSortKey(made) <= edtfSortKey(date));
    })
  );
}
