import { writeXlsx } from 'hucre/xlsx';

import type { CellValue, WrittenSheet } from './sheet';
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
    sheets: sheets.map(({ name, columns, rows }) => ({
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
      rows: [columns.map(({ title }) => title), ...rows.map((row) => row.map(writable))],
      cells: new Map(
        columns.map(({ title }, at) => [
          `0,${at}`,
          {
            value: title,
            style: { font: { bold: true }, alignment: { vertical: 'top' as const, wrapText: true } },
          },
        ]),
      ),
      freezePane: { rows: 1 },
    })),
  });
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
