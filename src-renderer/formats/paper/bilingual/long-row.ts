import { plainText } from '../rich-text';
import type { ParallelRow } from '../paper';
import { mapTexts } from './map-texts';

/** Of a column, in letters: about a third of a page. */
const usual = 900;

/** Whether a row may go on over a page's end: one of a usual size would leave no great room behind it. */
export function isLongRow(row: ParallelRow): boolean {
  return row.some((cell) => {
    let length = 0;
    for (const block of cell) {
      mapTexts(block, (text) => {
        length += plainText(text).length;
        return text;
      });
    }
    return length > usual;
  });
}
