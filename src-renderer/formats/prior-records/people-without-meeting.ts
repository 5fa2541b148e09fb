import type { ReadSheet } from '../sheet/sheet';
import { fieldOfTitle } from '../tables/heading-words';
import type { TableField } from '../tables/table-field';

/** People listed in the tables of a text that tells of no meeting, to be compared with those of the register. */
export interface ListedPeople {
  /** Rows below the titles. */
  readonly count: number;
  /** A row of titles stands over the people of each. */
  readonly sheets: readonly ReadSheet[];
}

/** A line between rows that heads those below it: "Republic of Kazakhstan". */
const headingLength = 80;

const names: ReadonlySet<TableField> = new Set(['name', 'family', 'given']);
const besides: ReadonlySet<TableField> = new Set([
  'party',
  'function',
  'institution',
  'unit',
  'email',
  'phone',
  'honorific',
  'family',
]);

/**
 * The tables of a text whose columns say that they hold people. Rows that follow under a short line of their own, as
 * delegation after delegation has them, go on with the table. @returns `null` where there are none
 */
export function listedPeople(text: string, name: string): ListedPeople | null {
  if (!text.includes('\t')) return null;
  const sheets: ReadSheet[] = [];
  let count = 0;
  let rows: string[][] | undefined;
  let heading: string | undefined;
  for (const line of text.split('\n')) {
    const cells = line.split('\t').map((cell) => cell.trim());
    const [titles] = rows ?? [];
    if (cells.length === 1) {
      if (cells[0] === '') continue;
      // Two lines one under the other are a text after the table.
      if (heading !== undefined || line.length > headingLength) rows = undefined;
      heading = cells[0];
    } else if (isOfPeople(cells)) {
      // The titles are often said again at the top of each page.
      if (titles?.join('\t') !== cells.join('\t'))
        sheets.push({ name, rows: (rows = [cells]), merges: [], dateSystem: 1900 });
      heading = undefined;
    } else if (rows && titles && cells.length <= titles.length) {
      if (heading !== undefined) rows.push([heading]);
      heading = undefined;
      rows.push(cells);
      // A row of one cell is a heading, or was said of those above.
      if (cells.filter((cell) => cell !== '').length > 1) count += 1;
    }
  }
  return count > 0 ? { count, sheets: sheets.filter((sheet) => sheet.rows.length > 1) } : null;
}

function isOfPeople(row: readonly string[]): boolean {
  const fields = row.flatMap((title) => fieldOfTitle(title) ?? []);
  return fields.some((field) => names.has(field)) && fields.some((field) => besides.has(field));
}
