import type { CellValue } from '../sheet/sheet';
import type { DateReading } from './cell-dates';
import { readCellDate } from './cell-dates';
import type { DraftWriter, Surety } from './draft-writer';
import type { FoundTable } from './find-tables';
import type { Mapping } from './mapping';
import type { RowProblem } from './row-problems';
import type { RowValues, Value } from './row-values';
import type { SheetInText } from './sheet-in-text';
import type { TableMeetings } from './table-meetings';

/** What the readers of rows share while one table is read. */
export interface TableReading {
  readonly table: FoundTable;
  readonly sheet: SheetInText;
  readonly mapping: Mapping;
  readonly writer: DraftWriter;
  readonly meetings: TableMeetings;
  /** The meeting that the lines above, or the sheet's name, say the whole table is of; `null` where they name none. */
  readonly meeting: number | null;
  /** How the dates of a column are read, by the column's 0-based place in the sheet. */
  readonly dates: (column: number) => DateReading;
}

/** Reads the rows of one kind of table, in their order. */
export interface RowReader {
  /** Writes the row into the draft, or tells what is wrong with it and writes nothing. */
  readonly row: (values: RowValues) => readonly RowProblem[];
  /** A row of one cell: a heading of those below. @returns whether it was taken for one */
  readonly section: (value: Value, row: number) => boolean;
  /** What is written once all rows are read. */
  readonly end?: () => void;
}

export interface ReadDate {
  readonly edtf: string;
  readonly surety: Surety;
}

/** The date of a cell; a problem where something stands in it that is none. */
export function dateOf(value: Value | null, reading: DateReading, problems: RowProblem[]): ReadDate | null {
  if (value === null) return null;
  const found = readCellDate(value.value, reading);
  switch (found.kind) {
    case 'none':
      return null;
    case 'date':
      return {
        edtf: found.edtf,
        surety: found.isAmbiguous ? { certainty: 'uncertain', why: 'review.why.ambiguous-date' } : {},
      };
    case 'unreadable':
      problems.push(problemOf('unreadable-date', value));
      return null;
    case 'out-of-range':
      problems.push(problemOf('date-out-of-range', value));
      return null;
  }
}

export function problemOf(code: RowProblem['code'], value: Value | null): RowProblem {
  return { code, column: value?.column ?? null, text: value?.text ?? '' };
}

const errors =
  /^#(?:REF|N\/A|VALUE|NAME|DIV\/0|NULL|NUM|SPILL|CALC|FIELD|GETTING_DATA|BLOCKED|CONNECT)[!?]?$/iu;

/** A formula that came to nothing: its cell says nothing of the meeting. */
export function isExcelError(value: CellValue): boolean {
  return typeof value === 'string' && errors.test(value.trim());
}

export function errorProblems({ used }: RowValues): readonly RowProblem[] {
  return used.filter(({ value }) => isExcelError(value)).map((value) => problemOf('excel-error', value));
}
