import { readFollowUpSheet } from '@/formats/follow-up-sheet/read-follow-up-sheet';
import type { ReadSheet } from '@/formats/sheet/sheet';
import { returnedSheet } from './returned-sheet';

/** Opens the review of the tables of a file that are follow-up sheets, one after another; false where none is. */
export function beginReview({
  name,
  sheets,
}: {
  readonly name: string;
  readonly sheets: readonly ReadSheet[];
}): boolean {
  // Only the head is looked at here; the rows are read on the other thread.
  const [sheet, ...more] = sheets.filter(
    (one) => readFollowUpSheet({ rows: one.rows.slice(0, 25) }) !== null,
  );
  if (!sheet) return false;
  returnedSheet.begin(name, sheet, more);
  return true;
}
