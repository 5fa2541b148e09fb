import Papa from 'papaparse';

import { restoreFormula } from './formula-escape';
import type { ReadSheet } from './sheet';
import { isOwnTitle } from './own-table';
import { withinLimits } from './within-limits';

/** In the order in which they are believed: a tab stands in no cell, a comma in many. */
const separators = ['\t', ';', ',', '|'] as const;
export type Separator = (typeof separators)[number];

/**
 * Text of separated cells (CSV, or what a spreadsheet puts on the clipboard) as a table. Quotes and line breaks within
 * them are understood. What the app's own export escaped is restored.
 * @param separator found from the text unless it is known
 */
export function parseDelimited(text: string, name: string, separator = findSeparator(text)): ReadSheet {
  const body = text.replace(/^\uFEFF/u, '').replace(/^sep=.\n/iu, '');
  const { data } = Papa.parse<string[]>(body, { delimiter: separator ?? ',', skipEmptyLines: false });
  const isOwn = (data[0] ?? []).some(isOwnTitle);
  const rows = data.map((row) => row.map((cell) => (isOwn ? restoreFormula(cell) : cell)));
  while (rows.at(-1)?.every((cell) => cell.trim() === '')) rows.pop();
  return withinLimits({ name, rows, merges: [], dateSystem: 1900 });
}

/** The separator that parts most lines into the same number of cells; `null` where none does. */
export function findSeparator(text: string): Separator | null {
  const declared = /^\uFEFF?sep=(?<sign>.)\n/iu.exec(text)?.groups?.['sign'];
  const known = separators.find((sign) => sign === declared);
  if (known) return known;
  const sample = text.slice(0, 20_000);
  for (const sign of separators) {
    const { data } = Papa.parse<string[]>(sample, { delimiter: sign, skipEmptyLines: 'greedy', preview: 60 });
    const widths = data.map((row) => row.length);
    const wide = widths.filter((width) => width > 1).length;
    const usual = mostFrequent(widths);
    const fitting = widths.filter((width) => width === usual).length;
    // A tab on most lines is a table even where cells at the end are left out; any other sign must be regular.
    const isRegular = sign === '\t' ? wide >= widths.length * 0.5 : fitting >= widths.length * 0.8;
    if (usual > 1 && isRegular) return sign;
  }
  return null;
}

function mostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const one of numbers) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
