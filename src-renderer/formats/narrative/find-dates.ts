import { isEdtf } from '@/domain/edtf';
import type { Span } from './span';

/** A date of the text, with the precision it was given in. */
export interface DateMention extends Span {
  /** EDTF; a year that is not stated is `XXXX`. */
  readonly edtf: string;
  /** ISO time of day where one stands beside the date, as `17:09`. */
  readonly time?: string;
  /** A slashed date that reads as two days of the year. */
  readonly ambiguous?: boolean;
}

const monthNames =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec' +
  '|январ[ьяею]|феврал[ьяею]|март[аеу]?|апрел[ьяею]|ма[йяею]|июн[ьяею]|июл[ьяею]|август[аеу]?|сентябр[ьяею]|октябр[ьяею]|ноябр[ьяею]|декабр[ьяею]';
const monthStarts = [
  ['jan', 'янв'],
  ['feb', 'фев'],
  ['mar', 'март'],
  ['apr', 'апр'],
  ['may', 'май', 'мая', 'мае', 'маю'],
  ['jun', 'июн'],
  ['jul', 'июл'],
  ['aug', 'авг'],
  ['sep', 'сен'],
  ['oct', 'окт'],
  ['nov', 'ноя'],
  ['dec', 'дек'],
] as const;

/** Months of Kazakh, whose endings follow. */
const kazakhMonths: Readonly<Record<string, number>> = {
  қаңтар: 1,
  ақпан: 2,
  наурыз: 3,
  сәуір: 4,
  мамыр: 5,
  маусым: 6,
  шілде: 7,
  тамыз: 8,
  қыркүйек: 9,
  қазан: 10,
  қараша: 11,
  желтоқсан: 12,
};

const month = `(?:${monthNames})(?![\\p{L}])\\.?`;
const day = String.raw`\d{1,2}(?:st|nd|rd|th|-?го|-?е)?`;
const year = String.raw`(?:19|20)\d{2}(?!\d)`;
const to = String.raw`\s?(?:-|–|/|to|and|until|till|&|по|и|до|и по)\s?`;
/** Group names must differ between alternatives: not every engine lets them repeat. */
const yearEnd = (name: string): string => String.raw`(?:,? ?(?:of )?(?<${name}>${year}))?`;
const source = [
  // 28 February - 1 March 2020; с 28 февраля по 1 марта 2020 г.
  String.raw`(?<d1>${day}) (?:of )?(?<m1>${month})(?:,? (?<y1>${year}))?${to}(?<d2>${day}) (?:of )?(?<m2>${month})${yearEnd('y2')}`,
  // 14-15 May 2019; с 14 по 16 марта 2011 г.
  String.raw`(?<d3>${day})(?:${to}(?<d4>${day}))? (?:day )?(?:of )?(?<m3>${month})${yearEnd('y3')}`,
  // September 27 - 28, 2018; November 21, 2014; September 22
  String.raw`(?<m4>${month}) (?<d5>${day})(?!\d)(?:${to}(?<m5>${month})? ?(?<d6>${day})(?!\d))?${yearEnd('y4')}`,
  // 2026 жылғы 14–15 қазан, 2023 жылғы 14 қыркүйекте
  String.raw`(?<y10>${year}) ?(?:жылғы|жылдың|ж\.) (?<d7>${day})(?:${to}(?<d8>${day}))? (?<m7>(?:${Object.keys(kazakhMonths).join('|')})\p{L}{0,4})`,
  // 2019-05-14
  String.raw`(?<iso>${year}-\d{2}-\d{2})(?!\d)`,
  // 17.03.2011 and 17/03/2011, 14-16.03.2011
  String.raw`(?:(?<n0>\d{1,2})[-–])?(?<n1>\d{1,2})(?<sep>[./])(?<n2>\d{1,2})\k<sep>(?<n3>${year})`,
  // December 2019; в декабре 2019 года
  String.raw`(?<m6>${month}),? (?:of )?(?<y6>${year})`,
  // in 2013; в 2013 году
  String.raw`(?:(?<=\b(?:in|since|of|during|year|until|from|to|by|before|after) (?:the year )?)|(?<=(?:^|[^\p{L}])(?:в|с|до|к|за) ))(?<y7>${year})`,
  String.raw`(?<y8>${year})(?= ?(?:г\.|году?а?(?!\p{L})))`,
].join('|');
const datePattern = new RegExp(String.raw`(?<![\p{L}\p{N}.])(?:${source})(?![\p{L}\p{N}])`, 'gu');
const russianYear = /^ ?(?:г\.?(?!\p{L})|год[ау]?(?!\p{L}))/u;
const clock = /^,?[ \t\u00a0]?(?:[-–]|at|в)?[ \t\u00a0]?(\d{1,2}):(\d{2})(?!\d)/u;

