import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { formatRelative } from './format-relative';

/** Formatters of the interface's language, for instants and numbers. Dates with precision are the domain's to print. */
export interface Format {
  /** 16:42 */
  time(instant: Date): string;
  /** 22 September 2015 */
  day(instant: Date): string;
  /** 22 Sept 2015, 16:42 */
  dateTime(instant: Date): string;
  /** "5 minutes ago", "yesterday"; relative to `now`. */
  relative(instant: Date, now?: Date): string;
  number(value: number): string;
  percent(share: number): string;
  /** Bytes, with a unit a reader knows. */
  fileSize(bytes: number): string;
  /** "A, B and C" */
  list(items: readonly string[]): string;
  /** Orders by the language's own alphabet, numbers by value. */
  compare(a: string, b: string): number;
}

export function createFormat(tag: string): Format {
  const time = new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit' });
  const day = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric' });
  const dateTime = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' });
  const number = new Intl.NumberFormat(tag);
  const percent = new Intl.NumberFormat(tag, { style: 'percent' });
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  const collator = new Intl.Collator(tag, { numeric: true, sensitivity: 'base' });
  return {
    time: (instant) => time.format(instant),
    day: (instant) => day.format(instant),
    dateTime: (instant) => dateTime.format(instant),
    relative: (instant, now = new Date()) => formatRelative(tag, instant, now),
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    fileSize: (bytes) => formatFileSize(tag, bytes),
    list: (items) => list.format(items),
    compare: (a, b) => collator.compare(a, b),
  };
}

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

function formatFileSize(tag: string, bytes: number): string {
  const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** power;
  return new Intl.NumberFormat(tag, {
    style: 'unit',
    unit: units[power] ?? 'byte',
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: value < 10 && power > 1 ? 1 : 0,
  }).format(value);
}

export function useFormat(): Format {
  const { locale } = useIntl();
  return useMemo(() => createFormat(locale), [locale]);
}
