import { readOds } from 'hucre/ods';

import { refuseBomb } from '../archive/refuse-bomb';
import { besideValues } from './beside-values';
import { cellOf, mergesOf, outOfSight } from './read-xlsx';
import type { ReadSheet } from './sheet';
import { withinLimits } from './within-limits';

/**
 * The sheets of an OpenDocument spreadsheet. As of workbooks, nothing of it is run or fetched.
 * @throws RangeError where the archive declares more than a table can hold; Error where it is no spreadsheet
 */
export async function readOpenSheets(bytes: Uint8Array): Promise<readonly ReadSheet[]> {
  refuseBomb(bytes);
  const { sheets } = await readOds(bytes);
  return sheets.map((sheet) =>
    withinLimits({
      name: sheet.name,
      rows: sheet.rows.map((row) => row.map(cellOf)),
      merges: mergesOf(sheet),
      // Days are written out here, and plain numbers are numbers.
      dateSystem: 1900,
      ...outOfSight(sheet.rowDefs),
      ...besideValues(sheet),
    }),
  );
}
