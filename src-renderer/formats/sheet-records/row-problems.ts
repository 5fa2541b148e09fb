/** Why a row is left out; its cells stay in the text, unplaced. */
export const rowProblemCodes = [
  'unreadable-date',
  'date-out-of-range',
  'ends-before',
  'excel-error',
  'nothing-known',
  'contradicts',
  'no-name',
  'no-meeting',
  'no-text',
  'no-title',
  'no-party',
  'unreadable-status',
  'unreadable-number',
] as const;
export type RowProblemCode = (typeof rowProblemCodes)[number];

export interface RowProblem {
  readonly code: RowProblemCode;
  /** 0-based column of the sheet; `null` where the row as a whole is meant. */
  readonly column: number | null;
  /** What stands in the cell. */
  readonly text: string;
  /** The row, 0-based, that says otherwise. */
  readonly other?: number;
}

/** A row that is left out, with all that is wrong with it. */
export interface BadRow {
  /** Index of the table among those of the file. */
  readonly table: number;
  /** 0-based row of the sheet. */
  readonly row: number;
  readonly problems: readonly RowProblem[];
}
