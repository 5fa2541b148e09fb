import { parseEdtf, type EdtfDate, type EdtfPoint } from './edtf';

/**
 * A date as the field prints it: `22 September 2015`, `14–15 May 2019`, `22 сентября 2015 г.`; a missing year is left
 * out, never filled in. `language` is a BCP 47 tag. A string that is not EDTF is printed as it stands.
 */
export function formatEdtf(value: string, language: string): string {
  const date = parseEdtf(value);
  if (!date) return value;
  const { start, end } = date;
  const text = samePoint(start, end) ? formatPoint(start, language) : formatRange(date, language);
  return start.qualifier || end.qualifier ? `${text} (?)` : text;
}

function samePoint(a: EdtfPoint, b: EdtfPoint): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

function formatPoint(point: EdtfPoint, language: string): string {
  const { year, month, day } = point;
  // A leap year stands in for an unknown one, so that 29 February can be written.
  const date = new Date(Date.UTC(2000, (month ?? 1) - 1, day ?? 1));
  date.setUTCFullYear(year ?? 2000);
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', numberingSystem: 'latn' };
  if (year !== null) options.year = 'numeric';
  if (month !== null) options.month = 'long';
  if (day !== null) options.day = 'numeric';
  const text = formatterFor(dayFirst(language), options).format(date);
  // Russian writes «г.» after every year; Intl leaves it out where the year stands alone.
  return month === null && language.startsWith('ru') ? `${text} г.` : text;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter takes a hundred times as long as using it, and a list prints thousands of dates. */
function formatterFor(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = [language, options.year, options.month, options.day].join(' ');
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(language, options);
  formatters.set(key, known);
  return known;
}

function formatRange({ start, end }: EdtfDate, language: string): string {
  if (start.day !== null && end.day !== null && start.year === end.year) {
    if (start.month === end.month) return `${start.day}–${formatPoint(end, language)}`;
    return `${formatPoint({ ...start, year: null }, language)} – ${formatPoint(end, language)}`;
  }
  return `${formatPoint(start, language)} – ${formatPoint(end, language)}`;
}

/** Documents of the United Nations write the day first in English. */
export function dayFirst(language: string): string {
  return language === 'en' || language === 'en-US' ? 'en-GB' : language;
}
