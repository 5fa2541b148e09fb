import { opensWithPlainHours } from '../agenda/hours-without-colon';
import { isShortHead } from './heading-line';
import { honorificSource } from './person-names';
import type { Span } from './span';

/** A paragraph, heading or list line of the text; `lines` has its printed lines where the text was hard-wrapped. */
export interface Block extends Span {
  readonly lines: readonly Span[];
  /** Whether a blank line, or the start of the text, stands before it. */
  readonly afterBlank: boolean;
}

const words =
  'Article Decision Conclusion Recommendation Paragraph Commitment Статья Решение Вывод Рекомендация Пункт Обязательство';
const labels = [...words.split(' '), ...words.toUpperCase().split(' ')].join('|');

/**
 * A line that opens a numbered or bulleted item: "3.", "3)", "3/", "(3)", "3.1", "§ 3", "Article 3", "Decision 3:", "Item 3.", "III.", "a.", "(a)", "a)",
 * "–".
 */
export const itemStart = new RegExp(
  String.raw`^[ \t\u00a0]*(?:${[
    String.raw`(?<number>\d{1,3})(?:[.)](?=[ \t\u00a0]|\p{L}|$)(?!\d)|\/(?=[ \t\u00a0]+\p{Lu}))`,
    String.raw`(?<dotted>\d{1,2}(?:\.\d{1,2}){1,2})[.)]?(?=[ \t\u00a0]+\p{Lu})`,
    String.raw`§ ?(?<section>\d{1,3})[.)]?(?=[ \t\u00a0]|$)`,
    String.raw`(?:${labels}) (?:№ ?|No\.? ?)?(?<labelled>(?:\d{4}\/)?\d{1,3})(?:[.:)](?=\s|$)|$|(?=\n| [–—-] ))`,
    String.raw`Item (?<point>\d{1,2})[.:](?= )`,
    String.raw`(?<roman>[IVXLC]{1,6})[.)](?=[ \t\u00a0])`,
    String.raw`(?<latin>[a-z])\.(?=[ \t\u00a0]+\p{Lu})`,
    String.raw`\((?<inside>\d{1,3}|\p{L}|[ivxlc]{2,5})\)`,
    String.raw`(?<letter>\p{Ll}|[ivxlc]{2,5})\)[ \t\u00a0]`,
    String.raw`(?<bullet>[•·▪◦‣–—*-])[ \t\u00a0]`,
  ].join('|')})`,
  'u',
);
/** A line is looked at this far for what opens it. */
export const itemStartReach = 20;

/**
 * Cuts the text into blocks. One line is one block, unless the text is hard-wrapped (an e-mail, an old text file):
 * then the lines of a run are one block until a blank line or a numbered item.
 */
export function segmentBlocks(text: string): readonly Block[] {
  const lines = splitLines(text);
  const width = wrapWidth(lines.filter((line) => line.end > line.start));
  const blocks: Block[] = [];
  let open: Span[] = [];
  let afterBlank = true;
  let openAfterBlank = true;
  const close = (): void => {
    const [first, last] = [open[0], open.at(-1)];
    if (first && last)
      blocks.push({ start: first.start, end: last.end, lines: open, afterBlank: openAfterBlank });
    open = [];
  };
  for (const [at, line] of lines.entries()) {
    if (line.end === line.start) {
      close();
      afterBlank = true;
      continue;
    }
    const before = open.at(-1);
    const isHead = before !== undefined && headsNext(text, before, line, lines[at + 1]);
    if (!before || isHead || !continues(text, before, line, width)) {
      close();
      openAfterBlank = afterBlank;
    }
    open.push(line);
    afterBlank = false;
  }
  close();
  return blocks;
}

/** The lines without their surrounding white space; a blank line is an empty span. */
function splitLines(text: string): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    lines.push(trimSpan(text, { start, end }));
    start = end + 1;
  }
  return lines;
}

/** The span without white space at its ends. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200b)
  );
}

/** The width a hard-wrapped text was broken at; 0 when its lines are whole paragraphs. */
function wrapWidth(lines: readonly Span[]): number {
  if (lines.length < 4) return 0;
  let longest = 0;
  let full = 0;
  for (const { start, end } of lines) longest = Math.max(longest, end - start);
  if (longest > 120 || longest < 50) return 0;
  for (const { start, end } of lines) if (end - start > longest * 0.75) full += 1;
  return full >= lines.length * 0.4 ? longest : 0;
}

