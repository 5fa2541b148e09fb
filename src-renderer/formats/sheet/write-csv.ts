import { escapeFormula } from './formula-escape';
import type { CellValue, WrittenSheet } from './sheet';

export interface CsvOptions {
  /** Spreadsheets set to Russian take only the semicolon apart, those set to English only the comma. */
  readonly separator?: ',' | ';';
}

/**
 * The table as CSV (RFC 4180: CRLF, quotes doubled) in UTF-8 with the byte order mark without which Excel takes it for the
 * code page of the system. Texts that would run as formulas are escaped; numbers and days are not texts.
 */
export function sheetToCsv(
  { columns, rows }: WrittenSheet,
  { separator = ',' }: CsvOptions = {},
): Uint8Array {
  const lines = [
    columns.map(({ title }) => title),
    ...rows.map((row) => columns.map((_, at) => row[at] ?? null)),
  ];
  const text = lines.map((line) => line.map((cell) => quoted(inWords(cell))).join(separator)).join('\r\n');
  return new TextEncoder().encode(`\uFEFF${text}\r\n`);
}

function inWords(cell: CellValue): string {
  if (cell === null) return '';
  if (cell instanceof Date) return dayOrMoment(cell);
  return typeof cell === 'number' ? String(cell) : escapeFormula(cell);
}

/** ISO 8601: `2026-05-14`, with the time where there is one. */
function dayOrMoment(date: Date): string {
  const [day = '', time = ''] = date.toISOString().split('T');
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 5)}`;
}

function quoted(text: string): string {
  return /[",;\t\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
