import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';

import { readClipboard } from '@/formats/sheet/read-clipboard';
import { readSheets } from '@/formats/sheet/read-sheets';
import { columnLimit, rowLimit } from '@/formats/sheet/sheet';
import { spreadMerges } from '@/formats/sheet/spread-merges';

const codeOf = async (bytes: Uint8Array) => {
  const outcome = await readSheets(bytes, 'table');
  return outcome.ok ? 'ok' : outcome.error.code;
};
const rowsOf = async (bytes: Uint8Array) => {
  const outcome = await readSheets(bytes, 'table');
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.sheets[0]?.rows;
};
const sheetOf = async (bytes: Uint8Array) => {
  const outcome = await readSheets(bytes, 'table');
  return outcome.ok ? outcome.sheets[0] : undefined;
};
const ole = (stream: string) =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array.from({ length: 500 }, () => 0),
    ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0]),
  ]);
/** Text in windows-1251, as Excel set to Russian saves CSV. */
const in1251 = (text: string) =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
  });
const utf16 = (text: string) =>
  Uint8Array.from([
    0xff,
    0xfe,
    ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  ]);

describe('a file of a table', () => {
  it('is told by its content where it is none that can be read', async () => {
    expect(await codeOf(new Uint8Array())).toBe('empty');
    expect(await codeOf(strToU8('\n\n'))).toBe('empty');
    expect(await codeOf(ole('EncryptedPackage'))).toBe('encrypted');
    expect(await codeOf(ole('Workbook'))).toBe('old-excel');
    expect(await codeOf(strToU8('%PDF-1.7'))).toBe('other-kind');
    expect(await codeOf(zipSync({ 'word/document.xml': strToU8('<a/>') }))).toBe('other-kind');
    const whole = await writeXlsx({ sheets: [{ name: 'a', rows: [['x']] }] });
    expect(await codeOf(zipSync({ 'xl/workbook.xml': strToU8('<a/>') }))).toBe('damaged');
    expect(await codeOf(await writeXlsx({ sheets: [{ name: 'a', rows: [] }] }))).toBe('empty');
    expect(await codeOf(whole)).toBe('ok');
  });

  it('that declares more than a table holds is not unpacked', async () => {
    const bomb = zipSync({
      'xl/workbook.xml': strToU8('<a/>'),
      'xl/worksheets/sheet1.xml': new Uint8Array(30_000_000),
    });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await codeOf(bomb)).toBe('bomb');
  });

  it('keeps entities of its own that name files as the text they are', async () => {
    const whole = await writeXlsx({ sheets: [{ name: 'a', rows: [['cell']] }], stringMode: 'inline' });
    const { unzipSync, strFromU8 } = await import('fflate');
    const parts = unzipSync(whole);
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const hostile = sheet
      .replace('<worksheet', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet')
      .replace('cell', 'a&e;b');
    const rows = await rowsOf(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(hostile) }));
    expect(JSON.stringify(rows)).not.toContain('root:');
  });

  it('is read in the encodings and with the separators that Excel writes', async () => {
    const wanted = [
      ['Страна', 'Имя'],
      ['Казахстан', 'Иванова; Анна'],
    ];
    const text = 'Страна;Имя\r\nКазахстан;"Иванова; Анна"\r\n';
    expect(await rowsOf(in1251(text))).toEqual(wanted);
    expect(await rowsOf(utf16('Страна\tИмя\r\nКазахстан\tИванова; Анна\r\n'))).toEqual(wanted);
    expect(await rowsOf(strToU8(`sep=;\n${text}`))).toEqual(wanted);
  });

  it('gives days as days in either date system', async () => {
    const day = new Date(Date.UTC(2024, 4, 14));
    for (const dateSystem of ['1900', '1904'] as const) {
      const bytes = await writeXlsx({ dateSystem, sheets: [{ name: 'a', rows: [['Day'], [day]] }] });
      expect(await rowsOf(bytes)).toEqual([['Day'], [day]]);
    }
  });

  it('leaves sheets out that are hidden, unless nothing stands in the others', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: 'a', rows: [['x']] },
        { name: 'b', hidden: true, rows: [['y']] },
      ],
    });
    const outcome = await readSheets(bytes, 'table');
    expect(outcome.ok && outcome.sheets.map(({ name }) => name)).toEqual(['a']);
    const alone = await writeXlsx({
      sheets: [
        { name: 'a', rows: [] },
        { name: 'b', veryHidden: true, rows: [['y']] },
      ],
    });
    const second = await readSheets(alone, 'table');
    expect(second.ok && second.sheets.map(({ name }) => name)).toEqual(['b']);
  });
});

