import Papa from 'papaparse';

import type { Separator } from '../sheet/parse-delimited';
import { isColumnTitle } from './column-titles';

const separators = ['\t', ';', ',', '|'] as const satisfies readonly Separator[];
const sampleLength = 40_000;
/** A head stands among the first lines: titles of the table may be above it. */
const headWithin = 12;

/**
 * The sign that parts the cells of a text; `null` where it is none of cells but prose. Commas and semicolons stand in
 * prose too: only a line of column titles above lines that go with it makes a table, or tabs and very regular lines do.
 */
export function delimiterOf(text: string): Separator | null {
  const declared = /^\uFEFF?sep=(?<sign>.)\n/iu.exec(text)?.groups?.['sign'];
  const known = separators.find((sign) => sign === declared);
  if (known) return known;
  // A document in Markdown has its tables ruled.
  if (/^\|? ?:?-{2,}:? ?\|[ :|-]*$/mu.test(text.slice(0, sampleLength))) return null;
  const cut = text.slice(0, sampleLength);
  // The last line may be cut in two.
  const sample = cut.length < text.length ? cut.slice(0, cut.lastIndexOf('\n') + 1) || cut : cut;
  let best: Separator | null = null;
  let most = 0;
  for (const sign of separators) {
    if (!sample.includes(sign)) continue;
    const { data } = Papa.parse<string[]>(sample, { delimiter: sign, skipEmptyLines: 'greedy', preview: 80 });
    const score = scoreOf(data, sign);
    if (score > most) {
      most = score;
      best = sign;
    }
  }
  return best;
}

function scoreOf(rows: readonly (readonly string[])[], sign: Separator): number {
  const head = rows.slice(0, headWithin).findIndex((row) => isHead(row));
  const titles = rows[head];
  if (titles) {
    const body = rows.slice(head + 1).filter((row) => row.some((cell) => cell.trim() !== ''));
    const wide = body.filter((row) => row.length > 1 && Math.abs(row.length - titles.length) <= 2).length;
    const isProse =
      isSpaced(titles) && !(body.length > 1 && body.every((row) => row.length === titles.length));
    if (body.length > 0 && wide >= body.length * 0.5 && !isProse)
      return 2 + wide / body.length + titles.length / 1000;
  }
  return isRegular(rows, sign) ? 1 : 0;
}

/** "The date, the place, and the theme": in prose a blank follows each sign. */
function isSpaced([, ...cells]: readonly string[]): boolean {
  return cells.filter((cell) => /^\s\S/u.test(cell)).length > cells.length / 2;
}

function isHead(row: readonly string[]): boolean {
  const cells = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (cells.at(-1)?.endsWith('.') === true) return false;
  const known = cells.filter(isColumnTitle).length;
  return known > 1 && known >= cells.length * 0.4 && cells.every((cell) => cell.length <= 80);
}

/** Lines that all have the same cells, short ones, in more columns than prose would ever keep up. */
function isRegular(rows: readonly (readonly string[])[], sign: Separator): boolean {
  const width = rows[0]?.length ?? 0;
  const least = sign === ',' || sign === '|' ? 4 : 3;
  if (rows.length < 4 || width < least) return false;
  const fits = rows.filter((row) => row.length === width).length >= rows.length * 0.95;
  const cells = rows.flat();
  const isShort = cells.reduce((sum, cell) => sum + cell.length, 0) <= cells.length * 60;
  // Enumerations in prose begin with a blank after each sign.
  const spaced = rows.flatMap((row) => row.slice(1)).filter((cell) => /^\s\S/u.test(cell)).length;
  return fits && isShort && spaced < cells.length * 0.2;
}
