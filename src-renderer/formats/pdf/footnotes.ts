import type { Row } from './page-rows';
import { wholeRow } from './text-line';

const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The size of print most letters of the rows have. */
export function bodySize(rows: readonly Row[]): number {
  const letters = new Map<number, number>();
  for (const { fragments } of rows)
    for (const { size, text } of fragments) {
      const rounded = Math.round(size * 2) / 2;
      letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
    }
  let best = 10;
  let most = 0;
  for (const [size, count] of letters) if (count > most) [best, most] = [size, count];
  return best;
}

/**
 * The footnotes of a page: small print at its foot that begins with a mark which the text above bears raised.
 * @returns the rows without them, and theirs
 */
export function takeFootnotes(
  rows: readonly Row[],
  size: number,
): { readonly body: readonly Row[]; readonly notes: readonly Row[]; readonly count: number } {
  let from = rows.length;
  while (from > 0 && (rows[from - 1]?.size ?? size) <= size * 0.92) from -= 1;
  const above = rows.slice(0, from).map(wholeRow).join('\n');
  const isNote = (row: Row): boolean => {
    const mark = /^(?:([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|(\d{1,3})|(\*{1,3}|†))[\s.)]?\s*\S/u.exec(wholeRow(row));
    if (!mark) return false;
    return above.includes(mark[3] ?? raised(mark[1] ?? mark[2] ?? ''));
  };
  const first = rows.findIndex((row, at) => at >= from && isNote(row));
  if (first === -1 || first === 0) return { body: rows, notes: [], count: 0 };
  const notes = rows.slice(first);
  const count = notes.filter(isNote).length;
  return {
    body: rows.slice(0, first),
    notes: notes.map((row) => (isNote(row) ? withRaisedMark(row) : row)),
    count,
  };
}

/** The mark of a note as the text bears it: "¹ The list …". */
function withRaisedMark(row: Row): Row {
  const [first, ...others] = row.fragments;
  if (!first) return row;
  const text = first.text.replace(/^(?:\d{1,3}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})[\s.)]?\s*/u, (mark) => `${raised(mark)} `);
  return { ...row, fragments: [{ ...first, text: text.trimEnd() }, ...others] };
}

function raised(mark: string): string {
  return Array.from(mark, (digit) => (/\d/u.test(digit) ? raisedDigits[Number(digit)] : digit))
    .join('')
    .replace(/[\s.)]/gu, '');
}
