import { assertNever } from '@/domain/assert-never';

import type { SheetFormat, WrittenSheet } from './sheet';
import { sheetToCsv, type CsvOptions } from './write-csv';

/** The tables as the bytes of a file; CSV holds one table, the first. The writer of workbooks is loaded when it is needed. */
export async function writeSheets(
  sheets: readonly WrittenSheet[],
  format: SheetFormat,
  options: CsvOptions = {},
): Promise<Uint8Array> {
  switch (format) {
    case 'xlsx': {
      const { sheetsToXlsx } = await import('./write-xlsx');
      return sheetsToXlsx(sheets);
    }
    case 'csv': {
      const [first] = sheets;
      if (!first) throw new RangeError('A file of no table');
      return sheetToCsv(first, options);
    }
    default:
      return assertNever(format);
  }
}
