/**
 * Dates with precision, stored as Extended Date/Time Format strings (ISO 8601-2, levels 0 and 1, the part this field
 * needs): `2015-09-22`, `2019-12`, `2013`, an unknown year `XXXX-09-22`, a range `2019-05-14/2019-05-15`, and the
 * qualifiers `?` (uncertain) and `~` (approximate) at the end. A missing part stays missing: nothing here fills one in.
 */

export interface EdtfPoint {
  /** `null` when the source does not state the year. */
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly qualifier: '' | '?' | '~' | '%';
}

export interface EdtfDate {
  readonly start: EdtfPoint;
  /** Equal to `start` for a single date. */
  readonly end: EdtfPoint;
}

export type EdtfPrecision = 'day' | 'month' | 'year' | 'unknown-year';

const pointPattern = /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2}))?)?([?~%]?)$/u;

/** Reads an EDTF string; `null` when it is not one of the forms above or names a day that does not exist. */
export function parseEdtf(value: string): EdtfDate | null {
  const [first, second, ...rest] = value.split('/');
  if (first === undefined || rest.length > 0) return null;
  const start = parsePoint(first);
  const end = second === undefined ? start : parsePoint(second);
  if (!start || !end) return null;
  if ((start.year === null) !== (end.year === null)) return null;
  return comparePoints(start, end) > 0 ? null : { start, end };
}

function parsePoint(value: string): EdtfPoint | null {
  const match = pointPattern.exec(value);
  if (!match) return null;
  const year = match[1] === 'XXXX' ? null : Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (year === null && month === null) return null;
  if (month !== null && (month < 1 || month > 12)) return null;
  if (day !== null && (day < 1 || day > daysInMonth(year, month ?? 1))) return null;
  const qualifier = match[4] === '?' || match[4] === '~' || match[4] === '%' ? match[4] : '';
  return { year, month, day, qualifier };
}

/** 29 for February of an unknown year: the day may exist, so it is not refused. */
export function daysInMonth(year: number | null, month: number): number {
  const date = new Date(Date.UTC(2000, month, 0));
  date.setUTCFullYear(year ?? 2000, month, 0);
  return date.getUTCDate();
}

export function isEdtf(value: string): boolean {
  return parseEdtf(value) !== null;
}

/**
 * The canonical string of a parsed date: `printEdtf(parseEdtf(x))` is `x` for every valid x but a range from a date to
 * itself, which is that date.
 */
export function printEdtf(date: EdtfDate): string {
  const start = printPoint(date.start);
  const end = printPoint(date.end);
  return start === end ? start : `${start}/${end}`;
}

function printPoint({ year, month, day, qualifier }: EdtfPoint): string {
  const parts = [year === null ? 'XXXX' : String(year).padStart(4, '0')];
  if (month !== null) parts.push(String(month).padStart(2, '0'));
  if (day !== null) parts.push(String(day).padStart(2, '0'));
  return parts.join('-') + qualifier;
}

export function precisionOf(date: EdtfDate): EdtfPrecision {
  if (date.start.year === null) return 'unknown-year';
  if (date.start.month === null) return 'year';
  return date.start.day === null ? 'month' : 'day';
}

function comparePoints(a: EdtfPoint, b: EdtfPoint): number {
  return (a.year ?? 0) - (b.year ?? 0) || (a.month ?? 0) - (b.month ?? 0) || (a.day ?? 0) - (b.day ?? 0);
}

/** First day the date can mean, as `YYYY-MM-DD`; `null` when the year is not stated. */
export function earliestDay(date: EdtfDate): string | null {
  const { year, month, day } = date.start;
  if (year === null) return null;
  return iso(year, month ?? 1, day ?? 1);
}

/** Last day the date can mean, as `YYYY-MM-DD`; `null` when the year is not stated. */
export function latestDay(date: EdtfDate): string | null {
  const { year, month, day } = date.end;
  if (year === null) return null;
  const lastMonth = month ?? 12;
  return iso(year, lastMonth, day ?? daysInMonth(year, lastMonth));
}

function iso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** First day a stored date can mean; `null` where none is given or the year is not stated. */
export function firstDayOf(value: string | null): string | null {
  const date = value === null ? null : parseEdtf(value);
  return date ? earliestDay(date) : null;
}

/** Last day a stored date can mean; `null` where none is given or the year is not stated. */
export function lastDayOf(value: string | null): string | null {
  const date = value === null ? null : parseEdtf(value);
  return date ? latestDay(date) : null;
}

/** A key that sorts dates in time, those without a year last; strings that are not EDTF come after everything. */
export function edtfSortKey(value: string | null): string {
  const date = value === null ? null : parseEdtf(value);
  if (!date) return '~~';
  const first = earliestDay(date);
  return first ? `${first}/${latestDay(date) ?? first}` : `~${printEdtf(date)}`;
}

export function compareEdtf(a: string | null, b: string | null): number {
  const left = edtfSortKey(a);
  const right = edtfSortKey(b);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Whether both can mean the same day: an unknown year or month contradicts nothing. */
export function compatibleEdtf(a: string, b: string): boolean {
  const left = parseEdtf(a);
  const right = parseEdtf(b);
  if (!left || !right) return false;
  if (left.start.year !== null && right.start.year !== null) {
    return (
      String(earliestDay(left)) <= String(latestDay(right)) &&
      String(earliestDay(right)) <= String(latestDay(left))
    );
  }
  const [leftFrom, leftTo] = monthDayRange(left);
  const [rightFrom, rightTo] = monthDayRange(right);
  return leftFrom <= rightTo && rightFrom <= leftTo;
}

function monthDayRange({ start, end }: EdtfDate): readonly [number, number] {
  const from = (start.month ?? 1) * 100 + (start.day ?? 1);
  const to = (end.month ?? 12) * 100 + (end.day ?? 31);
  return start.year === end.year ? [from, to] : [101, 1231];
}

/** The year where it is stated and single; for filters and references. */
export function yearOf(value: string | null): number | null {
  const date = value === null ? null : parseEdtf(value);
  return date ? date.start.year : null;
}
