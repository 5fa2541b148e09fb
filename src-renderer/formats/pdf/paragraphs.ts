import { joinLines, type Vocabulary } from './join-lines';
import { opensItem } from './marks-of-items';
import type { TextLine } from './text-line';

/** A paragraph, a heading or a row of a table, as it goes into the text. */
export interface Block {
  readonly text: string;
  /** Whether a blank line stands before it; `joined` is the rest of the one before, over a page's or a column's end. */
  readonly after: 'blank' | 'line' | 'joined';
}

/** What is usual among the lines of a column. */
interface Measure {
  readonly right: number;
  readonly leading: number;
}

interface Open {
  text: string;
  after: Block['after'];
  lines: TextLine[];
}

/**
 * The lines of a column to paragraphs. A new one begins after a wider step, at an indent, at a mark of a list, in
 * another size of print, or after a line that had room for the next line's first word.
 * @param before the line this column goes on from, at the end of the column or page before; with what its right end is
 * @param pageRight the right end of lines elsewhere, for a column too short to show its own
 */
export function paragraphsOf(
  lines: readonly TextLine[],
  known: Vocabulary,
  before?: { readonly line: TextLine; readonly right: number },
  pageRight = 0,
): { readonly blocks: readonly Block[]; readonly right: number } {
  const measure = measureOf(lines, pageRight);
  const opened: Open[] = [];
  for (const [at, line] of lines.entries()) {
    const open = opened.at(-1);
    const previous = open?.lines.at(-1);
    if (!open || !previous) {
      const joined = before !== undefined && goesOn(before.line, line, before.right);
      opened.push({ text: line.text, after: joined ? 'joined' : 'blank', lines: [line] });
      continue;
    }
    const starts = startAfter(open, previous, line, lines[at + 1], measure);
    if (starts) opened.push({ text: line.text, after: starts, lines: [line] });
    else {
      open.text = joinLines(open.text, line.text, known);
      open.lines.push(line);
    }
  }
  return { blocks: opened.map(({ text, after }) => ({ text, after })), right: measure.right };
}

function measureOf(lines: readonly TextLine[], pageRight: number): Measure {
  const ends = lines
    .filter((line) => !line.isRow)
    .map((line) => line.x1)
    .sort((a, b) => a - b);
  // One line that sticks out does not make all others short.
  const far = ends.at(-1) ?? 0;
  const next = ends.at(-2) ?? far;
  const own = far - next > 30 && ends.length > 3 ? next : far;
  const left = Math.min(...lines.map((line) => line.x0));
  const full = ends.filter((end) => end > own - (own - left) * 0.08).length;
  const steps = lines
    .slice(1)
    .map((line, at) => (line.y - (lines[at]?.y ?? line.y)) / line.size)
    .filter((step) => step > 0.7 && step < 3)
    .sort((a, b) => a - b);
  const leading = steps[Math.floor(steps.length * 0.25)] ?? 1.25;
  // Many full lines show where the column ends; else it ends where others do.
  const right = full >= 4 && full >= ends.length * 0.5 ? own : Math.max(own, pageRight);
  return { right, leading: Math.min(leading, 2.2) };
}

/** Whether and how a new block starts at this line; `undefined` where the block before goes on. */
function startAfter(
  open: Open,
  previous: TextLine,
  line: TextLine,
  next: TextLine | undefined,
  { right, leading }: Measure,
): 'blank' | 'line' | undefined {
  const size = Math.max(line.size, previous.size);
  const step = line.y - previous.y;
  const wide = step > leading * size * 1.25 + 0.5;
  if (wide || step < 0) return 'blank';
  if (line.isRow || previous.isRow) return 'line';
  if (Math.abs(line.size - previous.size) > size * 0.12) return 'blank';
  const isItem = opensItem(line.text);
  const ended = /[.;:!?…][”»"')\]]*$/u.test(previous.text);
  const short = hadRoom(previous, line, right);
  if (isItem && (ended || short || Math.abs(line.x0 - previous.x0) > size * 0.5)) return 'blank';
  const isProse = open.lines.length > 1 || open.text.length > 90;
  if (short) return isProse ? 'blank' : 'line';
  const indent = line.x0 - Math.min(previous.x0, previous.wordsFrom);
  const hangs = Math.abs(line.x0 - previous.wordsFrom) < size * 0.4;
  const isCentred = previous.x0 > line.x0 && Math.abs(previous.x0 + previous.x1 - line.x0 - line.x1) < size;
  if (indent > size * 0.8 && !hangs && ended && !isCentred) {
    // The second line of a hanging paragraph is followed by others that stand under it; a first line is not.
    const followed = next !== undefined && Math.abs(next.x0 - line.x0) < size * 0.4;
    return open.lines.length === 1 && followed ? undefined : 'blank';
  }
  if (indent < size * -0.8 && open.lines.length > 1 && ended) return 'blank';
  return undefined;
}

/** Whether the line ended although the next line's first word would have fitted on it: the break was meant. */
function hadRoom(previous: TextLine, line: TextLine, right: number): boolean {
  const [word = ''] = line.text.split(' ', 1);
  const perLetter = (line.x1 - line.wordsFrom) / Math.max(1, line.text.length);
  const wanted = perLetter * (word.length + 1) + line.size * 0.8;
  if (/\p{L}[-‐\u00ad]$/u.test(previous.text) && /^\p{Ll}/u.test(line.text)) return false;
  return right - previous.x1 > wanted;
}

/** Whether a column's first line is the rest of what the column before ended with. */
function goesOn(last: TextLine, line: TextLine, right: number): boolean {
  if (last.isRow || line.isRow || opensItem(line.text)) return false;
  if (Math.abs(last.size - line.size) > last.size * 0.12) return false;
  if (/\p{L}[-‐\u00ad]$/u.test(last.text)) return true;
  if (/[.!?:…][”»"')\]]*[⁰¹²³⁴⁵⁶⁷⁸⁹]*$/u.test(last.text)) return false;
  return /^[\p{Ll}\d(]/u.test(line.text) || !hadRoom(last, line, right);
}
