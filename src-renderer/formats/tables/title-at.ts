import type { ReadSheet } from '../sheet/sheet';
import { cellText } from './cell-text';

/**
 * The title of a column, 0-based; `''` where it has none. Where days stand under "Present" the row of titles is that of
 * the days, and the other columns have theirs above it.
 */
export function titleAt({ rows }: Pick<ReadSheet, 'rows'>, titles: number | null, at: number): string {
  if (titles === null) return '';
  return cellText(rows[titles]?.[at]) || (titles === 0 ? '' : cellText(rows[titles - 1]?.[at]));
}
