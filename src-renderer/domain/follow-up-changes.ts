import type { FollowUpStatus, ProgressUpdate } from './commitment';
import type { Id } from './fields';
import { isKnownBy, statusOnDay } from './follow-up';
import type { RecommendationOrigin } from './recommendation';
import type { RecommendationRecords } from './recommendation-records';
import { recommendationRows, type FollowUpState, type RecommendationRow } from './recommendation-row';
import { recordsOnDay } from './records-on-day';

/** What happened to a recommendation in a State between two days. */
export interface CellChange {
  readonly row: RecommendationRow;
  readonly partyId: Id;
  readonly before: FollowUpStatus;
  readonly state: FollowUpState;
  /** Those that were not known on the first day, oldest first. */
  readonly reports: readonly ProgressUpdate[];
}

/** What became of the recommendations between two days; each list in the order of the rows. */
export interface FollowUpChanges {
  readonly made: readonly RecommendationRow[];
  /** Made earlier, and reaffirmed or amended at a meeting since. */
  readonly reaffirmed: readonly {
    readonly row: RecommendationRow;
    readonly origins: readonly RecommendationOrigin[];
  }[];
  /** Closed or superseded since. */
  readonly ended: readonly RecommendationRow[];
  /** Of one status before, of another now. */
  readonly moved: readonly CellChange[];
  /** Reported for the first time. */
  readonly reported: readonly CellChange[];
  /** Reported again, the status as before. */
  readonly again: readonly CellChange[];
  /** Silent now, but not then. */
  readonly silent: readonly CellChange[];
  /** Overdue now, but not then. */
  readonly overdue: readonly CellChange[];
}

/**
 * Compares the register as it stood on a day with rows of a later one. What is told without a date counts as new: nobody
 * can say that it was known then.
 * @param rows as they stand on the later day
 * @param since ISO 8601: the day that both the register then and its flags are told for
 */
export function followUpChanges(
  records: RecommendationRecords,
  rows: readonly RecommendationRow[],
  since: string,
): FollowUpChanges {
  const then = recommendationRows(recordsOnDay(records, since), { today: since, day: since });
  const earlier = new Map(then.map((row) => [row.recommendation.id, row]));
  const dates = new Map(records.meetings.map(({ id, date }) => [id, date]));
  const cells = rows.flatMap((row) => cellsOf(row, earlier.get(row.recommendation.id), since, dates));
  const known = rows.flatMap((row) => {
    const before = earlier.get(row.recommendation.id);
    return before ? [{ row, before }] : [];
  });
  const told = cells.filter(({ reports }) => reports.length > 0);
  return {
    made: rows.filter(({ recommendation }) => !earlier.has(recommendation.id)),
    reaffirmed: known.flatMap(({ row, before }) => {
      const had = new Set(before.origins.map(({ id }) => id));
      const origins = row.origins.filter(({ id }) => !had.has(id));
      return origins.length === 0 ? [] : [{ row, origins }];
    }),
    ended: known.filter(({ row, before }) => before.isOpen && !row.isOpen).map(({ row }) => row),
    moved: told.filter(({ before, state }) => before !== 'not-reported' && before !== state.status),
    reported: told.filter(({ before, state }) => before === 'not-reported' && state.status !== before),
    again: told.filter(({ before, state }) => before === state.status),
    silent: cells.filter(({ wasSilent, state }) => state.isSilent && !wasSilent),
    overdue: cells.filter(({ wasOverdue, state }) => state.isOverdue && !wasOverdue),
  };
}

function cellsOf(
  row: RecommendationRow,
  earlier: RecommendationRow | undefined,
  since: string,
  dates: ReadonlyMap<Id, string | null>,
) {
  return [...row.states].map(([partyId, state]) => {
    const was = earlier?.states.get(partyId);
    return {
      row,
      partyId,
      state,
      before: statusOnDay(state.reports, since, dates),
      reports: state.reports.filter((report) => !isKnownBy(report, since, dates)),
      wasSilent: was?.isSilent ?? false,
      wasOverdue: was?.isOverdue ?? false,
    };
  });
}
