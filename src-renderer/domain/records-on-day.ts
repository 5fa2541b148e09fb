import { lastDayOf } from './edtf';
import type { Id } from './fields';
import { isKnownBy } from './follow-up';
import type { RecommendationRecords } from './recommendation-records';

/**
 * The register of recommendations as it stood on a day, as far as dates tell: what was recommended later is not there
 * yet, nor what was reported later, and what was closed later is open. A recommendation without any date is there.
 * @param day ISO 8601
 */
export function recordsOnDay(records: RecommendationRecords, day: string): RecommendationRecords {
  const dates = new Map(records.meetings.map(({ id, date }) => [id, date]));
  const isMadeBy = (meetingId: Id) => !isLater(dates.get(meetingId) ?? null, day);
  const origins = records.origins.filter(({ meetingId }) => isMadeBy(meetingId));
  const hadOrigins = new Set(records.origins.map(({ recommendationId }) => recommendationId));
  const made = new Set(origins.map(({ recommendationId }) => recommendationId));
  const recommendations = records.recommendations
    .filter(({ id }) => made.has(id) || !hadOrigins.has(id))
    .map((one) => (isLater(one.closed, day) ? { ...one, closed: null } : one));
  const there = new Set(recommendations.map(({ id }) => id));
  return {
    ...records,
    recommendations,
    origins,
    links: records.links.filter(
      (link) => there.has(link.recommendationId) && there.has(link.otherRecommendationId),
    ),
    updates: records.updates.filter((update) => isKnownBy(update, day, dates)),
  };
}

/** Whether it was not known to have come about by the day: a month or a year counts from its last day, as for reports. */
function isLater(date: string | null, day: string): boolean {
  const last = lastDayOf(date);
  return last !== null && last > day;
}
