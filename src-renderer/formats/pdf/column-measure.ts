import { isCapitals } from './marks-of-items';
import type { TextLine } from './text-line';

/** What is usual among the lines of a column. Points, but for the leading. */
export interface Measure {
  readonly left: number;
  readonly right: number;
  /** The step from line to line, in sizes of the print. */
  readonly leading: number;
  /** Whether full lines are drawn out to one right end: what stops short of it ends a paragraph. */
  readonly isJustified: boolean;
}

/** Where lines end on most pages, for a column too short to show it. */
export type PageMeasure = Pick<Measure, 'right' | 'isJustified'>;

export const noPageMeasure: PageMeasure = { right: 0, isJustified: false };

/** Lines that end so near to one another end at the same place. */
const sameEnd = 1.5;

export function measureOf(lines: readonly TextLine[], page: PageMeasure): Measure {
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
  const leading = Math.min(steps[Math.floor(steps.length * 0.25)] ?? 1.25, 2.2);
  // Many full lines show where the column ends; else it ends where others do.
  const isOwn = full >= 4 && full >= ends.length * 0.5;
  const right = isOwn ? own : Math.max(own, page.right);
  const isJustified =
    areJustified(ends, right) || (page.isJustified && Math.abs(right - page.right) < sameEnd);
  return { left, right, leading, isJustified };
}

/** @param ends where lines end, in any order */
export function areJustified(ends: readonly number[], right: number): boolean {
  const level = ends.filter((end) => Math.abs(end - right) < sameEnd).length;
  return level >= 4 && level >= ends.length * 0.4;
}

/**
 * Whether the line ended although the next line's first word would have fitted on it, or short of where all full lines
 * end: the break was meant.
 */
export function endedEarly(previous: TextLine, line: TextLine, measure: Measure): boolean {
  const { left, right, isJustified } = measure;
  // A word broken at the end goes on, and so does a title set in the middle, however long its lines are.
  if (/\p{L}[-‐\u00ad]$/u.test(previous.text) && /^\p{Ll}/u.test(line.text)) return false;
  const [word = ''] = line.text.split(' ', 1);
  const perLetter = (line.x1 - line.wordsFrom) / Math.max(1, line.text.length);
  const wanted = perLetter * (word.length + 1) + line.size * 0.8;
  const isCentred =
    previous.x0 > left + previous.size * 1.5 &&
    Math.abs(previous.x0 - left - (right - previous.x1)) < previous.size * 1.5;
  if (isCentred) return right - left - (previous.x1 - previous.x0) > wanted;
  if (isJustified && right - previous.x1 > sameEnd * 1.5 && !isFlush(previous, line)) return true;
  return right - previous.x1 > wanted;
}

/** A stop or a quotation mark may hang out over the column's end, and a line before it fall short by as much. */
function isFlush(previous: TextLine, line: TextLine): boolean {
  if (isCapitals(previous.text) && !/\p{Ll}/u.test(line.text)) return true;
  return /^\p{Ll}/u.test(line.text) && Math.abs(previous.x0 - line.x0) < line.size * 4;
}
