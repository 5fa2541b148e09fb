import { firstDayOf, lastDayOf } from './edtf';
import type { Period } from './period';

const beginning = '0000-00-00';
const end = '9999-99-99';

/** Whether the first date lies before the second whatever their missing parts are; not where a year is not stated. */
export function surelyBefore(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const last = lastDayOf(a);
  const first = firstDayOf(b);
  return last !== null && first !== null && last < first;
}

/**
 * Whether both periods hold one day, whatever the missing parts of their bounds are. "To November 2016" and "from
 * November 2016" do not: the day of the handover is not known, and it may be the same.
 */
export function surelyOverlap(a: Period, b: Period): boolean {
  const from = [surelyBegun(a), surelyBegun(b)].toSorted().at(-1) ?? end;
  const until = [surelyLasting(a), surelyLasting(b)].toSorted()[0] ?? beginning;
  return from < until;
}

/** The day from which the period has begun for certain; one without a year may begin at any time. */
export function surelyBegun({ from }: Period): string {
  return from === null ? beginning : (lastDayOf(from) ?? end);
}

/** The day up to which, itself excluded, the period lasts for certain. */
export function surelyLasting({ until }: Period): string {
  return until === null ? end : (firstDayOf(until) ?? beginning);
}

/** Whether the period covers the day whatever the missing parts of its bounds are. */
export function surelyCovers(period: Period, day: string): boolean {
  return surelyBegun(period) <= day && day < surelyLasting(period);
}

/** Whether the period may cover the day: a bound without a year leaves everything open. */
export function mayCover(period: Period, day: string): boolean {
  const first = period.from === null ? null : firstDayOf(period.from);
  return (first ?? beginning) <= day && day < surelyEnded(period);
}

/** The day from which the period is over for certain. */
export function surelyEnded({ until }: Period): string {
  return (until === null ? null : lastDayOf(until)) ?? end;
}
