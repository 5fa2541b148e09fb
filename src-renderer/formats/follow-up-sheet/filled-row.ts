import type { ReadField } from './sheet-columns';
import type { SheetTrace } from './sheet-trace';

/** What stands under a title that the sheet did not have. */
export interface ExtraCell {
  readonly title: string;
  readonly text: string;
  /** Whether it is for the ministry's own use, a number of the row for one, and no part of the report. */
  readonly isOwnUse?: true;
  /** Where it stood, if not under a title of the State's own: written over a column that was filled in before, or hung on a cell. */
  readonly from?: 'last' | 'due' | 'comment';
}

/** What is odd about where the cells of a row stand. Lists are titles of columns. */
export interface OddPlaces {
  readonly isHidden: boolean;
  /** Filled in, but out of sight in the workbook. */
  readonly hidden: readonly string[];
  /** Said by a cell that is joined with one of a row above. */
  readonly merged: readonly string[];
  /** Holds a formula that was never worked out, or one that failed. */
  readonly unworked: readonly string[];
}

/** A row of a returned sheet, by its columns. */
export interface FilledRow {
  /** As the spreadsheet numbers it. */
  readonly line: number;
  readonly cells: Readonly<Record<Exclude<ReadField, 'trace'>, string>>;
  readonly trace: SheetTrace | null;
  readonly extras: readonly ExtraCell[];
  readonly odd: OddPlaces;
}
