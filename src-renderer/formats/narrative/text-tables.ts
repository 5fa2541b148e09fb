import { trimSpan } from './segment-blocks';
import type { Span } from './span';

/** A row of a table in a text, by its cells; an empty cell has no length. */
export interface TextRow extends Span {
  readonly cells: readonly Span[];
}

/** A table in a text: lines one under another whose cells are parted by tabs. */
export type TextTable = readonly TextRow[];

/** More cells than a table that is read by people has. */
const mostCells = 40;

/** The tables of a text, without those of one row. @param text as it was written: empty cells still stand in it */
export function findTextTables(text: string): readonly TextTable[] {
  if (!text.includes('\t')) return [];
  const tables: TextTable[] = [];
  let rows: TextRow[] = [];
  const close = (): void => {
    if (rows.filter(({ cells }) => cells.length > 1).length > 1) tables.push(rows);
    rows = [];
  };
  let start = 0;
  while (start < text.length) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const row = rowOf(text, { start, end });
    if (row.cells.some((cell) => cell.end > cell.start)) rows.push(row);
    else close();
    start = end + 1;
  }
  close();
  return tables;
}

function rowOf(text: string, line: Span): TextRow {
  const cells: Span[] = [];
  let start = line.start;
  while (start <= line.end && cells.length < mostCells) {
    const found = text.indexOf('\t', start);
    const end = found === -1 || found > line.end ? line.end : found;
    cells.push(trimSpan(text, { start, end }));
    start = end + 1;
  }
  return { ...line, cells };
}
