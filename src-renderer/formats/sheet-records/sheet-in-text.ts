import type { Span } from '../narrative/span';
import type { CellValue, ReadSheet } from '../sheet/sheet';

/** A cell with its place in the source's plain text. */
export interface TextCell extends Span {
  readonly value: CellValue;
  /** As it stands in the plain text, but with the line ends that the cell has; of the same length. */
  readonly text: string;
  /** 0-based, of the cell that the value stands in: of merged cells the first. */
  readonly row: number;
  readonly column: number;
}

export interface SheetInText {
  readonly name: string;
  /** The line that gives the sheet's name; `null` where the file is a text and has none. */
  readonly nameSpan: Span | null;
  readonly rows: readonly (readonly TextCell[])[];
  readonly sheet: ReadSheet;
}

/**
 * All sheets of a file as one plain text: the sheet's name on a line of its own, then a row a line with its cells parted
 * by tabs. Offsets of evidence point into it.
 * @param isNamed whether the names of the sheets are words of the file and not the file's own name
 */
export function sheetsInText(
  sheets: readonly ReadSheet[],
  isNamed: boolean,
): { readonly text: string; readonly sheets: readonly SheetInText[] } {
  const lines: string[] = [];
  let at = 0;
  const push = (line: string) => {
    lines.push(line);
    at += line.length + 1;
  };
  const placed = sheets.map((sheet): SheetInText => {
    if (lines.length > 0) push('');
    const nameSpan = isNamed ? { start: at, end: at + sheet.name.length } : null;
    if (isNamed) push(sheet.name.replace(/\s/gu, ' '));
    const filled = sheet.rows.findLastIndex((row) => row.some((cell) => textOf(cell).trim() !== ''));
    const rows = sheet.rows.slice(0, filled + 1).map((cells, row) => {
      let start = at;
      const placedRow = cells.map((value, column): TextCell => {
        const text = textOf(value);
        const cell = { value, text, row, column, start, end: start + text.length };
        start = cell.end + 1;
        return cell;
      });
      // A line end or a tab within a cell would look like another row or cell.
      push(placedRow.map(({ text }) => text.replace(/[\n\r\t]/gu, ' ')).join('\t'));
      return placedRow;
    });
    return { name: sheet.name, nameSpan, rows, sheet };
  });
  return { text: lines.join('\n'), sheets: placed };
}

/** A cell as it is read: a day in ISO 8601, with the time where one is told; a number as it is written out. */
export function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) {
    const iso = value.toISOString();
    return iso.slice(11, 16) === '00:00' ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 16)}`;
  }
  return String(value).replaceAll('\r\n', '\n');
}
