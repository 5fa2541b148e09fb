import type { CellValue } from '../sheet/sheet';
import { plainCell } from './trace';

/** A cell as it is read: its text, a day in ISO 8601, a number as it is written out. */
export function cellText(cell: CellValue | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return plainCell(String(cell));
}

const day = 86_400_000;

/**
 * The ISO day that a serial number of a spreadsheet stands for; `null` where it is none of this or the last century.
 * The count from 1900 takes that year for a leap year, as Excel does.
 */
export function dayOfSerial(serial: number, system: 1900 | 1904): string | null {
  if (!Number.isInteger(serial) || serial < 20_000 || serial > 60_000) return null;
  const start = system === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return new Date(start + serial * day).toISOString().slice(0, 10);
}
