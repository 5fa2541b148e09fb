import type { ReadSheet } from '../sheet/sheet';
import type { Columns } from './recognise-columns';

/**
 * What was said of the columns of a table, where it can still be true of it after its text was corrected: as many columns,
 * and the titles still within it. `null` where they are to be recognised anew.
 */
export function fittingColumns(columns: Columns | null, { rows }: ReadSheet): Columns | null {
  if (columns === null) return null;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const hasTitles = columns.titles === null || columns.titles < rows.length;
  return columns.fields.length === width && hasTitles ? columns : null;
}
