import { isMarkAlone } from './marks-of-items';
import type { Fragment, Row } from './page-rows';

/** A line as it is read: within a column, or across a row of cells parted by tabs. */
export interface TextLine {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
  readonly isRow: boolean;
  /** Where the words begin behind a mark that hangs left of them; `x0` where there is none. */
  readonly wordsFrom: number;
}

const widestBlank = 1.3;

/** Fragments to lines, from the top down. Cells that stand below one another are parted by tabs. */
export function linesOf(fragments: readonly Fragment[]): readonly TextLine[] {
  const left = Math.min(...fragments.map(({ x0 }) => x0));
  const right = Math.max(...fragments.map(({ x1 }) => x1));
  const rows = rowsOf(fragments).map((row) => withoutStretch(row, left, right));
  const edges = cellEdges(rows);
  return rows.map((row) => lineOf(row, edges));
}

/** What stands on one base line, from left to right. */
export function rowsOf(fragments: readonly Fragment[]): readonly (readonly Fragment[])[] {
  const rows: Fragment[][] = [];
  for (const fragment of [...fragments].sort((a, b) => a.y - b.y)) {
    const first = rows.at(-1)?.[0];
    if (first && fragment.y - first.y <= 0.35 * Math.min(fragment.size, first.size))
      rows.at(-1)?.push(fragment);
    else rows.push([fragment]);
  }
  return rows.map((row) => row.sort((a, b) => a.x0 - b.x0));
}

function withoutStretch(row: Cells, left: number, right: number): Cells {
  const marks = row[0] && isMarkAlone(row[0].text) ? 1 : 0;
  const words = row.slice(marks);
  return isStretched(words, left, right) ? [...row.slice(0, marks), whole(words)] : withoutWideBlanks(row);
}

/** A line drawn out to the column's width has the same blank between all its words. */
function isStretched(row: Cells, left: number, right: number): boolean {
  const [first, last] = [row[0], row.at(-1)];
  if (!first || !last || row.length < 3) return false;
  if (first.x0 > left + first.size * 6 || last.x1 < right - last.size) return false;
  const gaps = row.slice(1).map((part, at) => part.x0 - (row[at]?.x1 ?? part.x0));
  return Math.max(...gaps) < Math.min(...gaps) * 1.3 + 1;
}

function whole(row: readonly Fragment[]): Fragment {
  return row.reduce(joined);
}

function joined(before: Fragment, part: Fragment): Fragment {
  return {
    ...(part.text.length > before.text.length ? part : before),
    text: `${before.text} ${part.text}`,
    x0: before.x0,
    x1: Math.max(before.x1, part.x1),
  };
}

/** The blanks of a justified line are none between cells; a mark that hangs left of its words stays by itself. */
function withoutWideBlanks(row: readonly Fragment[]): readonly Fragment[] {
  const parts: Fragment[] = [];
  for (const [at, part] of row.entries()) {
    const before = parts.at(-1);
    const hangs = at === 1 && before !== undefined && isMarkAlone(before.text);
    const isWide = before && part.x0 - before.x1 > Math.max(part.size, before.size) * widestBlank;
    if (!before || hangs || isWide) parts.push(part);
    else parts[parts.length - 1] = joined(before, part);
  }
  return parts;
}

type Cells = readonly Fragment[];

/** Where words begin behind a gap in more than one row: cells, and not the wide blanks of a justified line. */
function cellEdges(rows: readonly Cells[]): ReadonlyMap<number, number> {
  const edges = new Map<number, number>();
  for (const row of rows)
    for (const { x0 } of row.slice(1)) {
      const place = Math.round(x0 / 3);
      edges.set(place, (edges.get(place) ?? 0) + 1);
    }
  return edges;
}

function lineOf(row: Cells, edges: ReadonlyMap<number, number>): TextLine {
  const [first] = row;
  let text = '';
  let isRow = false;
  let wordsFrom = first?.x0 ?? 0;
  for (const [at, { text: words, x0, size }] of row.entries()) {
    const before = row[at - 1];
    if (!before) {
      text = words;
      continue;
    }
    if (at === 1 && isMarkAlone(before.text)) {
      text += ` ${words}`;
      wordsFrom = x0;
      continue;
    }
    const place = Math.round(x0 / 3);
    const isEdge = [place - 1, place, place + 1].reduce((sum, near) => sum + (edges.get(near) ?? 0), 0) > 1;
    const isCell = isEdge || x0 - before.x1 > size * 2.8;
    text += `${isCell ? '\t' : ' '}${words}`;
    isRow ||= isCell;
  }
  const longest = row.reduce((best, part) => (part.text.length > best.text.length ? part : best));
  return {
    text,
    x0: first?.x0 ?? 0,
    x1: Math.max(...row.map((part) => part.x1)),
    y: longest.y,
    size: longest.size,
    font: longest.font,
    isRow,
    wordsFrom,
  };
}

/** A row of the page as one line, to be compared with those of other pages. */
export function wholeRow({ fragments }: Row): string {
  return fragments.map(({ text }) => text).join(' ');
}
