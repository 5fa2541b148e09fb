import { normaliseName } from '@/domain/reference/normalise-name';

import { isColumnTitle } from './column-titles';
import { isPartyName } from './party-words';
import type { SheetInText, TextCell } from './sheet-in-text';

/** A table within a sheet: its titles, and the rows below them. Columns and rows are 0-based places in the sheet. */
export interface FoundTable {
  readonly left: number;
  /** The last column, included. */
  readonly right: number;
  /** Lines above the titles, with what stands in them: "List of participants, Astana, 22 September 2015". */
  readonly above: readonly TextCell[];
  readonly headRows: readonly number[];
  /** A title for each column from `left` to `right`; those of a head in several rows are parted by " › ". */
  readonly titles: readonly string[];
  readonly rows: readonly TableLine[];
}

/** `single` has one cell filled: a section's heading, or a row of little; `repeat` are the titles once more. */
export interface TableLine {
  readonly row: number;
  readonly kind: 'data' | 'single' | 'total' | 'repeat' | 'footnote';
  /** One a column; merged cells stand in each row that they cover. */
  readonly cells: readonly TextCell[];
}

type Grid = readonly (readonly (TextCell | undefined)[])[];

/** More tables than a sheet of records has. */
const tableLimit = 200;

/** The tables of a sheet: several one under another or side by side, with lines above and titles in one or more rows. */
export function findTables(sheet: SheetInText): readonly FoundTable[] {
  const grid = gridOf(sheet);
  const heads = headsOf(grid);
  if (heads.length === 0) return untitled(grid);
  const tables: FoundTable[] = [];
  let from = 0;
  for (const [index, head] of heads.entries()) {
    const next = heads[index + 1];
    const end = next ? endBefore(grid, head, next) : grid.length;
    for (const band of bandsOf(grid, head, end)) {
      if (tables.length >= tableLimit) return tables;
      tables.push(tableOf(grid, head, band, from, end));
    }
    from = end;
  }
  return joinRepeats(tables);
}

interface Head {
  readonly first: number;
  readonly last: number;
}

interface Band {
  readonly left: number;
  readonly right: number;
}

function gridOf({ rows, sheet }: SheetInText): Grid {
  const grid: (TextCell | undefined)[][] = rows.map((row) =>
    row.map((cell) => (cell.text.trim() === '' ? undefined : cell)),
  );
  for (const { top, left, bottom } of sheet.merges) {
    const cell = grid[top]?.[left];
    if (!cell) continue;
    for (let at = top + 1; at <= Math.min(bottom, grid.length - 1); at += 1) {
      const row = grid[at];
      // A merged cell that reaches past the table makes no rows.
      if (row?.some((one) => one !== undefined && one.row === at)) row[left] ??= cell;
    }
  }
  return grid;
}

function filledIn(row: Grid[number] | undefined): readonly TextCell[] {
  return (row ?? []).filter((cell) => cell !== undefined);
}

/** Rows from which on a sheet is long. */
const longFrom = 2_000;

/** The rows of titles, with the rows of groups above them and of sub-titles below. */
function headsOf(grid: Grid): readonly Head[] {
  const heads: Head[] = [];
  const isLong = grid.length > longFrom;
  const known = new Set<string>();
  for (let row = 0; row < grid.length; row += 1) {
    // Far down, in the middle of data, only titles that were met before are looked for: words of each cell are dear.
    const isWithin = isLong && heads.length > 0 && filledIn(grid[row - 1]).length > 1;
    if (isWithin && !filledIn(grid[row]).every(({ text }) => known.has(text))) continue;
    if (!isHead(grid[row])) continue;
    const above = row - 1 > (heads.at(-1)?.last ?? -1) && isGroupRow(grid, row - 1) ? row - 1 : row;
    let last = row;
    while (last - row < 2 && isSubHead(grid, last + 1)) last += 1;
    heads.push({ first: above, last });
    for (const cells of grid.slice(above, last + 1)) for (const { text } of filledIn(cells)) known.add(text);
    row = last;
  }
  return heads;
}

