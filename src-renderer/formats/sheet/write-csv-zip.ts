import { zipSync, type Zippable } from 'fflate';

import type { WrittenSheet } from './sheet';
import { sheetToCsv, type CsvOptions } from './write-csv';

/** Before any file: the same tables are the same bytes, whenever they are written. */
const epoch = new Date(1980, 0, 1);

/** The tables as CSV files of one archive, each called after its table. */
export function sheetsToCsvZip(sheets: readonly WrittenSheet[], options: CsvOptions = {}): Uint8Array {
  const files: Zippable = {};
  for (const sheet of sheets) {
    const name = (sheet.fileName ?? sheet.name).replaceAll(/[\\/:*?"<>|]/gu, ' ');
    files[`${name}.csv`] = [sheetToCsv(sheet, options), { mtime: epoch }];
  }
  return zipSync(files, { level: 6 });
}
