import { isEdtf, printEdtf, type EdtfPoint } from './edtf';
import { isWeekday, monthOfWord } from './month-words';

interface Parts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const nothing: Parts = { year: null, month: null, day: null };

/**
 * Reads a date as people write it, in English or Russian, into EDTF: `22 September 2015`, `14–15 мая 2019 г.`,
 * `30 May – 2 June 2019`, `14.05.2019`, `2019-05`, EDTF itself. Without a year it becomes `XXXX-09-22`; a year of two
 * digits is refused rather than guessed. Numbers alone stand day first, unless only the other order is a date.
 * `null` when it is not a date or no such day exists.
 */
export function parseHumanDate(text: string): string | null {
  const trimmed = text.trim();
  if (isEdtf(trimmed.toUpperCase())) return trimmed.toUpperCase();
  const uncertain = /\?\s*\)?$/u.test(trimmed);
  const halves = tidy(trimmed).split(/\s*[-/]\s*/u);
  const [from, to, ...rest] = halves.map(readParts);
  if (!from || rest.length > 0 || to === null) return null;
  const [start, end] = to === undefined ? [from, from] : complete(from, to);
  if ((start.day === null) !== (end.day === null) || (start.month === null) !== (end.month === null))
    return null;
  const qualifier = uncertain ? '?' : '';
  const printed = printEdtf({ start: point(start, qualifier), end: point(end, qualifier) });
  return start.month === null && start.year === null ? null : isEdtf(printed) ? printed : null;
}

/**
 * The day that a text names and that no calendar has: 31 February 2024. `null` where it is a date, or none of a day and
 * a month. @returns the first day of the month as EDTF, and the day that it has not
 */
export function impossibleDay(text: string): { readonly first: string; readonly day: number } | null {
  if (parseHumanDate(text) !== null) return null;
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text.trim());
  const halves = tidy(iso ? `${iso[3]}.${iso[2]}.${iso[1]}` : text.trim()).split(/\s*[-/]\s*/u);
  const [parts, ...more] = halves.map(readParts);
  if (!parts || more.length > 0 || parts.day === null || parts.day < 1 || parts.month === null) return null;
  const first = printEdtf({ start: point({ ...parts, day: 1 }, ''), end: point({ ...parts, day: 1 }, '') });
  return isEdtf(first) ? { first, day: parts.day } : null;
}

/** Lower case, one kind of dash, ISO dates as d.m.y so that a dash only ever means a range; words that add nothing go. */
function tidy(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/\b(\d{4})-(\d{2})-(\d{2})\b/gu, '$3.$2.$1')
    .replace(/\b(\d{4})-(0[1-9]|1[0-2])\b/gu, '$2.$1')
    .replace(/\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/gu, '$1.$2.$3')
    .replace(/\b(\d{1,2})\/(\d{4})\b/gu, '$1.$2')
    .replace(/(\d)-?(?:st|nd|rd|th|го|е|ое)(?=[\s,-]|$)/gu, '$1')
    .replace(/(\d)\s+(?:to|until|and|по|до|и|&)\s+(?=\d)/gu, '$1-')
    .replace(/(\p{L})\s+(?:to|по|до)\s+(?=\d)/gu, '$1-')
    .replace(/(^|\s)(?:from|on|of|the|с|со|от)(?=\s)/gu, '$1')
    .replace(/(\d)\s*г(?:\.|ода|од|оду)?(?=$|[\s,)-])/gu, '$1')
    .replace(/xxxx|[?()]/gu, ' ')
    .trim();
}

function readParts(half: string): Parts | null {
  const dotted = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?$/u.exec(half) ?? /^()(\d{1,2})\.(\d{4})$/u.exec(half);
  if (dotted) return readDotted(dotted);
  let parts = nothing;
  for (const word of half.split(/[\s,.]+/u).filter((piece) => piece !== '')) {
    const next = isWeekday(word) ? parts : addWord(parts, word);
    if (!next) return null;
    parts = next;
  }
  return parts === nothing ? null : parts;
}

function readDotted([, first = '', second = '', year]: RegExpExecArray): Parts {
  const day = first === '' ? null : Number(first);
  const month = Number(second);
  const swapped = day !== null && month > 12 && day <= 12;
  return {
    year: year === undefined ? null : Number(year),
    month: swapped ? day : month,
    day: swapped ? month : day,
  };
}

/** The parts with one more word in them; `null` when the word is no part of a date or that part is already there. */
function addWord(parts: Parts, word: string): Parts | null {
  if (/^\d{4}$/u.test(word)) return parts.year === null ? { ...parts, year: Number(word) } : null;
  if (/^\d{1,2}$/u.test(word)) return parts.day === null ? { ...parts, day: Number(word) } : null;
  const month = monthOfWord(word);
  return month !== null && parts.month === null ? { ...parts, month } : null;
}

/** In a range each end may leave out what the other states: 14–15 May 2019; May 14–15, 2019. */
function complete(from: Parts, to: Parts): readonly [Parts, Parts] {
  const end = { year: to.year ?? from.year, month: to.month ?? from.month, day: to.day };
  return [{ year: from.year ?? end.year, month: from.month ?? end.month, day: from.day }, end];
}

function point(parts: Parts, qualifier: EdtfPoint['qualifier']): EdtfPoint {
  return { ...parts, qualifier };
}
