import { dayOfWords, weekdayWords } from '@/domain/day-of-words';
import { isAgendaHeading } from '../agenda/agenda-heading';
import { bearsNumber, namesSpeakers, readPointHead, readSessionHead } from '../agenda/agenda-heads';
import { withColons } from '../agenda/hours-without-colon';
import { readClock } from '../agenda/read-clock';
import { findActs } from './find-acts';
import { foldText } from './fold-text';
import type { Block } from './segment-blocks';
import type { Span } from './span';

/** An agenda in a text: its heading and the lines below it, by the places of their blocks. */
export interface AgendaZone extends Span {
  readonly heading: number;
  /** Its heading is a sentence, which tells of it. */
  readonly isTold: boolean;
  readonly blocks: readonly number[];
}

/** In characters, with its annotation. */
const longestLine = 1500;
/** Points are titles: what is longer is told. */
const longest = 260;
/** How far below its heading an agenda may begin: the meeting, its place and its days stand between. */
const furthest = 8;

/** "The meeting adopted the following agenda:", «Утвердили повестку дня:»: a sentence that the points follow. */
const leadsIn =
  /(?:(?<!\p{L})(?:the )?(?:following|draft|provisional|annotated|final) (?:agenda|programme)|(?<!\p{L})agenda as follows|повестк[ауи] дня(?: (?:заседания|совещания|встречи))?)[^.:;]{0,60}:$/iu;
/** A title of an agenda that goes on with whose it is: «Повестка дня заседания Рабочей группы …». */
const longHeading = /^(?:(?:provisional|draft|annotated|final|tentative)\s+)*(?:agenda|programme)$/iu;
/** "Day 2", «ДЕНЬ ВТОРОЙ, », ahead of the day or in place of it. */
const counted =
  /^(?:day|день)\s+(?:\d|one|two|three|four|первый|второй|третий|четв[её]ртый)(?!\p{L})\s*[:.,–—-]?\s*/iu;
const counts: readonly RegExp[] = [
  / (?:1|one|первый)/iu,
  / (?:2|two|второй)/iu,
  / (?:3|three|третий)/iu,
  / (?:4|four|четв[её]ртый)/iu,
];
/** "Tuesday, 10 May", «6 июня (вторник)»: a day of the meeting, without its year. */
const dayAlone = new RegExp(
  String.raw`^(?:(?:${weekdayWords})\s*,?\s+)?(\d{1,2}\s+\p{L}{3,9})(?:\s*\((?:${weekdayWords})\)|,?\s+(?:${weekdayWords}))?[:.]?$`,
  'iu',
);
/** "Time | Item | Speakers": the head of a table. */
const tableHead = /^(?:time|hours?|время|час\p{L}*)(?:\t|$)/iu;
/** So many lines may stand below hours, or below a number. */
const mostBelow = { timed: 14, numbered: 6 };
/** What each point is about stands below it in sentences, after a blank line too. */
const annotated = /(?<!\p{L})(?:annotat(?:ed|ions)|аннотированн|аннотаци)/iu;

/**
 * The agendas of a text: a heading with numbered points below it, or with lines that open with hours. What is told in
 * sentences ends one, and so does a number that begins anew: below an agenda the minutes count its points again.
 * @param noise blocks that are dropped
 */
export function findAgendaZones(
  text: string,
  blocks: readonly Block[],
  noise: ReadonlySet<number>,
): readonly AgendaZone[] {
  const lines = withColons(blocks.map(({ start, end }) => plainLine(text.slice(start, end))));
  const zones: AgendaZone[] = [];
  blocks.forEach((block, at) => {
    if (noise.has(at) || (zones.at(-1)?.blocks.at(-1) ?? -1) >= at) return;
    const line = lines[at] ?? '';
    if (line.length > 160 || !(isAgendaHeading(line) || longHeading.test(line) || leadsIn.test(line))) return;
    const own = pointsBelow(text, blocks, lines, { at, noise });
    const last = blocks[own.at(-1) ?? at];
    if (own.length > 0 && last)
      zones.push({
        start: block.start,
        end: last.end,
        heading: at,
        isTold: !isAgendaHeading(line),
        blocks: own,
      });
  });
  return zones;
}

