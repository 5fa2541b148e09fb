import { compareText } from './by-order';
import type { FollowUpStatus, ProgressUpdate } from './commitment';
import { firstDayOf, lastDayOf } from './edtf';
import type { Id } from './fields';

type Report = Pick<ProgressUpdate, 'id' | 'date' | 'status' | 'meetingId'>;

/** What is known of when a report is of: its date, else no more than where it was given. */
export type ReportTime<M> =
  | { readonly kind: 'dated'; readonly date: string }
  | { readonly kind: 'given'; readonly at: M }
  | { readonly kind: 'undated' };

/**
 * When a report is of, to be told to a reader. The date of a meeting is none of a report that gives none: no missing
 * part of a date is made up (DOMAIN, what the texts teach, 7). It was given there, and that is what is told.
 */
export function timeOfReport<M>(
  { date, meetingId }: Pick<Report, 'date' | 'meetingId'>,
  meetings: Pick<ReadonlyMap<Id, M>, 'get'>,
): ReportTime<M> {
  if (date !== null) return { kind: 'dated', date };
  const meeting = meetingId === null ? undefined : meetings.get(meetingId);
  return meeting === undefined ? { kind: 'undated' } : { kind: 'given', at: meeting };
}

/**
 * Since when a report is known, which is when it counts: its own date, else that of the meeting at which it was given,
 * before which nobody knew it; `null` where neither is known. Never told as the date of the report: see `timeOfReport`.
 */
export function knownSince(
  report: Report,
  meetingDates: Pick<ReadonlyMap<Id, string | null>, 'get'>,
): string | null {
  return report.date ?? (report.meetingId === null ? null : (meetingDates.get(report.meetingId) ?? null));
}

/**
 * The reports of a commitment, oldest first: by the last day their date can mean, since a report counts from that day
 * (the report on a year comes after one of its spring); those without a year before all others, equal ones in the order
 * in which they were recorded.
 */
export function reportsInOrder<R extends Report>(
  reports: readonly R[],
  meetingDates: ReadonlyMap<Id, string | null>,
): readonly R[] {
  const dated = reports.map((report) => {
    const date = knownSince(report, meetingDates);
    return { report, last: lastDayOf(date) ?? '', first: firstDayOf(date) ?? '' };
  });
  return dated
    .toSorted(
      (a, b) =>
        compareText(a.last, b.last) || compareText(a.first, b.first) || compareText(a.report.id, b.report.id),
    )
    .map(({ report }) => report);
}

/** The day that flags are raised on, and the day the status is told for: ISO 8601. */
export interface AsOf {
  readonly today: string;
  /** `null` for what is known at present. */
  readonly day: string | null;
}

/**
 * The reports that count, oldest first: on a day of the past those that lie on or before it for certain, so that one
 * that gives a month or a year counts from its last day and one without a date on no day; at present all but those of
 * days that have not come. Every status, figure and paper takes its reports from here.
 */
export function countedReports<R extends Report>(
  reports: readonly R[],
  { today, day }: AsOf,
  meetingDates: ReadonlyMap<Id, string | null>,
): readonly R[] {
  return reportsInOrder(reports, meetingDates).filter(
    (report) =>
      !isAhead(report, today, meetingDates) && (day === null || isKnownBy(report, day, meetingDates)),
  );
}

/**
 * How far the matter has come by the reports that count: the last that says it. Where some report and none says how far,
 * the status is not stated, which is more than not reported.
 * @param counted oldest first; see `countedReports`
 */
export function statusOf(counted: readonly Pick<Report, 'status'>[]): FollowUpStatus {
  const last = counted.findLast(({ status }) => status !== null);
  return last?.status ?? (counted.length > 0 ? 'not-stated' : 'not-reported');
}

/** What a report would make of the status, were it added. */
export interface StatusWith<R> {
  readonly status: FollowUpStatus;
  /** The later report that keeps the status as it is; `null` where the added one gives it, or says none. */
  readonly overtakenBy: R | null;
}

/** Tells what becomes of the status with one report more, recorded now. */
export function statusWith<R extends Report>(
  reports: readonly R[],
  added: Omit<Report, 'id'>,
  asOf: AsOf,
  meetingDates: ReadonlyMap<Id, string | null>,
): StatusWith<R> {
  const report = { ...added, id: recordedLast };
  const counted = countedReports<Report>([...reports, report], asOf, meetingDates);
  const last = counted.findLast(({ status }) => status !== null);
  const isOvertaken = added.status !== null && last !== report && counted.includes(report);
  return {
    status: statusOf(counted),
    overtakenBy: isOvertaken ? (reports.find(({ id }) => id === last?.id) ?? null) : null,
  };
}

/** Comes after every id there is. */
const recordedLast = 'z';

/** Whether the report tells of days that lie ahead for certain: it counts once they have come. */
export function isAhead(
  report: Report,
  today: string,
  meetingDates: ReadonlyMap<Id, string | null>,
): boolean {
  const first = firstDayOf(knownSince(report, meetingDates));
  return first !== null && first > today;
}

/** Whether the report lies on or before the day for certain. */
export function isKnownBy(
  report: Report,
  day: string,
  meetingDates: ReadonlyMap<Id, string | null>,
): boolean {
  const last = lastDayOf(knownSince(report, meetingDates));
  return last !== null && last <= day;
}

/** Statuses after which nothing more is expected of a party. */
const settled: ReadonlySet<FollowUpStatus> = new Set(['implemented', 'superseded', 'not-applicable']);

/** Whether nothing more is expected; "continuing" is a duty that goes on. */
export function isSettled(status: FollowUpStatus): boolean {
  return settled.has(status);
}

/** Whether the date has passed for certain and the matter is not settled. */
export function isOverdue(due: string | null, status: FollowUpStatus, today: string): boolean {
  const last = lastDayOf(due);
  return last !== null && last < today && !isSettled(status);
}

/**
 * Whether nothing was heard for the number of months: since the last dated report, or since the recommendation was made.
 * @param since dates of the reports and of the recommendation's origins
 * @param today ISO 8601
 * @returns false where no date is known, or nothing more is expected
 */
export function isSilent(
  since: readonly (string | null)[],
  status: FollowUpStatus,
  months: number,
  today: string,
): boolean {
  if (isSettled(status)) return false;
  const last = since
    .flatMap((date) => lastDayOf(date) ?? [])
    .toSorted()
    .at(-1);
  return last !== undefined && monthsLater(last, months) <= today;
}

/** The same day so many months later; the last day of the month where it is shorter. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const target = new Date(Date.UTC(year, month - 1 + months, 1));
  const length = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(date, length));
  return target.toISOString().slice(0, 10);
}