/**
 * Dates in English and Russian with the precision they are given in: days, ranges, months, years, days without a
 * year. A bare year counts only after a preposition or before "г.", because a number of four digits is often no year.
 * @param text the plain text
 * @param folded the same text through `foldText`
 */
export function findDates(text: string, folded: string): readonly DateMention[] {
  const found: DateMention[] = [];
  for (const match of folded.matchAll(datePattern)) {
    const read = readMatch(match.groups ?? {});
    if (!read || !isEdtf(read.edtf) || isVerb(text.slice(match.index, match.index + match[0].length)))
      continue;
    const start = match.index;
    const bare = start + match[0].length;
    const suffix = russianYear.exec(folded.slice(bare, bare + 6));
    const end = bare + (suffix && !read.edtf.includes('XXXX') ? suffix[0].length : 0);
    const time = clock.exec(folded.slice(end, end + 14));
    if (!time) found.push({ start, end, ...read });
    else
      found.push({
        start,
        end: end + time[0].length,
        ...read,
        time: `${time[1]?.padStart(2, '0')}:${time[2]}`,
      });
  }
  return found;
}

/** "they may 5 times", "march 3 miles": English months have a capital, these words do not. */
function isVerb(printed: string): boolean {
  return /^(?:may|march)(?!\p{L})/u.test(printed);
}

type Groups = Readonly<Record<string, string | undefined>>;

function readMatch(g: Groups): { edtf: string; ambiguous?: boolean } | undefined {
  if (g['d1'] !== undefined) {
    return range(point(g['y1'] ?? g['y2'], g['m1'], g['d1']), point(g['y2'] ?? g['y1'], g['m2'], g['d2']));
  }
  if (g['d3'] !== undefined) return days(g['y3'], g['m3'], g['d3'], g['m3'], g['d4']);
  if (g['m4'] !== undefined) return days(g['y4'], g['m4'], g['d5'], g['m5'] ?? g['m4'], g['d6']);
  if (g['iso'] !== undefined) return { edtf: g['iso'] };
  if (g['n1'] !== undefined) return numeric(g);
  if (g['m6'] !== undefined) return { edtf: `${g['y6']}-${monthNumber(g['m6'])}` };
  if (g['y10'] !== undefined) return days(g['y10'], g['m7'], g['d7'], g['m7'], g['d8']);
  const bare = g['y7'] ?? g['y8'];
  return bare === undefined ? undefined : { edtf: bare };
}

function days(y?: string, m1?: string, d1?: string, m2?: string, d2?: string): { edtf: string } {
  const first = point(y, m1, d1);
  return d2 === undefined ? { edtf: first } : range(first, point(y, m2, d2));
}

function range(first: string, last: string): { edtf: string } {
  return { edtf: first === last ? first : `${first}/${last}` };
}

function point(y: string | undefined, m: string | undefined, d: string | undefined): string {
  return `${y ?? 'XXXX'}-${monthNumber(m ?? '')}-${pad(d ?? '')}`;
}

function monthNumber(name: string): string {
  const kazakh = Object.entries(kazakhMonths).find(([start]) => name.startsWith(start));
  if (kazakh) return pad(String(kazakh[1]));
  const at = monthStarts.findIndex((starts) => starts.some((start) => name.startsWith(start)));
  return String(at + 1).padStart(2, '0');
}

function pad(digits: string): string {
  return digits.replace(/\D.*$/u, '').padStart(2, '0');
}

/** Dots are day.month in this field; slashes are that only where the other reading names no month. */
function numeric(g: Groups): { edtf: string; ambiguous?: boolean } | undefined {
  const [first, second] = [Number(g['n1']), Number(g['n2'])];
  const swapped = g['sep'] === '/' && second > 12;
  const [d, m] = swapped ? [second, first] : [first, second];
  const at = (value: number): string => `${g['n3']}-${pad(String(m))}-${pad(String(value))}`;
  const edtf = g['n0'] === undefined ? at(d) : `${at(Number(g['n0']))}/${at(d)}`;
  return g['sep'] === '/' && first <= 12 && second <= 12 && first !== second
    ? { edtf, ambiguous: true }
    : { edtf };
}
