import { addressedParties } from './addressed-parties';
import type { Id } from './fields';
import { recommendationReference } from './recommendation-reference';
import type { Recommendation } from './recommendation';
import type { RecommendationRecords } from './recommendation-records';
import { recommendationRows, type RecommendationRow } from './recommendation-row';
import type { AsOf } from './follow-up';

/** What a recommendation was called, and what it is called once the meeting is gone; `''` for one without an origin. */
export interface ChangedReference {
  readonly recommendation: Recommendation;
  readonly before: string;
  readonly after: string;
}

/** Figures of States: overdue or silent, of all recommendations that were made at the meeting. */
export interface StateFigures {
  readonly addressed: number;
  readonly overdue: number;
  readonly silent: number;
}

/** What becomes of the recommendations of a meeting that is deleted. All of them stay. */
export interface MeetingRemoval {
  /** How many were made or reaffirmed there, so that they lose that origin. */
  readonly losing: number;
  /** How many of those were made there alone: they stay without an origin, addressed to the same parties by name. */
  readonly alone: number;
  readonly references: readonly ChangedReference[];
  readonly before: StateFigures;
  readonly after: StateFigures;
}

/** @param records of the recommendations that the meeting is an origin of */
export function meetingRemoval(
  records: RecommendationRecords,
  meetingId: Id,
  asOf: AsOf,
  language: string,
): MeetingRemoval {
  const losing = new Set(
    records.origins.flatMap((origin) => (origin.meetingId === meetingId ? [origin.recommendationId] : [])),
  );
  const own = (rows: readonly RecommendationRow[]) =>
    rows.filter(({ recommendation }) => losing.has(recommendation.id));
  const then = withoutMeeting(records, meetingId);
  const [before, after] = [own(recommendationRows(records, asOf)), own(recommendationRows(then, asOf))];
  const context = {
    meetings: new Map(records.meetings.map((meeting) => [meeting.id, meeting])),
    numbers: records.numbers,
    // Which letter tells it apart afterwards depends on the whole register, and is no change of what it is cited by.
    letters: new Map<Id, string>(),
  };
  const referenceOf = ({ recommendation, origins }: RecommendationRow) =>
    recommendationReference(recommendation, origins, context, language);
  return {
    losing: losing.size,
    alone: after.filter(({ origins }) => origins.length === 0).length,
    references: before.flatMap((row, at) => {
      const other = after[at];
      const names = [referenceOf(row), other ? referenceOf(other) : ''] as const;
      return names[0] === names[1]
        ? []
        : [{ recommendation: row.recommendation, before: names[0], after: names[1] }];
    }),
    before: figuresOf(before),
    after: figuresOf(after),
  };
}

/** As `deleteMeeting` leaves them: what was made there alone names those whom it addressed. */
function withoutMeeting(records: RecommendationRecords, meetingId: Id): RecommendationRecords {
  const origins = records.origins.filter((origin) => origin.meetingId !== meetingId);
  const kept = new Set(origins.map(({ recommendationId }) => recommendationId));
  const left = records.recommendations.filter(
    ({ id }) => !kept.has(id) && records.origins.some((origin) => origin.recommendationId === id),
  );
  const named = left.flatMap((recommendation) => {
    const own = records.origins.filter(({ recommendationId }) => recommendationId === recommendation.id);
    return [...addressedParties(recommendation, own, records)].map((partyId) => ({
      id: `${recommendation.id} ${partyId}`,
      recommendationId: recommendation.id,
      partyId,
    }));
  });
  const isLeft = new Set(left.map(({ id }) => id));
  const date = records.meetings.find(({ id }) => id === meetingId)?.date ?? null;
  return {
    ...records,
    origins,
    recommendations: records.recommendations.map((one) =>
      isLeft.has(one.id) ? { ...one, addressed: 'named' as const } : one,
    ),
    addressees: [
      ...records.addressees.filter(({ recommendationId }) => !isLeft.has(recommendationId)),
      ...named,
    ],
    represented: records.represented.filter((delegation) => delegation.meetingId !== meetingId),
    updates: records.updates.map((report) =>
      report.meetingId === meetingId ? { ...report, meetingId: null, date: report.date ?? date } : report,
    ),
  };
}

function figuresOf(rows: readonly RecommendationRow[]): StateFigures {
  const states = rows.flatMap((row) => [...row.states.values()]);
  return {
    addressed: states.filter(({ isAddressed }) => isAddressed).length,
    overdue: states.filter(({ isOverdue }) => isOverdue).length,
    silent: states.filter(({ isSilent }) => isSilent).length,
  };
}
