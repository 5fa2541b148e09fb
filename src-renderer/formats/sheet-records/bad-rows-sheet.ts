import type { WrittenSheet } from '../sheet/sheet';
import type { Mapping } from './mapping';
import { readTables } from './read-tables';
import type { BadRow, RowProblem } from './row-problems';
import type { ProposedFile } from './sheet-proposals';

/** How the page says what is wrong, and what the two columns are called that the file did not have. */
export interface BadRowWords {
  readonly row: string;
  readonly reason: string;
  readonly reasons: Readonly<Record<RowProblem['code'], string>>;
}

/**
 * The rows that are left out as tables of their own, as they stand in the file, each with its number there and why: to
 * be mended and read again. One sheet a table.
 */
export function badRowSheets(
  { file, source }: ProposedFile,
  mappings: readonly Mapping[],
  words: BadRowWords,
): readonly WrittenSheet[] {
  const { bad } = readTables(file, mappings, source);
  const taken = new Set<string>();
  return file.tables.flatMap(({ sheet, table }, at): readonly WrittenSheet[] => {
    const rows = bad.filter((row) => row.table === at);
    if (rows.length === 0) return [];
    const lines = new Map(table.rows.map((line) => [line.row, line]));
    return [
      {
        name: freeName(file.sheets[sheet]?.name ?? '', taken),
        columns: [
          ...table.titles.map((title) => ({ title, width: 22 })),
          { title: words.row, width: 8 },
          { title: words.reason, width: 60 },
        ],
        rows: rows.map((row) => [
          ...(lines.get(row.row)?.cells ?? []).map(({ value }) => value),
          row.row + 1,
          reasonOf(row, words),
        ]),
      },
    ];
  });
}

function reasonOf({ problems }: BadRow, { reasons }: BadRowWords): string {
  return problems
    .map(({ code, text }) => (text === '' ? reasons[code] : `${text}: ${reasons[code]}`))
    .join('; ');
}

/** Names that every spreadsheet takes, no two alike. */
function freeName(name: string, taken: Set<string>): string {
  const plain =
    name
      .replace(/[[\]:*?/\\]/gu, ' ')
      .trim()
      .slice(0, 25) || 'Sheet';
  let free = plain;
  for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${plain} ${count}`;
  taken.add(free.toLowerCase());
  return free;
}
