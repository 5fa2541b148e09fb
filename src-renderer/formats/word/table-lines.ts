import { areParallel } from '../prior-records/parallel-columns';
import { joinLines } from './join-lines';
import type { WordCell, WordLine, WordRowLine, WordTable } from './word-blocks';

/** A table as lines of text: its rows, with cells parted by tabs, or the paragraphs that it only set side by side. */
export interface TableLines {
  readonly isRows: boolean;
  readonly lines: readonly string[];
}

/** Reads a table for what it is: data by rows; a frame, a letterhead or two languages side by side by columns. */
export function tableLines({ rows }: WordTable): TableLines {
  const isFrame = rows.every((row) => row.filter(isFilled).length <= 1);
  if (
    isFrame ||
    isLetterhead(rows) ||
    areParallel(rows.map((row) => row.map(({ lines }) => joinLines(lines))))
  )
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
