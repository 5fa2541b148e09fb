import { isEdtf, printEdtf, parseEdtf } from '@/domain/edtf';
import { parseHumanDate } from '@/domain/parse-human-date';
import { shortYearDate } from '@/domain/short-year-date';

import type { CellValue } from '../sheet/sheet';

export const dateOrders = ['day-first', 'month-first'] as const;
export type DateOrder = (typeof dateOrders)[number];

/** What the dates of a column are read by. */
export interface DateReading {
  readonly system: 1900 | 1904;
  /** `null` where nothing in the column tells: what can be read either way is then asked about. */
  readonly order: DateOrder | null;
}

export type CellDate =
  | { readonly kind: 'none' }
  | { readonly kind: 'date'; readonly edtf: string; readonly isAmbiguous: boolean }
  | { readonly kind: 'unreadable' }
  /** A number that counts days of no year a meeting is held in, or the 29 February 1900 that never was. */
  | { readonly kind: 'out-of-range' };

/** Years in which a meeting of a register may be: none of before the consultations of today, none far ahead. */
const firstYear = 1945;
const lastYear = 2100;
const dayInMs = 86_400_000;

const notYet =
  /^(?:[-–—?./]+|n\/?a|tbc|tbd|tba|to be (?:confirmed|determined|announced|decided)|unknown|not (?:known|stated|set)|нет(?: данных)?|не ?(?:известно|указано|определен[оа])|уточняется|будет уточнен[оа]|б\/д|н\/д)\.?$/iu;

/** A cell of dates: a day of a spreadsheet, its number, or a text in any usual form. */
export function readCellDate(value: CellValue, reading: DateReading): CellDate {
  if (value === null) return { kind: 'none' };
  if (value instanceof Date) return ofDay(value.toISOString().slice(0, 10));
  if (typeof value === 'number') return ofNumber(value, reading.system);
  const text = value.trim();
  if (text === '' || notYet.test(text)) return { kind: 'none' };
  if (/^\d+(?:\.\d+)?$/u.test(text) && !/^\d{1,2}\.\d{4}$/u.test(text)) {
    // 20150922 is no number of days.
    const compact = /^(\d{4})(\d{2})(\d{2})$/u.exec(text);
    const iso = compact ? `${compact[1]}-${compact[2]}-${compact[3]}` : '';
    return isEdtf(iso) ? ofDay(iso) : ofNumber(Number(text), reading.system);
  }
  return ofText(text, reading.order);
}

function ofNumber(value: number, system: 1900 | 1904): CellDate {
  if (Number.isInteger(value) && value >= firstYear && value <= lastYear)
    return { kind: 'date', edtf: String(value), isAmbiguous: false };
  const iso = isoOfSerial(value, system);
  return iso === null ? { kind: 'out-of-range' } : ofDay(iso);
}

/**
 * The day that a spreadsheet's number counts, as ISO 8601; `null` where there is none. Those that count from 1900 take that
 * year for a leap year: 59 is 28 February, 60 a day that never was, 61 is 1 March.
 */
export function isoOfSerial(serial: number, system: 1900 | 1904): string | null {
  const days = Math.floor(serial);
  if (!Number.isFinite(days) || days < 0 || days > 2_958_465) return null;
  if (system === 1904) return new Date(Date.UTC(1904, 0, 1) + days * dayInMs).toISOString().slice(0, 10);
  if (days === 60 || days === 0) return null;
  const start = Date.UTC(1899, 11, days < 60 ? 31 : 30);
  return new Date(start + days * dayInMs).toISOString().slice(0, 10);
}

function ofDay(iso: string): CellDate {
  const year = Number(iso.slice(0, 4));
  return year < firstYear || year > lastYear
    ? { kind: 'out-of-range' }
    : { kind: 'date', edtf: iso, isAmbiguous: false };
}

const slashed = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/u;

function ofText(text: string, order: DateOrder | null): CellDate {
  // "14.05.2019 10:00", "2019-05-14T00:00:00Z": the hour is none of the meeting's date.
  const plain = text
    .replace(/(\d{4}-\d{2}-\d{2})t\d{2}:\d{2}\S*/giu, '$1')
    .replace(/[\s,]+\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?(?=\s|$)/giu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const parts = slashed.exec(plain);
  const [first, second] = [Number(parts?.[1]), Number(parts?.[3])];
  const eitherWay = parts !== null && first <= 12 && second <= 12 && first !== second;
  const turned = eitherWay && order === 'month-first' ? turnAll(plain) : plain;
  const found = usualDate(turned);
  if (found === null) return { kind: 'unreadable' };
  const year = Number(/\d{4}/u.exec(found)?.[0] ?? firstYear);
  if (year < firstYear || year > lastYear) return { kind: 'out-of-range' };
  // Points are for days that stand first everywhere; with strokes it is the column that tells.
  return { kind: 'date', edtf: found, isAmbiguous: eitherWay && order === null && parts[2] !== '.' };
}

function usualDate(text: string): string | null {
  const whole = parseHumanDate(text) ?? shortYearDate(text) ?? dashed(text);
  if (whole !== null) return whole;
  // "14.05.2019-15.05.2019 гг.", "14, 15 May 2019", "2019/05/14": what people write without a thought for programs.
  const usual = text
    .replace(/(\d{4})[/.](\d{1,2})[/.](\d{1,2})/gu, (_, y: string, m: string, d: string) => `${d}.${m}.${y}`)
    .replace(/(\d)\s*(?:гг?\.?|years?)$/iu, '$1')
    .replace(/(\d{1,2})\s*(?:,|&|\+|and|и)\s*(\d{1,2})(?=\s*[\p{L}./])/giu, '$1-$2')
    .replace(/\s*(?:\.\.\.|…|→)\s*/gu, ' - ')
    .replace(/^(?:on|from|c|с)\s+/iu, '');
  return usual === text ? null : (parseHumanDate(usual) ?? shortYearDate(usual));
}

/** 14-05-2019 and 14-May-2019: the dash parts day, month and year. */
function dashed(text: string): string | null {
  const match = /^(\d{1,2})-(\d{1,2}|\p{L}{3,9})-(\d{4}|\d{2})$/u.exec(text);
  if (!match) return null;
  const [, day = '', month = '', year = ''] = match;
  const joint = /^\d/u.test(month) ? '.' : ' ';
  const whole = `${day}${joint}${month}${joint}${year}`;
  return parseHumanDate(whole) ?? shortYearDate(whole);
}

function turnAll(text: string): string {
  return text.replace(
    /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/gu,
    (_, month: string, _sign: string, day: string, year: string) => `${day}.${month}.${year}`,
  );
}

/**
 * Which of day and month stands first, by the dates of a column that can only be read one way; `null` where none can, or
 * some say this and some that.
 */
export function orderOfDates(values: readonly CellValue[]): DateOrder | null {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const value of values) {
    if (typeof value !== 'string') continue;
    const parts = slashed.exec(value);
    if (!parts) continue;
    if (Number(parts[1]) > 12 && Number(parts[3]) <= 12) dayFirst += 1;
    if (Number(parts[3]) > 12 && Number(parts[1]) <= 12) monthFirst += 1;
  }
  if (dayFirst > 0 === monthFirst > 0) return null;
  return dayFirst > 0 ? 'day-first' : 'month-first';
}

/** Two days as one period; `null` where the second lies before the first. */
export function periodOf(from: string, to: string): string | null {
  const [start, end] = [parseEdtf(from), parseEdtf(to)];
  if (!start || !end) return null;
  const whole = printEdtf({ start: start.start, end: end.end });
  return isEdtf(whole) ? whole : null;
}
