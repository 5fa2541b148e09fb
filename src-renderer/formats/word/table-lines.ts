import { joinLines } from './join-lines';
import type { WordCell, WordLine, WordRowLine, WordTable } from './word-blocks';

/** A table as lines of text: its rows, with cells parted by tabs, or the paragraphs that it only set side by side. */
export interface TableLines {
  readonly isRows: boolean;
  readonly lines: readonly string[];
}

/** A column of prose in one language beside the same in another has at least so many letters in most of its cells. */
const proseLength = 60;

/** Reads a table for what it is: data by rows; a frame, a letterhead or two languages side by side by columns. */
export function tableLines({ rows }: WordTable): TableLines {
  const isFrame = rows.every((row) => row.filter(isFilled).length <= 1);
  if (isFrame || isLetterhead(rows) || isTwoLanguages(rows))
    return { isRows: false, lines: columnsOf(rows).flatMap((cells) => cells.flatMap(cellLines)) };
  return { isRows: true, lines: rows.map(rowLine).filter((line) => line !== '') };
}

function isFilled({ lines }: WordCell): boolean {
  return lines.some((line) => 'cells' in line || line.words !== '');
}

/** One row that has more than a line in a cell sets blocks side by side. */
function isLetterhead(rows: readonly (readonly WordCell[])[]): boolean {
  const filled = rows.filter((row) => row.some(isFilled));
  const [only] = filled;
  return (
    filled.length === 1 && only !== undefined && only.some(({ lines }) => lines.filter(hasWords).length > 1)
  );
}

function hasWords(line: WordLine | WordRowLine): boolean {
  return 'cells' in line || line.words !== '';
}

/** Two columns of prose of which one is written in Cyrillic and the other is not. */
function isTwoLanguages(rows: readonly (readonly WordCell[])[]): boolean {
  const pairs = rows.map((row) => row.filter(isFilled)).filter((row) => row.length > 0);
  if (pairs.length === 0 || pairs.some((row) => row.length > 2)) return false;
  const full = pairs.filter((row) => row.length === 2).map((row) => row.map(({ lines }) => joinLines(lines)));
  if (full.length === 0 || full.length < pairs.length * 0.6) return false;
  const long = full.filter((row) => row.every((words) => words.length >= proseLength)).length;
  const isOther = ([left = '', right = '']: readonly string[]) => isCyrillic(left) !== isCyrillic(right);
  return long >= full.length * 0.4 && full.filter(isOther).length >= full.length * 0.9;
}

function isCyrillic(words: string): boolean {
  const sample = words.slice(0, 300);
  return (
    (sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) > (sample.match(/\p{Script=Latin}/gu)?.length ?? 0)
  );
}

/** The cells of each column from top to bottom; one that stands over several is in the first of them. */
function columnsOf(rows: readonly (readonly WordCell[])[]): readonly (readonly WordCell[])[] {
  const columns: WordCell[][] = [];
  for (const row of rows)
    row.forEach((cell, at) => {
      (columns[at] ??= []).push(cell);
    });
  return columns;
}

/** In a cell of one table that lays out the page, another is a table still. */
function cellLines({ lines }: WordCell): readonly string[] {
  return lines.flatMap((line): readonly string[] => {
    if ('cells' in line) return [line.cells.join('\t').trimEnd()];
    return line.words === '' ? [] : [`${line.label}${line.words}`];
  });
}

function rowLine(row: readonly WordCell[]): string {
  return row
    .flatMap(({ lines, span }) => [joinLines(lines), ...Array.from({ length: span - 1 }, () => '')])
    .join('\t')
    .trimEnd();
}
