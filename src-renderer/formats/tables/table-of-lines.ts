import { columnLimit } from '../sheet/sheet';
import type { ReadSheet } from '../sheet/sheet';
import { withinLimits } from '../sheet/within-limits';
import { kindOfTitle } from '../person-line/split-titles';
import { fieldOfTitle, isNumberTitle } from './heading-words';

/** So many lines may stand over the titles of the columns. */
const mostAbove = 12;
const fewestColumns = 3;

/**
 * A table that came as text with every cell in a line of its own, as Word and PDF give it: the titles of the columns one
 * below another, then the cells of each row. `null` where the lines do not make whole rows: nothing is moved to a column
 * by a guess.
 */
export function tableOfLines(text: string): ReadSheet | null {
  const lines = text.split('\n').map((line) => line.trim());
  const above = lines.findIndex((line) => fieldOfTitle(line) !== null && line !== '');
  if (above === -1 || lines.slice(0, above).filter(Boolean).length > mostAbove) return null;
  const titles = titlesFrom(lines.slice(above).filter(Boolean));
  const fields = titles.map(fieldOfTitle);
  const hasNames = fields.some((field) => field === 'name' || field === 'family');
  if (titles.length < fewestColumns || titles.length > columnLimit || !hasNames) return null;
  const body = afterTitles(lines.slice(above), titles.length);
  const [first = ''] = titles;
  const rows = isNumberTitle(first) ? byNumbers(body, titles.length) : byCount(body, fields);
  if (rows === null || rows.length === 0) return null;
  const title = lines.slice(0, above).filter(Boolean);
  return withinLimits({
    name: '',
    rows: [...title.map((line) => [line]), titles, ...rows],
    merges: [],
    dateSystem: 1900,
  });
}

function titlesFrom(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line) => fieldOfTitle(line) === null);
  return lines.slice(0, end === -1 ? lines.length : end);
}

/** The lines below the titles, empty ones among them. */
function afterTitles(lines: readonly string[], count: number): readonly string[] {
  let left = count;
  const from = lines.findIndex((line) => left === 0 || (line !== '' && (left -= 1) < 0));
  return from === -1 ? [] : lines.slice(from);
}

/** Each row from its number to the next one: "1", "2.", "3)". */
function byNumbers(body: readonly string[], width: number): readonly (readonly string[])[] | null {
  const rows: string[][] = [];
  for (const line of body) {
    if (Number(/^(\d{1,4})[.)]?$/u.exec(line)?.[1] ?? 0) === rows.length + 1) rows.push([line]);
    else if (rows.length === 0 && line !== '') return null;
    else rows.at(-1)?.push(line);
  }
  const whole = rows.map((row, at) => wholeRow(row, width, at === rows.length - 1));
  return whole.every((row) => row !== null) ? whole.flat() : null;
}

/** A row of as many cells as there are columns; what stands below the last one is lines of its own. */
function wholeRow(
  cells: readonly string[],
  width: number,
  isLast: boolean,
): readonly (readonly string[])[] | null {
  const filled = cells.filter(Boolean);
  if (filled.length === width) return [filled];
  const spaced = cells.slice(0, width);
  const rest = cells.slice(width).filter(Boolean);
  // With the empty cells counted as well.
  if (cells.length >= width && spaced[1] !== '' && rest.length === 0) return [spaced];
  if (!isLast || filled.length < width) return null;
  return [filled.slice(0, width), ...filled.slice(width).map((line) => [line])];
}

/** As many lines as whole rows have, and each column holds what is its kind: an empty cell would shift all that follows. */
function byCount(
  body: readonly string[],
  fields: readonly ReturnType<typeof fieldOfTitle>[],
): readonly (readonly string[])[] | null {
  const filled = body.filter(Boolean);
  if (filled.length % fields.length !== 0) return null;
  const rows = inRows(filled, fields.length);
  const isWhole = rows.every((row) => row.every((cell, at) => fits(cell, fields[at] ?? null)));
  return isWhole ? rows : null;
}

function fits(cell: string, field: ReturnType<typeof fieldOfTitle>): boolean {
  const hasMark = cell.includes('@');
  if (field === 'email') return hasMark;
  if (field === 'name' || field === 'family' || field === 'given')
    return !hasMark && kindOfTitle(cell) === null;
  return !hasMark || field === 'phone' || field === 'address' || field === 'ignored';
}

function inRows(cells: readonly string[], width: number): readonly (readonly string[])[] {
  return Array.from({ length: cells.length / width }, (_, at) => cells.slice(at * width, (at + 1) * width));
}
