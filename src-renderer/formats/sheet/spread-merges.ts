import type { CellValue, ReadSheet } from './sheet';

export interface SpreadRows {
  readonly rows: ReadSheet['rows'];
  /** Rows, 0-based, that took a value from a merged cell which begins above them. */
  readonly filled: ReadonlySet<number>;
}

/**
 * The rows with the value of every merged cell in each of the cells it covers downwards: one delegation beside its five
 * persons is the delegation of each. Across, a merged cell is one value, a heading, and stays in the first.
 */
export function spreadMerges({ rows, merges }: ReadSheet): SpreadRows {
  const spread: CellValue[][] = rows.map((row) => [...row]);
  const filled = new Set<number>();
  for (const { top, left, bottom } of merges) {
    const value = spread[top]?.[left] ?? null;
    if (value === null || value === '') continue;
    for (let at = top + 1; at <= bottom; at += 1) {
      const row = spread[at];
      // A row of nothing else is none: a merged cell that reaches past the table makes no persons.
      if (!row?.some((cell) => cell !== null && cell !== '')) continue;
      while (row.length <= left) row.push(null);
      row[left] = value;
      filled.add(at);
    }
  }
  return { rows: spread, filled };
}
