import { parseEdtf, type EdtfDate } from '@/domain/edtf';

import type { MeetingFacts } from './match-meeting';

type Told = Pick<MeetingFacts, 'type' | 'ordinal' | 'date'>;

/**
 * Words under which a meeting is kept, so that thousands need not be compared with one another: two that are not surely
 * different agree in kind and number, or have a day in common. One kept under a word that another is sought by is to be
 * compared with it; see `matchMeeting`.
 */
export function keysKept(meeting: Told): readonly string[] {
  return [
    ...seriesKept(meeting),
    ...unitsOf(meeting).flatMap(({ unit, year, at }) => [
      `${unit} ${year ?? 'none'} ${at}`,
      `${unit} any ${at}`,
    ]),
  ];
}

/** Under a year that is not stated, what any year may be is found, and the other way round. */
export function keysSought(meeting: Told): readonly string[] {
  return [
    ...seriesSought(meeting),
    ...unitsOf(meeting).flatMap(({ unit, year, at }) => {
      // Kept by its months, a date has no day of its own, or has them besides.
      const units = unit === 'day' ? ['day'] : unit === 'month' ? ['month', 'days of'] : ['month'];
      return units.flatMap((one) =>
        year === null ? [`${one} any ${at}`] : [`${one} ${year} ${at}`, `${one} none ${at}`],
      );
    }),
  ];
}

/** One of no known kind may be of any: its title tells. */
function seriesOf({ type, ordinal }: Told): { readonly kind: string | null; readonly number: string } | null {
  if (ordinal === undefined) return null;
  return { kind: type === undefined || type === 'other' ? null : type, number: String(ordinal) };
}

function seriesKept(told: Told): readonly string[] {
  const series = seriesOf(told);
  return series ? [`${series.kind ?? 'none'} ${series.number}`, `any ${series.number}`] : [];
}

function seriesSought(told: Told): readonly string[] {
  const series = seriesOf(told);
  if (!series) return [];
  const { kind, number } = series;
  return kind === null ? [`any ${number}`] : [`${kind} ${number}`, `none ${number}`];
}

/** A day, a month that a date without days may lie in, or one that days of a date lie in. */
interface Unit {
  readonly unit: 'day' | 'month' | 'days of';
  readonly year: number | null;
  /** The month, or the month and the day. */
  readonly at: string;
}

/** A meeting takes days or a week; what takes longer is found by its months. */
const mostDays = 31;

function unitsOf({ date }: Told): readonly Unit[] {
  const parsed = date === undefined ? null : parseEdtf(date);
  if (!parsed) return [];
  const days = daysOf(parsed);
  return [...days, ...monthsOf(parsed, days.length > 0 ? 'days of' : 'month')];
}

/** A leap year, so that the 29th of February is a day of it. */
const someYear = 2000;

function daysOf({ start, end }: EdtfDate): readonly Unit[] {
  const isUnclear = start.month === null || start.day === null || end.month === null || end.day === null;
  // Over a turn of the year, which days are meant of a year that is not stated cannot be told.
  if (isUnclear || start.year !== end.year) return [];
  const from = Date.UTC(start.year ?? someYear, start.month - 1, start.day);
  const until = Date.UTC(end.year ?? someYear, end.month - 1, end.day);
  const count = (until - from) / 86_400_000 + 1;
  if (!(count >= 1 && count <= mostDays)) return [];
  return Array.from({ length: count }, (_, index): Unit => {
    const day = new Date(from + index * 86_400_000);
    return {
      unit: 'day',
      year: start.year === null ? null : day.getUTCFullYear(),
      at: `${day.getUTCMonth()}-${day.getUTCDate()}`,
    };
  });
}

/** Every month that the date may lie in; of a year alone, and over a turn of the year, all twelve. */
function monthsOf({ start, end }: EdtfDate, unit: Unit['unit']): readonly Unit[] {
  const isWithinYear = start.year === end.year;
  const from = (start.year ?? 0) * 12 + (isWithinYear ? (start.month ?? 1) : 1) - 1;
  const until = (end.year ?? 0) * 12 + (isWithinYear ? (end.month ?? 12) : 12) - 1;
  return Array.from({ length: Math.max(0, until - from + 1) }, (_, index) => ({
    unit,
    year: start.year === null ? null : Math.floor((from + index) / 12),
    at: `${(from + index) % 12}`,
  }));
}