/** A line of an agenda without the bars of a table, its cells parted by a tab. */
export function plainLine(words: string): string {
  // No line of an agenda: nothing is to be looked for in a page of blanks.
  if (words.length > longestLine) return words;
  return words
    .replaceAll('\u00a0', ' ')
    .replace(/^\s*\|\s*|\s*\|\s*$/gu, '')
    .replace(/\s*\|\s*/gu, '\t')
    .replace(/^[*_#>\s]+|[*_\s]+$/gu, '')
    .trim();
}

/**
 * The day that a line is, ISO: its year, or the day as a whole, may be left to the date of the meeting. `null` for any
 * other line; `''` where it is a day and its date is not known.
 * @param date of the meeting, EDTF
 */
export function dayOfLine(line: string, date: string | undefined): string | null {
  const whole = dayOfWords(line);
  if (whole !== null) return whole;
  const bare = line.replace(counted, '');
  const alone = dayAlone.exec(bare);
  if (bare !== '' && !alone) return null;
  if (bare === line && alone && !isMonthLed(alone[1] ?? '')) return null;
  const [first] = /\d{4}-\d{2}-\d{2}/u.exec(date ?? '') ?? [];
  if (first === undefined) return '';
  if (alone) return dayOfWords(`${alone[1] ?? ''} ${first.slice(0, 4)}`) ?? '';
  const nth = counts.findIndex((pattern) => pattern.test(line.slice(0, line.length - bare.length)));
  return dayAfter(first, nth);
}

function isMonthLed(words: string): boolean {
  return dayOfWords(`${words} 2000`) !== null;
}

function dayAfter(iso: string, days: number): string {
  return days < 0
    ? ''
    : new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function isDayLine(line: string): boolean {
  return line.length <= 60 && dayOfLine(line, undefined) !== null;
}

function pointsBelow(
  text: string,
  blocks: readonly Block[],
  lines: readonly string[],
  { at, noise }: { readonly at: number; readonly noise: ReadonlySet<number> },
): readonly number[] {
  let first = at + 1;
  const isMarked = (line: string): boolean => isPoint(line) || isDayLine(line);
  while (first < blocks.length && first <= at + furthest && !isMarked(lines[first] ?? '')) {
    // Between a lead-in and its points nothing stands; between a title and them, the meeting, its place and its day.
    if (lines[at]?.endsWith(':') || isTold(lines[first] ?? '')) return [];
    first += 1;
  }
  const taken: number[] = [];
  let marked = 0;
  let number = 0;
  const isTimed = (line: string): boolean => readClock(line).startsAt !== null;
  const timed = lines.slice(first, first + mostBelow.timed).some(isTimed);
  const isAnnotated = annotated.test(lines[at] ?? '');
  /** Whether the agenda goes on below a line that bears neither number nor hour. */
  const goesOn = (from: number): boolean => {
    const below = lines.slice(from + 1, from + 1 + (timed ? mostBelow.timed : mostBelow.numbered));
    const next = below.findIndex((line) =>
      timed ? isTimed(line) : isPoint(line) && numberOf(line) === number + 1,
    );
    return next >= 0 && !below.slice(0, next).some((line) => isDecision.test(line));
  };
  for (let next = first; next < blocks.length; next += 1) {
    const line = lines[next] ?? '';
    if (noise.has(next)) {
      if (taken.length > 0) break;
      continue;
    }
    if (tableHead.test(line)) continue;
    if (ofAttendance.test(line) && !goesOn(next)) break;
    if (isDayLine(line)) {
      taken.push(next);
      continue;
    }
    const point = isPoint(line);
    const isCounted = point && !isTimed(line) && !isSession(line);
    const own = isCounted ? numberOf(line) : undefined;
    // The minutes below begin to count again.
    if (own !== undefined && own <= number) break;
    if (point && line.length <= longest && (timed || !isTold(line))) {
      if (own !== undefined) number = own;
      taken.push(next);
      marked += 1;
      continue;
    }
    // Below hours stands who speaks then and what it is about; below a number what hangs on without a blank line.
    const hangs = blocks[next]?.afterBlank === false || /^[•·▪‣*–—-]\s/u.test(line) || namesSpeakers(line);
    const belongs =
      timed || (isAnnotated && marked > 0) ? goesOn(next) || (hangs && marked > 0) : hangs && goesOn(next);
    if (!belongs || isDecision.test(line)) break;
    taken.push(next);
  }
  const telling = isAnnotated ? taken.filter((own) => isMarked(lines[own] ?? '')) : taken;
  if (marked < 2 || areActs(text, blocks, telling)) return [];
  // A day with nothing below it is no part of it.
  while (isDayLine(lines[taken.at(-1) ?? -1] ?? '')) taken.pop();
  return taken;
}

/** "Delegations unable to attend: …" below the last point: of the meeting, and not of that point. */
const ofAttendance =
  /^(?:apologies|regrets|excused|absent|(?:\p{L}+ )?unable to attend|извинения|отсутств\p{L}+|(?:\p{L}+(?:, которые)? )?не смогут)(?!\p{L})[^:]{0,40}:/iu;

const isDecision =
  /(?<!\p{L})(?:РЕШИЛИ|ПОСТАНОВИЛИ|DECISION|DECIDED|AGREED|Решили|Слушали|СЛУШАЛИ|Agreed|Decided)\s*:/u;

function isPoint(line: string): boolean {
  const { startsAt, isOpen, rest } = readClock(line);
  return (
    startsAt !== null ||
    isOpen === true ||
    bearsNumber(rest) ||
    /^(?:\(\p{Ll}\)|\p{Ll}\))\s/u.test(line) ||
    isSession(line)
  );
}

function isSession(line: string): boolean {
  const { rest } = readClock(line);
  return readSessionHead(rest, false) !== null;
}

/** The whole number that a point bears; none for a sub-point. */
function numberOf(line: string): number | undefined {
  const { number } = readPointHead(line);
  return number !== null && /^\d{1,2}$/u.test(number) ? Number(number) : undefined;
}

/** A sentence of its own, or what was decided: no title. */
function isTold(line: string): boolean {
  const plain = readPointHead(line)
    .title.replace(/^\S{1,6}\s/u, '')
    .replace(/\p{L}{1,4}\. /gu, '');
  return isDecision.test(line) || /[.!?] \p{Lu}\p{L}+ (?:\p{Ll}+ ){2}/u.test(plain);
}

/** Paragraphs of an outcome under "Programme" say who did what. */
function areActs(text: string, blocks: readonly Block[], taken: readonly number[]): boolean {
  const told = taken.filter((at) => {
    const block = blocks[at];
    if (!block) return false;
    const words = text.slice(block.start, block.end);
    return findActs({ text: words, folded: foldText(words) }, { start: 0, end: words.length }).some(
      ({ actor }) => actor !== undefined,
    );
  });
  return told.length * 2 > taken.length;
}
