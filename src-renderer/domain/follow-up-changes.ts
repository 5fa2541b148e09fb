import type { FollowUpStatus, ProgressUpdate } from './commitment';
import { lastDayOf } from './edtf';
import type { Id } from './fields';
import { dayRecorded } from './moment-of-id';
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
  /** Of days that were known then, and received since; see `isLate`. */
  readonly late: readonly CellChange[];
  /** Silent now, but not then. */
  readonly silent: readonly CellChange[];
  /** Overdue now, but not then. */
  readonly overdue: readonly CellChange[];
}

/** The time between two days, ISO 8601: what was known on the first is what changes are told from. */
export interface TimeOfChanges {
  readonly since: string;
  readonly until: string;
}

/**
 * Compares the register as it stood on a day with rows of a later one, both by the reports that count on them. What is
 * told without a date counts as new: nobody can say that it was known then.
 * @param rows as they stand on the later day
 */
export function followUpChanges(
  records: RecommendationRecords,
  rows: readonly RecommendationRow[],
  time: TimeOfChanges,
): FollowUpChanges {
  const { since } = time;
  const then = recommendationRows(recordsOnDay(records, since), { today: since, day: since });
  const earlier = new Map(then.map((row) => [row.recommendation.id, row]));
  const dates = new Map(records.meetings.map(({ id, date }) => [id, date]));
  const cells = rows.flatMap((row) => cellsOf(row, earlier.get(row.recommendation.id)));
  const late = cells
    .map((cell) => ({
      ...cell,
      reports: cell.state.counted.filter(
        (report) => cell.knownThen.has(report.id) && isLate(report, cell.row, time, dates),
      ),
    }))
    .filter(({ reports }) => reports.length > 0);
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
    late,
    silent: cells.filter(({ wasSilent, state }) => state.isSilent && !wasSilent),
    overdue: cells.filter(({ wasOverdue, state }) => state.isOverdue && !wasOverdue),
  };
}

function cellsOf(row: RecommendationRow, earlier: RecommendationRow | undefined) {
  return [...row.states].map(([partyId, state]) => {
    const was = earlier?.states.get(partyId);
    const knownThen = new Set(was?.counted.map(({ id }) => id));
    return {
      row,
      partyId,
      state,
      before: was?.status ?? ('not-reported' as const),
      reports: state.counted.filter(({ id }) => !knownThen.has(id)),
      knownThen,
      wasSilent: was?.isSilent ?? false,
      wasOverdue: was?.isOverdue ?? false,
    };
  });
}

/**
 * Whether a report that counts for that day was received in the time all the same: it was recorded in it, and not
 * given at a meeting before it. Of a recommendation that was itself recorded later nobody can say what had been received.
 */
function isLate(
  report: ProgressUpdate,
  { recommendation }: RecommendationRow,
  { since, until }: TimeOfChanges,
  dates: ReadonlyMap<Id, string | null>,
): boolean {
  const meeting = report.meetingId === null ? null : (lastDayOf(dates.get(report.meetingId) ?? null) ?? null);
  if (meeting !== null && meeting <= since) return false;
  const [received, kept] = [dayRecorded(report.id), dayRecorded(recommendation.id)];
  return received !== null && received > since && received <= until && kept !== null && kept <= since;
}
