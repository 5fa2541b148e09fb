import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';

import { escapeFormula, restoreFormula } from '@/formats/sheet/formula-escape';
import type { WrittenSheet } from '@/formats/sheet/sheet';
import { sheetToCsv } from '@/formats/sheet/write-csv';
import { writeSheets } from '@/formats/sheet/write-sheets';

const aSheet = (rows: WrittenSheet['rows']): WrittenSheet => ({
  name: 'List: of [all]',
  columns: [
    { title: 'Name', width: 30 },
    { title: 'Day', width: 12 },
    { title: 'id', width: 3, hidden: true },
  ],
  rows,
});

const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('a table as CSV', () => {
  it('begins with a byte order mark and quotes what would be taken apart', () => {
    const bytes = sheetToCsv(
      aSheet([
        ['Əli "Bek", a;b', new Date(Date.UTC(2024, 1, 29)), 7],
        ['two\nlines', null, null],
      ]),
    );
    expect(textOf(bytes)).toBe('\uFEFFName,Day,id\r\n"Əli ""Bek"", a;b",2024-02-29,7\r\n"two\nlines",,\r\n');
  });

  it('holds no text that a spreadsheet would run', () => {
    const lines = textOf(
      sheetToCsv(
        aSheet([
          ['=HYPERLINK("x")', '+7 701', '@now'],
          ['-1', "'=1", '＝1'],
        ]),
      ),
    ).split('\r\n');
    expect(lines.slice(1, 3)).toEqual([`"'=HYPERLINK(""x"")",'+7 701,'@now`, `'-1,''=1,'＝1`]);
  });

  it('writes a negative number as a number', () => {
    expect(textOf(sheetToCsv(aSheet([[-1, null, null]])))).toContain('\r\n-1,,\r\n');
  });
});

describe('a workbook on paper', () => {
  it('has every row whole on its page, and the titles on each', async () => {
    const wide = { ...aSheet([['a', 'b', 1]]), above: ['What it is'] };
    const columns = [...wide.columns, { title: 'Said', width: 80 }];
    const bytes = await writeSheets([aSheet([['a', 'b', 1]]), { ...wide, name: 'Wide', columns }], 'xlsx');
    const pages = (await readXlsx(bytes)).sheets.map(({ pageSetup }) => pageSetup);
    expect(pages).toMatchObject([
      { orientation: 'portrait', fitToWidth: 1, fitToHeight: 0, printTitlesRow: '$1:$1' },
      { orientation: 'landscape', fitToWidth: 1, fitToHeight: 0, printTitlesRow: '$2:$2' },
    ]);
  });
});

describe('escaping of formulas', () => {
  it('is undone exactly, whatever the text', () => {
    const begun = fc
      .tuple(fc.constantFrom('', "'", "''", '=', '+', '-', '@', '\t', '＝'), fc.string())
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(begun, (text) => {
        expect(restoreFormula(escapeFormula(text))).toBe(text);
        expect(escapeFormula(text)).not.toMatch(/^[=+\-@\t]/u);
      }),
    );
  });
});

describe('a table as a workbook', () => {
  it('is read again as it was written: texts that look like formulas are texts, days are days', async () => {
    const day = new Date(Date.UTC(2024, 1, 29));
    const rows = [
      ['=1+1', day, 'a'],
      ['Ҳасанов Әлі علی', null, "''"],
    ] as const;
    const bytes = await writeSheets([aSheet(rows), aSheet([])], 'xlsx');
    const { sheets } = await readXlsx(bytes);
    expect(sheets.map(({ name }) => name)).toEqual(['List  of  all', 'List  of  all 2']);
    expect(sheets[0]?.rows).toEqual([['Name', 'Day', 'id'], ...rows.map((row) => [...row])]);
  });
});
