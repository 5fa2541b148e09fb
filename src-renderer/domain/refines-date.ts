import { compatibleEdtf, earliestDay, latestDay, parseEdtf, precisionOf } from './edtf';

const precisions = ['year', 'month', 'day'];

/**
 * 2019 to 2019-05 to 2019-05-14, and XXXX-09-22 to 2015-09-22. Two dates of days that differ refine nothing, even
 * where one lies in the other: 15–16 March and 14–16 March are two claims.
 */
export function refinesDate(coarse: string, fine: string): boolean {
  const from = parseEdtf(coarse);
  const to = parseEdtf(fine);
  if (!from || !to || !compatibleEdtf(coarse, fine)) return false;
  const [before, after] = [precisionOf(from), precisionOf(to)];
  if (before === 'unknown-year') {
    return after !== 'unknown-year' && (from.start.day === null || after === 'day') && after !== 'year';
  }
  return after !== 'unknown-year' && precisions.indexOf(after) > precisions.indexOf(before);
}

/** Whether a date is one of the days of another: 30 May of 29–30 May. */
export function isDayWithin(day: string, days: string): boolean {
  const [one, several] = [parseEdtf(day), parseEdtf(days)];
  if (!one || !several || precisionOf(one) !== 'day' || precisionOf(several) !== 'day') return false;
  const [first, last] = [earliestDay(one), latestDay(one)];
  const [from, until] = [earliestDay(several), latestDay(several)];
  if (first === null || last === null || from === null || until === null) return false;
  return first === last && from !== until && from <= first && last <= until;
}
