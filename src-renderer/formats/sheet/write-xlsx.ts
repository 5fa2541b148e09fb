import { writeXlsx } from 'hucre/xlsx';

import type { CellValue, SheetColumn, WrittenSheet } from './sheet';
import { withoutUnwritable } from './unwritable';

/** What Excel takes for the name of a sheet: 31 characters, none of these. */
const refused = /[\\/?*[\]:]/gu;
const longestName = 31;

/**
 * The tables as the sheets of an Excel workbook: titles bold and kept in view. Every text is a text, also one that looks
 * like a formula or a number, and stays one when it is edited.
 */
export async function sheetsToXlsx(sheets: readonly WrittenSheet[]): Promise<Uint8Array> {
  const names = new Set<string>();
  return writeXlsx({
    sheets: sheets.map(({ name, above = [], columns, rows }) => ({
      name: unusedName(name, names),
      columns: columns.map(({ width, hidden = false }, at) => ({
        width,
        hidden,
        style: {
          numFmt: rows.some((row) => row[at] instanceof Date)
            ? 'yyyy-mm-dd'
            : isTextColumn(rows, at)
              ? '@'
              : 'General',
          alignment: { vertical: 'top' as const, wrapText: true },
        },
      })),
      rows: [
        ...above.map((line) => [withoutUnwritable(line)]),
        columns.map(({ title }) => title),
        ...rows.map((row) => row.map(writable)),
      ],
      cells: new Map([...aboveCells(above), ...titleCells(columns, above.length)]),
      merges: above.map((_, at) => ({
        startRow: at,
        startCol: 0,
        endRow: at,
        endCol: Math.max(0, lastShown(columns)),
      })),
      rowDefs: new Map(above.map((line, at) => [at, { height: heightOf(line, columns) }])),
      dataValidations: columns.flatMap(({ choices }, at) =>
        choices === undefined || rows.length === 0 ? [] : [choiceOf(choices, at, above.length, rows.length)],
      ),
      freezePane: { rows: above.length + 1 },
      pageSetup: printedPage(columns, above.length + 1),
    })),
  });
}

function titleCells(columns: readonly SheetColumn[], row: number) {
  const style = { font: { bold: true }, alignment: { vertical: 'top' as const, wrapText: true } };
  return columns.map(({ title }, at) => [`${row},${at}`, { value: title, style }] as const);
}

/** The first line says what the table is, the others what to do with it. */
function aboveCells(above: readonly string[]) {
  return above.map((line, at) => {
    const alignment = { vertical: 'top' as const, wrapText: true };
    const style = at === 0 ? { font: { bold: true }, alignment } : { alignment };
    return [`${at},0`, { value: withoutUnwritable(line), style }] as const;
  });
}

function lastShown(columns: readonly SheetColumn[]): number {
  return columns.findLastIndex(({ hidden = false }) => !hidden);
}

/** In characters: what an upright page holds in letters that can be read. */
const uprightRoom = 100;

/** No column is torn from its row over pages, and each page says again what its columns are. @param titles 1-based row */
function printedPage(columns: readonly SheetColumn[], titles: number) {
  return {
    paperSize: 'a4' as const,
    orientation: roomOf(columns) > uprightRoom ? ('landscape' as const) : ('portrait' as const),
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `$${titles}:$${titles}`,
  };
}

function roomOf(columns: readonly SheetColumn[]): number {
  return columns.reduce((sum, { width, hidden = false }) => sum + (hidden ? 0 : width), 0);
}

/** In points: a merged cell does not grow with its text. */
function heightOf(line: string, columns: readonly SheetColumn[]): number {
  return 15 * Math.max(1, Math.ceil(line.length / Math.max(1, roomOf(columns))));
}

/** A list to choose from; what is not in it is asked about by the spreadsheet and may stay. */
function choiceOf(choices: readonly string[], column: number, above: number, count: number) {
  const letter = String.fromCodePoint('A'.charCodeAt(0) + column);
  return {
    type: 'list' as const,
    values: [...choices],
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'warning' as const,
    range: `${letter}${above + 2}:${letter}${above + 1 + count}`,
  };
}

function writable(cell: CellValue): CellValue {
  return typeof cell === 'string' ? withoutUnwritable(cell) : cell;
}

function isTextColumn(rows: WrittenSheet['rows'], at: number): boolean {
  return rows.every((row) => typeof row[at] !== 'number');
}

function unusedName(wanted: string, used: Set<string>): string {
  const clean =
    wanted
      .replace(refused, ' ')
      .replace(/^'+|'+$/gu, '')
      .trim()
      .slice(0, longestName) || 'Table';
  let name = clean;
  for (let count = 2; used.has(name.toLowerCase()); count += 1) {
    const end = ` ${count}`;
    name = clean.slice(0, longestName - end.length) + end;
  }
  used.add(name.toLowerCase());
  return name;
}
