import { edtfSortKey } from './edtf';
import type { Id } from './fields';
import type { Meeting } from './meeting';
import type { RecommendationRow } from './recommendation-row';

/**
 * Tells of one recommendation after another whether a meeting can take it up: it was made before the meeting, and not only
 * there. What has no origin or no date may have been.
 * @param dates of the meetings, EDTF
 */
export function madeBefore(
  { id, date }: Pick<Meeting, 'id' | 'date'>,
  dates: ReadonlyMap<Id, string | null>,
): (row: Pick<RecommendationRow, 'origins'>) => boolean {
  const last = edtfSortKey(date);
  const before = new Set(
    [...dates].flatMap(([meetingId, made]) =>
      meetingId !== id && (date === null || made === null || edtfSortKey(made) <= last) ? [meetingId] : [],
    ),
  );
  return ({ origins }) => origins.length === 0 || origins.some(({ meetingId }) => before.has(meetingId));
}