/** A short line without a stop, after one that has ended and right above a numbered item: no sentence is broken so. */
function headsNext(text: string, before: Span, line: Span, next: Span | undefined): boolean {
  if (!next || !/^\s*\d/u.test(text.slice(next.start, next.end))) return false;
  if (!itemStart.test(text.slice(next.start, Math.min(next.end, next.start + itemStartReach)))) return false;
  return (
    /[.!?…;][”»"')\]]*$/u.test(text.slice(before.start, before.end)) &&
    isShortHead(text.slice(line.start, line.end))
  );
}

const dayFirst =
  /^\d{1,2}(?:[–-]\d{1,2})? \p{L}{3,9}(?: \d{4})?(?: г\.| года)?(?:, [\p{L} -]{2,30})? [–—|-] \S/u;

const clocked =
  /^(?:\d{1,2}[:.]\d{2}\s*(?:[–—-]|to\b|до\b)\s*\d{1,2}[:.]\d{2}(?!\d)|\d{1,2}:\d{2}\s)|^(?:[01]\d|2[0-3])[0-5][05]\s{2,}\S/u;

function opensWithHours(head: string): boolean {
  return clocked.test(head) || opensWithPlainHours(head);
}

const ofDelegation = /^(?:от|from) (?:the )?\p{Lu}[^–—:]{2,110}(?: [–—-] |:|\t\p{Lu})/u;

/** "Georgia: Ms Nino Kvaratskhelia, Deputy Minister", «Армения: г-н Петросян»: whose it is, a colon, and a person. */
const ofParty = new RegExp(
  String.raw`^\p{Lu}[\p{L} .'’()-]{1,60}: (?:${honorificSource} \p{Lu}|\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+, )`,
  'iu',
);

/** «Отсутствовали: …» below «Наблюдатели: …», "Excused: …": each of those lists has a line of its own. */
const ofAttendance =
  /^(?:Present|Absent|Excused|Apologies|Regrets|Observers|Chair|Members|Secretariat|Присутствовали|Отсутствовали|Наблюдатели|Председатель|Приглашённые|Приглашенные|Секретарь|Члены)[\p{L} -]{0,30}: /u;

function continues(text: string, before: Span, line: Span, width: number): boolean {
  const item = itemStart.exec(text.slice(line.start, Math.min(line.end, line.start + itemStartReach)));
  // "… by\nC. Smith": a numeral that may be an initial opens an item only after what has ended.
  const mayBeInitial = item?.groups?.['roman'] !== undefined || item?.groups?.['latin'] !== undefined;
  if (item && !(mayBeInitial && /[\p{L},]$/u.test(text.slice(before.start, before.end)))) return false;
  // Cells of a table: each line is a row.
  if (text.slice(line.start, line.end).includes('\t')) return false;
  // "г. Астана", «с. Бостери»: a place opens a line of its own.
  if (/^(?:г|с|п|пос|гор)\. ?\p{Lu}/u.test(text.slice(line.start, line.start + 7))) return false;
  // "0900 - 0915  Welcome": a line of a programme.
  if (opensWithHours(text.slice(line.start, Math.min(line.end, line.start + 40)))) return false;
  // "6–7 June 2023 – …": a line of a calendar.
  if (dayFirst.test(text.slice(line.start, Math.min(line.end, line.start + 80)))) return false;
  // «от Республики Армения – А. С. Григорян»: each delegation has its line.
  if (ofDelegation.test(text.slice(line.start, Math.min(line.end, line.start + 160)))) return false;
  if (ofAttendance.test(text.slice(line.start, Math.min(line.end, line.start + 60)))) return false;
  if (ofParty.test(text.slice(line.start, Math.min(line.end, line.start + 160)))) return false;
  const first = text.charAt(line.start);
  const last = text.charAt(before.end - 1);
  // A title goes on over the line end: "… MEETING / OF THE … PROCESS".
  if (
    /^(?:of|on|for|and|по|о|об|и|для) /iu.test(text.slice(line.start, line.start + 6)) &&
    /\p{L}/u.test(last)
  )
    return true;
  if (width > 0) return before.end - before.start > width * 0.6 || /[\p{Ll},]/u.test(first);
  // A paragraph broken by a stray line end goes on in lower case after a line that did not end.
  return /\p{Ll}/u.test(first) && /[\p{L},]/u.test(last) && before.end - before.start > 40;
}
