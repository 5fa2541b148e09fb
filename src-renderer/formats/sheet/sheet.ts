/** What a cell holds: text, a number, a day (UTC midnight) with or without a time, or nothing. */
export type CellValue = string | number | Date | null;

/** More rows than a register of people has; what stands further down is not read. */
export const rowLimit = 20_000;
/** More columns than a table of people has; what stands further right is not read. */
export const columnLimit = 200;

export interface SheetColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  /** In the file, but out of sight; spreadsheets show it on request. */
  readonly hidden?: boolean;
  /** What a spreadsheet offers for the cells of the column; anything else may be written all the same. */
  readonly choices?: readonly string[];
}

/** A table to write: one line of titles, then the rows, each a cell a column. */
export interface WrittenSheet {
  readonly name: string;
  /** Of its file in an archive, without the ending, in letters that every program unpacks; else the name. */
  readonly fileName?: string;
  /** Lines over the titles, for who fills the table in; a workbook has them, a CSV begins with its titles. */
  readonly above?: readonly string[];
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** Cells joined into one, by 0-based places, the last included. Only the first holds a value. */
export interface MergedCells {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 0-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface CellComment extends CellPlace {
  readonly text: string;
}

/** What of a table was not read, because it stands beyond the limits: rows below them, columns right of them. */
export interface SheetCut {
  readonly rows: boolean;
  readonly columns: boolean;
}

/** A table as it was read: every row, titles included, as wide as its last cell. */
export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly MergedCells[];
  /** Where days are plain numbers: counted from 1900, or from 1904 as older Macintosh versions did. */
  readonly dateSystem: 1900 | 1904;
  /** The number of the first row, where that is not 1: blocks of a form are counted without a row of titles. */
  readonly countsFrom?: number;
  /** The workbook keeps the whole sheet out of sight, so that one sees it on request or not at all. Missing where it does not. */
  readonly isHidden?: boolean;
  /** Rows, 0-based, that the workbook keeps out of sight: by a filter or by hand. Missing where there are none. */
  readonly hiddenRows?: readonly number[];
  /** Columns, 0-based, that the workbook keeps out of sight. Missing where there are none. */
  readonly hiddenColumns?: readonly number[];
  /** Remarks that hang on cells and are no part of their words, in the order of the rows. Missing where there are none. */
  readonly comments?: readonly CellComment[];
  /** Cells of a formula that no program has worked out yet, so that nothing is known of them. Missing where there are none. */
  readonly unworked?: readonly CellPlace[];
  /** Missing where all of it was read. */
  readonly cut?: SheetCut;
}

export const sheetFormats = ['xlsx', 'csv'] as const;
export type SheetFormat = (typeof sheetFormats)[number];

export const sheetFiles = {
  xlsx: {
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  csv: { extension: 'csv', mediaType: 'text/csv' },
} as const satisfies Record<SheetFormat, { readonly extension: string; readonly mediaType: string }>;
