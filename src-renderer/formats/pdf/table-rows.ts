import { joinLines, type Vocabulary } from './join-lines';
import { rowsOf } from './text-line';
import type { Fragment } from './page-rows';
import { bandTops } from './side-shape';

interface Column {
  x0: number;
  x1: number;
}

/** The rows of a table, the cells of each parted by tabs; a cell of several lines is one. */
export function tableRows(fragments: readonly Fragment[], known: Vocabulary): readonly string[] {
  const columns = columnsOf(fragments);
  const lines = rowsOf(fragments).map((line) => cellsOf(line, columns));
  const tops = bandTops(fragments);
  // Blank strips say where a row begins, where they part about as many rows as there may be; else numbers in the first
  // column do, else the first column by being filled.
  const firsts = lines.flatMap(({ cells }) => (cells[0] ? [cells[0]] : []));
  const isNumbered = firsts.filter((first) => isRowNumber(first)).length > firsts.length * 0.5;
  const isBanded = tops.length >= 3 && tops.length > lines.length * 0.2;
  const rows: string[][] = [];
  for (const { cells, y } of lines) {
    const open = rows.at(-1);
    const starts = isBanded
      ? tops.some((top) => Math.abs(top - y) < 2)
      : isNumbered
        ? startsNumbered(cells)
        : startsRow(cells, open);
    if (!open || starts) rows.push([...cells]);
    else
      cells.forEach(
        (cell, at) => (open[at] = cell === '' ? (open[at] ?? '') : joinLines(open[at] ?? '', cell, known)),
      );
  }
  return rows.map((row) => row.join('\t').replace(/(?<!\t)\t+$/u, ''));
}

function isRowNumber(cell: string): boolean {
  return /^(?:№\s?)?\d{1,4}[.)]?$/u.test(cell);
}

/** A row with its number, or a heading across the table. */
function startsNumbered(cells: readonly string[]): boolean {
  const [first = ''] = cells;
  return isRowNumber(first) || (first !== '' && cells.every((cell, at) => at === 0 || cell === ''));
}

function startsRow(cells: readonly string[], open: readonly string[] | undefined): boolean {
  if (!open) return true;
  const [first = ''] = cells;
  if (first === '') return false;
  const filled = cells.filter((cell) => cell !== '').length;
  if (filled > 1) return true;
  return !/^\p{Ll}/u.test(first) && !/[,-]$/u.test(open[0] ?? '');
}

function cellsOf(line: readonly Fragment[], columns: readonly Column[]) {
  const cells = columns.map(() => '');
  for (const { text, x0 } of line) {
    const found = columns.findIndex((column) => x0 <= column.x1 + 1);
    const at = found === -1 ? columns.length - 1 : found;
    cells[at] = cells[at] === '' ? text : `${cells[at] ?? ''} ${text}`;
  }
  return { cells, y: line[0]?.y ?? 0 };
}

/** Where no strip of blank runs down through the table there is one column. A heading across it counts for none. */
function columnsOf(fragments: readonly Fragment[]): readonly Column[] {
  const left = Math.min(...fragments.map(({ x0 }) => x0));
  const right = Math.max(...fragments.map(({ x1 }) => x1));
  const columns: Column[] = [];
  // What stands alone in its line may be a heading across several columns.
  const beside = rowsOf(fragments)
    .filter((row) => row.length > 1)
    .flat();
  const narrow = beside.filter(({ x0, x1 }) => x1 - x0 < (right - left) * 0.6);
  for (const { x0, x1, size } of [...narrow].sort((a, b) => a.x0 - b.x0)) {
    const open = columns.at(-1);
    if (open && x0 < open.x1 + size * 0.2) open.x1 = Math.max(open.x1, x1);
    else columns.push({ x0, x1 });
  }
  return columns.length > 0 ? columns : [{ x0: left, x1: right }];
}
