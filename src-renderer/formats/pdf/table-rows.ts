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
  // Where blank strips part most of the rows they part all of them; else the first column says where a row begins.
  const banded = tops.length >= 3 && tops.length > lines.length * 0.35;
  const rows: string[][] = [];
  for (const { cells, y } of lines) {
    const open = rows.at(-1);
    const starts = banded ? tops.some((top) => Math.abs(top - y) < 2) : startsRow(cells, open);
    if (!open || starts) rows.push([...cells]);
    else
      cells.forEach(
        (cell, at) => (open[at] = cell === '' ? (open[at] ?? '') : joinLines(open[at] ?? '', cell, known)),
      );
  }
  return rows.map((row) => row.join('\t').replace(/\t+$/u, ''));
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
  for (const { text, x0, x1 } of line) {
    const middle = (x0 + x1) / 2;
    const inside = columns.findIndex((column) => x0 >= column.x0 - 1 && x0 <= column.x1 + 1);
    const at = inside === -1 ? nearest(columns, middle) : inside;
    cells[at] = cells[at] === '' ? text : `${cells[at] ?? ''} ${text}`;
  }
  return { cells, y: line[0]?.y ?? 0 };
}

function nearest(columns: readonly Column[], place: number): number {
  let best = 0;
  let least = Infinity;
  for (const [at, { x0, x1 }] of columns.entries()) {
    const far = Math.max(x0 - place, place - x1, 0);
    if (far < least) [best, least] = [at, far];
  }
  return best;
}

/** Where no strip of blank runs down through the table there is one column. A heading across it counts for none. */
function columnsOf(fragments: readonly Fragment[]): readonly Column[] {
  const left = Math.min(...fragments.map(({ x0 }) => x0));
  const right = Math.max(...fragments.map(({ x1 }) => x1));
  const columns: Column[] = [];
  const narrow = fragments.filter(({ x0, x1 }) => x1 - x0 < (right - left) * 0.6);
  for (const { x0, x1, size } of [...narrow].sort((a, b) => a.x0 - b.x0)) {
    const open = columns.at(-1);
    if (open && x0 < open.x1 + size * 0.2) open.x1 = Math.max(open.x1, x1);
    else columns.push({ x0, x1 });
  }
  return columns.length > 0 ? columns : [{ x0: left, x1: right }];
}
