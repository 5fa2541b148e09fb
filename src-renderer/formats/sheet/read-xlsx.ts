import type { Sheet } from 'hucre';
import { readXlsx } from 'hucre/xlsx';

import { refuseBomb } from '../archive/refuse-bomb';
import { besideValues } from './beside-values';
import { rowLimit, type CellValue, type MergedCells, type ReadSheet } from './sheet';
import { withinLimits } from './within-limits';

/**
 * The sheets of an Excel workbook, those out of sight included. Nothing of it is run or fetched: formulas give their last value,
 * entities and links of its XML are text.
 * @throws RangeError where the archive declares more than a table can hold; Error where it is no workbook
 */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly ReadSheet[]> {
  refuseBomb(bytes);
  const { sheets, dateSystem } = await readXlsx(bytes, {
    // Rows beyond the limit are looked at as well: often they are empty, and then nothing is missed.
    maxRows: rowLimit * 2,
  });
  return sheets.map((sheet) => {
    const { name, rows, rowDefs, hidden, veryHidden } = sheet;
    return withinLimits({
      name,
      rows: rows.map((row) => row.map(cellOf)),
      merges: mergesOf(sheet),
      dateSystem: dateSystem === '1904' ? 1904 : 1900,
      ...(hidden === true || veryHidden === true ? { isHidden: true } : {}),
      ...outOfSight(rowDefs),
      ...besideValues(sheet),
    });
  });
}

/** The joined cells of a sheet, the last included. */
export function mergesOf({ merges }: Pick<Sheet, 'merges'>): readonly MergedCells[] {
  return (merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    top: startRow,
    left: startCol,
    bottom: endRow,
    right: endCol,
  }));
}

/** The rows that are kept out of sight; nothing where there are none. */
export function outOfSight(rowDefs: Sheet['rowDefs']): Pick<ReadSheet, 'hiddenRows'> {
  const hiddenRows = [...(rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden === true ? [row] : []));
  return hiddenRows.length > 0 ? { hiddenRows } : {};
}

/** A cell as tables are read: text, a number, a day, or nothing. */
export function cellOf(value: unknown): CellValue {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  return typeof value === 'boolean' ? String(value) : null;
}
