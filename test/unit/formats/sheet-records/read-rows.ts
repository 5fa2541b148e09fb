import { validateDraft } from '@/formats/draft/validate-draft';
import type { CellValue, ReadSheet } from '@/formats/sheet/sheet';
import { proposeMapping } from '@/formats/sheet-records/propose-mapping';
import { openTables, readTables, type TablesRead } from '@/formats/sheet-records/read-tables';
import type { Mapping } from '@/formats/sheet-records/mapping';
import { expect } from 'vitest';

/** Rows as a sheet of a workbook; cells are parted by `|` where a row is a text. */
export function sheetOf(
  rows: readonly (string | readonly CellValue[])[],
  facts: Partial<ReadSheet> = {},
): ReadSheet {
  return {
    name: 'Sheet1',
    rows: rows.map((row) =>
      typeof row === 'string' ? row.split('|').map((cell) => (cell.trim() === '' ? null : cell.trim())) : row,
    ),
    merges: [],
    dateSystem: 1900,
    ...facts,
  };
}

/** Reads sheets as proposed, but for what `change` says; checks that every cell and fact is accounted for. */
export function readRows(
  sheets: readonly ReadSheet[],
  change: (mapping: Mapping, table: number) => Mapping = (mapping) => mapping,
): TablesRead & { readonly text: string } {
  const file = openTables(sheets, true);
  const mappings = file.tables.map(({ table }, at) => change(proposeMapping(table).mapping, at));
  const read = readTables(file, mappings, { file: 'sheet.xlsx', sha256: 'abc' });
  expect(validateDraft(read.draft, [file.text])).toEqual([]);
  return { ...read, text: file.text };
}

/** The words of each stretch that nobody read. */
export function unplacedOf({ draft, text }: ReturnType<typeof readRows>): readonly string[] {
  return draft.unplaced.map(({ start, end }) => text.slice(start, end));
}
