import { readXlsx } from 'hucre/xlsx';
import { unzipSync } from 'fflate';

import { rowLimit, type CellValue, type ReadSheet } from './sheet';
import { withinLimits } from './within-limits';

const mebibyte = 1024 * 1024;
/** A workbook of 5,000 persons is some five of these, inflated. */
const inflatedLimit = 200 * mebibyte;
/** Sheets compress well, but not without end. */
const ratioLimit = 200;
const ratioFrom = 4 * mebibyte;

/**
 * The sheets of an Excel workbook that are in view. Nothing of it is run or fetched: formulas give their last value,
 * entities and links of its XML are text.
 * @throws RangeError where the archive declares more than a table can hold; Error where it is no workbook
 */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly ReadSheet[]> {
  refuseBomb(bytes);
  const { sheets, dateSystem } = await readXlsx(bytes, {
    sheets: (info) => info.hidden !== true && info.veryHidden !== true,
    // Rows beyond the limit are looked at as well: often they are empty, and then nothing is missed.
    maxRows: rowLimit * 2,
  });
  return sheets.map(({ name, rows, merges }) =>
    withinLimits({
      name,
      rows: rows.map((row) => row.map(cellOf)),
      merges: (merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
        top: startRow,
        left: startCol,
        bottom: endRow,
        right: endCol,
      })),
      dateSystem: dateSystem === '1904' ? 1904 : 1900,
    }),
  );
}

/** By what the archive's directory declares, before anything is inflated; the reader inflates no more than declared. */
function refuseBomb(bytes: Uint8Array): void {
  let total = 0;
  unzipSync(bytes, {
    filter: ({ originalSize, size }) => {
      total += originalSize;
      const isDense = originalSize > ratioFrom && originalSize > size * ratioLimit;
      if (isDense || total > inflatedLimit) throw new RangeError('More than a table can hold');
      return false;
    },
  });
}

function cellOf(value: unknown): CellValue {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  return typeof value === 'boolean' ? String(value) : null;
}