describe('more than a table holds', () => {
  const row = (at: number) => `Kazakhstan;Name ${at}`;
  const long = (count: number) => Array.from({ length: count }, (_, at) => row(at)).join('\n');
  const wide = `Kazakhstan;${';'.repeat(columnLimit)}beyond`;

  it('is said with the table, and read to the limit, in text and in what is pasted', async () => {
    expect(await sheetOf(strToU8(long(rowLimit + 1)))).toMatchObject({ cut: { rows: true, columns: false } });
    expect((await sheetOf(strToU8(long(rowLimit + 1))))?.rows).toHaveLength(rowLimit);
    expect(readClipboard({ html: '', text: long(rowLimit + 1) })[0]?.cut).toEqual({
      rows: true,
      columns: false,
    });
    expect(readClipboard({ html: '', text: `${wide}\n${wide}` })[0]).toMatchObject({
      cut: { rows: false, columns: true },
    });
    const cells = Array.from({ length: columnLimit + 1 }, (_, at) => `<td>${at}</td>`).join('');
    expect(readClipboard({ html: `<table><tr>${cells}</tr></table>`, text: '' })[0]?.cut).toEqual({
      rows: false,
      columns: true,
    });
  });

  it('is said of a workbook', async () => {
    const rows = Array.from({ length: rowLimit + 1 }, (_, at) => [`Name ${at}`]);
    const sheet = await sheetOf(await writeXlsx({ sheets: [{ name: 'a', rows }] }));
    expect(sheet?.cut).toEqual({ rows: true, columns: false });
    expect(sheet?.rows).toHaveLength(rowLimit);
  });

  it('is not said where nothing stands beyond', async () => {
    expect((await sheetOf(strToU8(`${long(rowLimit)}\n;\n;\n`)))?.cut).toBeUndefined();
    expect((await sheetOf(strToU8(`a;b${';'.repeat(columnLimit)}\nc;d`)))?.cut).toBeUndefined();
  });
});

describe('a paste', () => {
  it('from Word or Excel is a table with its merged cells', () => {
    const html =
      '<html><body><table><tr><th>Country</th><th>Name</th></tr><tr><td rowspan=2><p>Kazakhstan</p></td><td>Aliya <b>SERIK</b></td></tr><tr><td>Damir<br>OSPANOV</td></tr></table></body></html>';
    const [sheet] = readClipboard({ html, text: 'Country Name' });
    if (!sheet) throw new Error('a table');
    expect(sheet.rows).toEqual([
      ['Country', 'Name'],
      ['Kazakhstan', 'Aliya SERIK'],
      ['', 'Damir\nOSPANOV'],
    ]);
    const { rows, filled } = spreadMerges(sheet);
    expect(rows[2]).toEqual(['Kazakhstan', 'Damir\nOSPANOV']);
    expect([...filled]).toEqual([2]);
  });

  it('of lines is no table, though they have commas', () => {
    expect(
      readClipboard({ html: '', text: 'Kazakhstan\nAliya SERIK, Adviser\nDamir OSPANOV, Expert' }),
    ).toEqual([]);
  });

  it('of a numbered list of Word is none, though tabs part the numbers', () => {
    const numbered = '1.\tMr. Bo Lee, Adviser\n2.\tMs. Ana Lim, Head of the Department\n•\tMs. Dana Lee';
    expect(readClipboard({ html: '', text: `Kazakhstan\n${numbered}` })).toEqual([]);
    expect(readClipboard({ html: '', text: '1.\tKazakhstan\tBo Lee\n2.\tKazakhstan\tAna Lim' })).toHaveLength(
      1,
    );
    expect(readClipboard({ html: '', text: 'Turkey\t5\nJordan\t3' })).toHaveLength(1);
  });

  it('with semicolons or tabs is one', () => {
    expect(
      readClipboard({ html: '', text: 'UNHCR;Vito Trani;Officer\nIOM;Ana Lim;Officer' })[0]?.rows[1],
    ).toEqual(['IOM', 'Ana Lim', 'Officer']);
  });

  it('lets no cell of a paste reach beyond the table', () => {
    const html =
      '<table><tr><td rowspan="2000" colspan="100000">Country</td></tr><tr><td>a</td><td>b</td></tr>' +
      '<tr><td>c</td><td>d</td></tr></table>';
    const [sheet] = readClipboard({ html, text: '' });
    expect(sheet?.merges ?? []).toEqual(sheet ? [{ top: 0, left: 0, bottom: 2, right: 199 }] : []);
    const [small] = readClipboard({ html: html.replace('100000', '2').replace('2000', '9'), text: '' });
    expect(small?.rows[2]).toEqual(['', '', 'c', 'd']);
  });
});