function isHead(row: Grid[number] | undefined): boolean {
  const cells = filledIn(row);
  if (cells.length < 2 || cells.some(({ value }) => value instanceof Date)) return false;
  const known = cells.filter(({ text }) => isColumnTitle(text.trim())).length;
  const parties = known > 0 ? cells.filter(({ text }) => isPartyName(text)).length : 0;
  return (known > 1 || (known > 0 && parties > 1)) && known + parties >= cells.length * 0.5;
}

/** "Dates" over "from" and "to": few cells that span what stands below, right above the titles. */
function isGroupRow(grid: Grid, row: number): boolean {
  const cells = filledIn(grid[row]);
  const below = filledIn(grid[row + 1]).length;
  if (cells.length < 2 || cells.length >= below) return false;
  return cells.every(({ text, value }) => typeof value === 'string' && text.length < 80);
}

function isSubHead(grid: Grid, row: number): boolean {
  const cells = filledIn(grid[row]).filter((cell) => cell.row === row);
  const head = filledIn(grid[row - 1]).length;
  if (cells.length === 0 || cells.length > head + 12) return false;
  const isNumbering =
    cells.length > 2 && cells.every(({ text }, at) => Number(text) === at + 1) && cells.length >= head - 1;
  if (isNumbering) return true;
  // Every cell must be a title: a row of data may hold a word that is one elsewhere.
  return cells.every(({ text, value }) => {
    if (value instanceof Date || typeof value === 'number') return false;
    return isColumnTitle(text.trim()) || (cells.length > 1 && isPartyName(text));
  });
}

/** Columns with titles; an empty one with nothing below it parts two tables side by side. */
function bandsOf(grid: Grid, { first, last }: Head, end: number): readonly Band[] {
  const width = Math.max(0, ...grid.slice(first, end).map((row) => row.length));
  const isTitled = (column: number) => grid.slice(first, last + 1).some((row) => row[column] !== undefined);
  const isFilled = Array.from(
    { length: width },
    (_, column) => isTitled(column) || grid.slice(last + 1, end).some((row) => row[column] !== undefined),
  );
  const bands: Band[] = [];
  let left = -1;
  for (let column = 0; column <= width; column += 1) {
    if (column < width && isFilled[column] === true) {
      if (left < 0) left = column;
    } else if (left >= 0) {
      bands.push({ left, right: column - 1 });
      left = -1;
    }
  }
  const titled = ({ left: from, right }: Band) =>
    Array.from({ length: right - from + 1 }, (_, at) => from + at).filter(isTitled).length;
  const tables = bands.filter((band) => titled(band) >= 2);
  // A single titled column beside the others is one of theirs, after a column that was left empty.
  return tables.length > 1 && bands.length === tables.length
    ? tables
    : bands.length === 0
      ? []
      : [{ left: bands[0]?.left ?? 0, right: bands.at(-1)?.right ?? 0 }];
}

/** The next table's own lines stand right above its titles, parted from the rows of this one by nothing or by blank rows. */
function endBefore(grid: Grid, head: Head, next: Head): number {
  let end = next.first;
  while (end - 1 > head.last && filledIn(grid[end - 1]).length <= 1) end -= 1;
  return end;
}

function tableOf(grid: Grid, head: Head, band: Band, from: number, end: number): FoundTable {
  const { left, right } = band;
  const columns = Array.from({ length: right - left + 1 }, (_, at) => left + at);
  const headRows = Array.from({ length: head.last - head.first + 1 }, (_, at) => head.first + at);
  const isWhole = left === 0 || filledIn(grid[head.first]).every(({ column }) => column >= left);
  const above = grid
    .slice(from, head.first)
    .flatMap((row) => filledIn(row))
    .filter(({ column, row }) => row >= from && (isWhole || (column >= left && column <= right)));
  const lines: TableLine[] = [];
  for (let row = head.last + 1; row < end; row += 1) {
    const cells = columns.map((column) => grid[row]?.[column] ?? emptyCell(row, column));
    const filled = cells.filter((cell) => cell.text !== '');
    if (filled.every((cell) => cell.row !== row)) continue;
    lines.push({ row, cells, kind: kindOfLine(filled, columns.length) });
  }
  return { left, right, above, headRows, titles: titlesOf(grid, headRows, columns), rows: lines };
}

