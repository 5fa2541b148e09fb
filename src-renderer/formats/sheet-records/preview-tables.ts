import type { Draft, SourceNote } from '@/domain/draft';

import { filledHiddenRows } from '../sheet/filled-hidden-rows';
import type { FoundTable } from './find-tables';
import type { Mapping } from './mapping';
import type { ProposedColumn } from './propose-mapping';
import { readTables } from './read-tables';
import type { BadRow } from './row-problems';
import type { ProposedFile } from './sheet-proposals';

/** A table as it is shown before it is read: never its rows, which may be many. */
export interface ShownTable {
  readonly sheet: string;
  /** Whether the whole sheet is out of sight in the file. */
  readonly isHidden: boolean;
  /** Rows of the table, 1-based in the sheet, that are. */
  readonly hiddenRows: readonly number[];
  /** 1-based rows of the sheet, the titles' included. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly rows: number;
  /** What stands above the titles, line by line. */
  readonly above: readonly string[];
  readonly columns: readonly ShownColumn[];
  readonly shape: string;
  readonly mapping: Mapping;
  readonly isSure: boolean;
  readonly isRemembered: boolean;
  readonly hasOpenDates: boolean;
}

export interface ShownColumn extends ProposedColumn {
  readonly title: string;
  /** 0-based place in the sheet. */
  readonly place: number;
  /** Whether it is out of sight in the file. */
  readonly isHidden: boolean;
  readonly samples: readonly string[];
}

export interface ShownFile {
  readonly tables: readonly ShownTable[];
  readonly notes: readonly SourceNote[];
}

const sampleCount = 3;
const sampleLength = 60;
const linesAbove = 4;

/** What there is to decide about a file of tables. */
export function showTables({ file, proposals, source }: ProposedFile): ShownFile {
  return {
    notes: source.notes ?? [],
    tables: file.tables.flatMap(({ sheet, table }, at): readonly ShownTable[] => {
      const proposal = proposals[at];
      if (!proposal) return [];
      const { columns, mapping, shape, isSure, isRemembered, hasOpenDates } = proposal;
      const read = file.sheets[sheet]?.sheet;
      const hidden = new Set(read ? filledHiddenRows(read) : []);
      return [
        {
          sheet: read?.name ?? '',
          isHidden: read?.isHidden === true,
          hiddenRows: table.rows.flatMap(({ row }) => (hidden.has(row) ? [row + 1] : [])),
          firstRow: (table.headRows[0] ?? table.rows[0]?.row ?? 0) + 1,
          lastRow: (table.rows.at(-1)?.row ?? 0) + 1,
          rows: table.rows.filter(({ kind }) => kind === 'data').length,
          above: table.above.slice(-linesAbove).map(({ text }) => short(text)),
          columns: columns.map((column, index) => ({
            ...column,
            title: table.titles[index] ?? '',
            place: table.left + index,
            isHidden: read?.hiddenColumns?.includes(table.left + index) === true,
            samples: samplesOf(table, index),
          })),
          shape,
          mapping,
          isSure,
          isRemembered,
          hasOpenDates,
        },
      ];
    }),
  };
}

function samplesOf({ rows }: FoundTable, at: number): readonly string[] {
  const found = new Set<string>();
  for (const { kind, cells } of rows) {
    const text = kind === 'data' ? short(cells[at]?.text ?? '') : '';
    if (text !== '') found.add(text);
    if (found.size === sampleCount) break;
  }
  return [...found];
}

function short(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > sampleLength ? `${line.slice(0, sampleLength).trimEnd()}…` : line;
}

/** What reading the tables with the mappings comes to. */
export interface TablesPreview {
  /** One a table. */
  readonly tables: readonly {
    readonly taken: number;
    readonly bad: number;
    /** The first rows as they will be: a draft of them alone. `null` of a table that is left out. */
    readonly first: Draft | null;
  }[];
  /** The first of the rows that are left out, of all tables. */
  readonly bad: readonly (BadRow & { readonly sheet: string; readonly cells: readonly string[] })[];
}

const rowsShown = 4;
const badShown = 50;

/** Reads everything for the count, and the first rows of each table for what they will be. */
export function previewTables(proposed: ProposedFile, mappings: readonly Mapping[]): TablesPreview {
  const { file, source } = proposed;
  const { bad, taken } = readTables(file, mappings, source);
  return {
    tables: file.tables.map(({ table }, at) => ({
      taken: taken[at] ?? 0,
      bad: bad.filter((row) => row.table === at).length,
      first: firstOf(
        proposed,
        mappings,
        at,
        table,
        new Set(bad.flatMap((one) => (one.table === at ? [one.row] : []))),
      ),
    })),
    bad: bad.slice(0, badShown).map((row) => ({ ...row, ...whereOf(proposed, row) })),
  };
}

function firstOf(
  { file, source }: ProposedFile,
  mappings: readonly Mapping[],
  at: number,
  table: FoundTable,
  bad: ReadonlySet<number>,
): Draft | null {
  const mapping = mappings[at];
  const found = file.tables[at];
  if (!mapping || mapping.kind === null || !found) return null;
  let count = 0;
  const rows = table.rows.filter(({ kind, row }) => {
    if (kind === 'single') return count < rowsShown;
    if (kind !== 'data' || bad.has(row) || count >= rowsShown) return false;
    count += 1;
    return true;
  });
  // Days and months are told by the whole column, so that the first rows are read as all are.
  const first = { ...file, tables: [{ ...found, table: { ...table, rows } }] };
  return readTables(first, [mapping], source, [table]).draft;
}

function whereOf(
  { file }: ProposedFile,
  { table, row }: BadRow,
): { readonly sheet: string; readonly cells: readonly string[] } {
  const found = file.tables[table];
  const line = found?.table.rows.find((one) => one.row === row);
  return {
    sheet: (found && file.sheets[found.sheet]?.name) ?? '',
    cells: (line?.cells ?? []).map(({ text }) => short(text)).filter((text) => text !== ''),
  };
}
