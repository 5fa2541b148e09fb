import { edtfSortKey, yearOf } from './edtf';
import type { Id } from './fields';

interface Dated {
  readonly id: Id;
  readonly date: string | null;
}

/** Meetings with the latest date first; those whose year is not known last, as they stand in the year. */
export function latestFirst<Row extends Dated>(rows: readonly Row[]): readonly Row[] {
  return (
    rows
      // Once a row, not once a comparison: thousands of dates are read in a moment.
      .map((row) => ({ row, isDated: yearOf(row.date) !== null, key: edtfSortKey(row.date) }))
      .toSorted((a, b) => {
        if (a.isDated !== b.isDated) return a.isDated ? -1 : 1;
        if (a.key !== b.key) return a.key < b.key === a.isDated ? 1 : -1;
        return a.row.id < b.row.id ? -1 : 1;
      })
      .map(({ row }) => row)
  );
}
