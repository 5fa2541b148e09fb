import { firstDayOf } from '@/domain/edtf';
import { parseHumanDate } from '@/domain/parse-human-date';
import { shortYearDate } from '@/domain/short-year-date';

import { findDue } from '../narrative/find-due';
import { dayOfSerial } from '../tables/cell-text';
import type { ReportProblem } from './planned-report';

/**
 * A day, month, quarter or year as it is written, a year of two figures as it is most likely meant, or as a spreadsheet counts days; EDTF, `null` for what is no date. */
export function readReportDate(text: string, system: 1900 | 1904): string | null {
  if (text === '') return null;
  // A moment of a day is counted as a part of it.
  const serial = /^\d{5}(?:\.\d+)?$/u.test(text) ? dayOfSerial(Math.floor(Number(text)), system) : null;
  const date =
    serial ??
    quarterIn(text) ??
    seasonIn(text) ??
    shortYearDate(text) ??
    parseHumanDate(text) ??
    parseHumanDate(text.replace(/^(\d{1,2})-(\d{1,2})-(\d{4})$/u, '$1.$2.$3')) ??
    parseHumanDate(text.replace(/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/u, '$1-$2-$3'));
  // A day of no year would count on no day at all.
  return date?.startsWith('XXXX') ? null : date;
}

/** By when a State means to be done: a date, also after "by", "not later than", "до конца", "к". EDTF. */
export function readDueDate(text: string, system: 1900 | 1904): string | null {
  return readReportDate(text, system) ?? findDue(text);
}

/** What is odd about the date of a report. @param today ISO 8601 */
export function dateProblems(text: string, date: string | null, today: string): readonly ReportProblem[] {
  if (text === '') return [];
  if (date === null) return [{ code: 'date-unread', text }];
  const first = firstDayOf(date);
  const isShort = shortYearDate(text) !== null;
  return [
    ...(isShort ? [{ code: 'date-short-year', text, date } as const] : []),
    ...(first !== null && first > today
      ? [{ code: 'date-in-future', text } as const]
      : !isShort && isEitherOrder(text)
        ? [{ code: 'date-either-order', text, date } as const]
        : []),
  ];
}

/** Whether the words may well mean another date than the one they are read as. */
export function isOddDate(text: string): boolean {
  return shortYearDate(text) !== null || isEitherOrder(text);
}

/** "05/06/2024": dates parted by dots begin with the day here, those by a stroke also with the month. */
function isEitherOrder(text: string): boolean {
  const [, first, second] = /^(\d{1,2})\s*\/\s*(\d{1,2})\s*\/\s*\d{4}$/u.exec(text.trim()) ?? [];
  return (
    first !== undefined && Number(first) !== Number(second) && Number(first) <= 12 && Number(second) <= 12
  );
}

const seasons = [
  [/^(?:in )?(?:the )?spring(?: of)?$|^весн(?:а|ой|ы|у)$/u, '03', '05'],
  [/^(?:in )?(?:the )?summer(?: of)?$|^лет(?:о|ом|а)$/u, '06', '08'],
  [/^(?:in )?(?:the )?(?:autumn|fall)(?: of)?$|^осен(?:ь|ью|и)$/u, '09', '11'],
] as const;

/**
 * "Spring 2026", «осенью 2026 г.» as the interval of its months, as they are in the region. A winter lies in two years,
 * and one alone does not tell which: it is asked about.
 */
function seasonIn(text: string): string | null {
  const folded = text.toLowerCase().replaceAll(/\s+/gu, ' ').trim();
  const [, words = '', year = ''] = /^(\p{L}[\p{L} ]*?),? ?(\d{4})(?: ?г(?:\.|ода)?)?$/u.exec(folded) ?? [];
  const [, from, to] = seasons.find(([season]) => season.test(words)) ?? [];
  return from === undefined ? null : `${year}-${from}/${year}-${to}`;
}

const roman = ['i', 'ii', 'iii', 'iv'];

/** "Q2 2024", "2nd quarter of 2024", "II квартал 2024 г." as the interval of its months. */
function quarterIn(text: string): string | null {
  const folded = text.toLowerCase().replaceAll(/\s+/gu, ' ').trim();
  const [, number = '', year = ''] =
    /^(?:q ?)?(i{1,3}|iv|[1-4])(?:st|nd|rd|th|[-–]?й|[-–]?ый|[-–]?ой)?\.?(?: ?(?:quarter|квартал|кв\.?))? ?(?:of )?(\d{4})(?: ?г(?:\.|ода)?)?$/u.exec(
      folded,
    ) ?? [];
  if (year === '' || !/q|quarter|кв/u.test(folded)) return null;
  const at = roman.includes(number) ? roman.indexOf(number) : Number(number) - 1;
  const month = (offset: number) => String(at * 3 + offset).padStart(2, '0');
  return `${year}-${month(1)}/${year}-${month(3)}`;
}