export function emptyCell(row: number, column: number): TextCell {
  return { value: null, text: '', row, column, start: -1, end: -1 };
}

const totals = /^(?:(?:grand |sub-?)?totals?|in total|sum|итого|всего|жиыны|барлығы)(?![\p{L}-])/iu;
const footnotes =
  /^(?:\*|†|[¹²³]|notes?\s*[:.]|source\s*:|примечани[ея]\s*[:.]|источник\s*:|прим\.|ескерту)/iu;

function kindOfLine(filled: readonly TextCell[], width: number): TableLine['kind'] {
  const [first] = filled;
  const text = first?.text.trim() ?? '';
  if (totals.test(text) && (filled.length === 1 || filled.slice(1).every(isFigure))) return 'total';
  if (filled.length > 1 || width < 3) return 'data';
  return footnotes.test(text) ? 'footnote' : 'single';
}

function isFigure({ text }: TextCell): boolean {
  return /^[\d\s.,%]+$/u.test(text);
}

/** The words over each column; a group's words stand over all that it spans. */
function titlesOf(grid: Grid, headRows: readonly number[], columns: readonly number[]): readonly string[] {
  const last = headRows.at(-1) ?? 0;
  const spread = headRows.map((row) => {
    let group = '';
    return columns.map((column) => {
      const cell = grid[row]?.[column];
      if (cell) {
        group = cell.row === row ? oneLine(cell.text) : '';
        return group;
      }
      // Only over a title of its own: a column without any title is not of the group beside it.
      return row !== last && grid[row + 1]?.[column] !== undefined ? group : '';
    });
  });
  return columns.map((_, at) => {
    const words = spread.flatMap((row) => {
      const title = row[at] ?? '';
      return title === '' || /^\d+$/u.test(title) ? [] : [title];
    });
    return [...new Set(words)].join(' › ');
  });
}

function oneLine(text: string): string {
  return text
    .replace(/-\n(?=\p{Ll})/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The titles once more at the top of a page go on with the table; with lines of its own above them it is another. */
function joinRepeats(tables: readonly FoundTable[]): readonly FoundTable[] {
  const joined: FoundTable[] = [];
  for (const table of tables) {
    const at = joined.findLastIndex((one) => one.left === table.left && sameTitles(one.titles, table.titles));
    const before = joined[at];
    if (before === undefined || table.above.length > 0) {
      joined.push(table);
      continue;
    }
    const repeats = table.headRows.map((row): TableLine => ({ row, kind: 'repeat', cells: [] }));
    joined[at] = { ...before, rows: [...before.rows, ...repeats, ...table.rows] };
  }
  return joined;
}

function sameTitles(one: readonly string[], other: readonly string[]): boolean {
  const key = (titles: readonly string[]) => titles.map(normaliseName).join('|');
  return key(one) === key(other);
}

/** A sheet whose columns bear no title that is known: one table, its first row of words for titles. */
function untitled(grid: Grid): readonly FoundTable[] {
  const first = grid.findIndex((row) => filledIn(row).length > 1);
  const width = Math.max(0, ...grid.map((row) => row.findLastIndex((cell) => cell !== undefined) + 1));
  if (first < 0 || width < 2) return [];
  const body = grid.slice(first + 1).filter((row) => filledIn(row).length > 1);
  if (body.length === 0) return [];
  const cells = filledIn(grid[first]);
  const isTitles =
    cells.length >= Math.min(width, 2) &&
    cells.every(({ value, text }) => typeof value === 'string' && text.length < 60 && !/\d/u.test(text));
  const left = Math.min(
    ...grid.slice(first).map((row) => {
      const at = row.findIndex((cell) => cell !== undefined);
      return at < 0 ? width : at;
    }),
  );
  const head = isTitles ? { first, last: first } : { first, last: first - 1 };
  return [tableOf(grid, head, { left, right: width - 1 }, 0, grid.length)];
}
