import { endedEarly, measureOf, noPageMeasure, type Measure, type PageMeasure } from './column-measure';
import { joinLines, type Vocabulary } from './join-lines';
import { isDash, isFirstOfRun, isNextItem, opensEntry, opensItem } from './marks-of-items';
import type { TextLine } from './text-line';

/** A paragraph, a heading or a row of a table, as it goes into the text. */
export interface Block {
  readonly text: string;
  /** Whether a blank line stands before it; `joined` is the rest of the one before, over a page's or a column's end. */
  readonly after: 'blank' | 'line' | 'joined';
}

/** The line a column ended with, and what was usual there. */
export interface LastLine {
  readonly line: TextLine;
  readonly measure: Measure;
}

interface Open {
  text: string;
  after: Block['after'];
  lines: TextLine[];
}

/**
 * The lines of a column to paragraphs. A new one begins after a wider step, at an indent, at a mark of a list, in
 * another size of print, or after a line that had room for the next line's first word.
 * @param before the line this column goes on from, at the end of the column or page before; with what is usual there
 * @param page where lines end elsewhere, for a column too short to show its own
 */
export function paragraphsOf(
  lines: readonly TextLine[],
  known: Vocabulary,
  before?: LastLine,
  page: PageMeasure = noPageMeasure,
): { readonly blocks: readonly Block[]; readonly measure: Measure } {
  const measure = measureOf(lines, page);
  const opened: Open[] = [];
  for (const [at, line] of lines.entries()) {
    const open = opened.at(-1);
    const previous = open?.lines.at(-1);
    if (!open || !previous) {
      const joined = before !== undefined && goesOn(before, line);
      opened.push({ text: line.text, after: joined ? 'joined' : 'blank', lines: [line] });
      continue;
    }
    const starts = startAfter(open, previous, line, lines.slice(at + 1), measure);
    if (starts) opened.push({ text: line.text, after: starts, lines: [line] });
    else {
      open.text = joinLines(open.text, line.text, known);
      open.lines.push(line);
    }
  }
  return { blocks: opened.map(({ text, after }) => ({ text, after })), measure };
}

/** Whether and how a new block starts at this line; `undefined` where the block before goes on. */
function startAfter(
  open: Open,
  previous: TextLine,
  line: TextLine,
  rest: readonly TextLine[],
  measure: Measure,
): 'blank' | 'line' | undefined {
  const size = Math.max(line.size, previous.size);
  const step = line.y - previous.y;
  const wide = step > measure.leading * size * 1.25 + 0.5;
  if (wide || step < 0) return 'blank';
  if (line.isRow || previous.isRow) return 'line';
  if (Math.abs(line.size - previous.size) > size * 0.12) return 'blank';
  const ended = /[.;:!?…][”»"')\]]*$/u.test(previous.text);
  const early = endedEarly(previous, line, measure);
  if (opensItem(line.text) && (ended || early || standsApart(open, previous, line))) return 'blank';
  if (isNextItem(open.text, line.text)) return 'blank';
  // A title that fills its last line ends all the same where the first paragraph begins.
  const under = rest.filter(({ x0 }) => Math.abs(x0 - line.x0) < line.size * 0.5).map(({ text }) => text);
  if (isFirstOfRun(line.text, under)) return 'blank';
  const isProse = open.lines.length > 1 || open.text.length > 90;
  if (early) return isProse ? 'blank' : 'line';
  if (opensEntry(line.text, previous.text, open.text)) return 'line';
  const indent = line.x0 - Math.min(previous.x0, previous.wordsFrom);
  const hangs = Math.abs(line.x0 - previous.wordsFrom) < size * 0.4;
  const isCentred = previous.x0 > line.x0 && Math.abs(previous.x0 + previous.x1 - line.x0 - line.x1) < size;
  if (indent > size * 0.8 && !hangs && ended && !isCentred) {
    // The second line of a hanging paragraph is followed by others that stand under it; a first line is not.
    const [next] = rest;
    const followed = next !== undefined && Math.abs(next.x0 - line.x0) < size * 0.4;
    return open.lines.length === 1 && followed ? undefined : 'blank';
  }
  if (indent < size * -0.8 && open.lines.length > 1 && ended) return 'blank';
  return undefined;
}

/** Whether a mark of a list stands elsewhere than the lines before it: indented, or left of where their words begin. */
function standsApart(open: Open, previous: TextLine, line: TextLine): boolean {
  if (isDash(line.text)) return false;
  const { size } = line;
  if (line.x0 > previous.x0 + size * 0.5) return true;
  const hasIndent = open.lines.length === 1 && previous.wordsFrom - previous.x0 < size * 0.5;
  return line.x0 < previous.x0 - size * 0.5 && !hasIndent;
}

/** Whether a column's first line is the rest of what the column before ended with. */
function goesOn({ line: last, measure }: LastLine, line: TextLine): boolean {
  if (last.isRow || line.isRow || opensItem(line.text) || opensEntry(line.text, last.text, '')) return false;
  if (Math.abs(last.size - line.size) > last.size * 0.12) return false;
  if (/\p{L}[-‐\u00ad]$/u.test(last.text)) return true;
  if (/[.!?:…][”»"')\]]*[⁰¹²³⁴⁵⁶⁷⁸⁹]*$/u.test(last.text)) return false;
  return /^[\p{Ll}\d(]/u.test(line.text) || !endedEarly(last, line, measure);
}
