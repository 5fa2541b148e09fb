/** By which column a list stands, and in which direction. */
export interface Sorting<Column extends string> {
  readonly column: Column;
  readonly descending: boolean;
}

/** What a list can be ordered by. */
export interface SortingRules<Column extends string> {
  readonly columns: readonly Column[];
  /** The order that needs no mention. */
  readonly usual: Sorting<Column>;
}

/** Of the order in a list's part of the address. */
export const sortKey = 'sort';

/** Reads `name` or `-name`; anything else is the usual order. */
export function readSorting<Column extends string>(
  query: URLSearchParams,
  { columns, usual }: SortingRules<Column>,
): Sorting<Column> {
  const value = query.get(sortKey) ?? '';
  const column = columns.find((name) => name === value.replace(/^-/u, ''));
  return column === undefined ? usual : { column, descending: value.startsWith('-') };
}

/** `null` for the order that needs no mention. */
export function writeSorting<Column extends string>(
  { column, descending }: Sorting<Column>,
  { usual }: SortingRules<Column>,
): string | null {
  if (column === usual.column && descending === usual.descending) return null;
  return descending ? `-${column}` : column;
}

interface LineOrder<Line> {
  readonly descending: boolean;
  readonly isMissing: (line: Line) => boolean;
  readonly compare: (a: Line, b: Line) => number;
  /** Between lines that are equal by the column; the direction does not turn it round. */
  readonly compareEqual: (a: Line, b: Line) => number;
  readonly idOf: (line: Line) => string;
}

/**
 * The order of lines by a column. What is missing stands last in either direction, so that it never hides what is known;
 * lines that are equal in everything stand by their ids, so that the order is always the same.
 */
export function lineOrder<Line>({
  descending,
  isMissing,
  compare,
  compareEqual,
  idOf,
}: LineOrder<Line>): (a: Line, b: Line) => number {
  const sign = descending ? -1 : 1;
  return (a, b) =>
    Number(isMissing(a)) - Number(isMissing(b)) ||
    sign * compare(a, b) ||
    compareEqual(a, b) ||
    (idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : 0);
}
