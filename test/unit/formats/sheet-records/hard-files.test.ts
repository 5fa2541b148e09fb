import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';

import { validateDraft } from '@/formats/draft/validate-draft';
import { readPriorRecord, type ReadOutcome } from '@/formats/prior-records/read-prior-record';
import { showTables } from '@/formats/sheet-records/preview-tables';
import { readTables } from '@/formats/sheet-records/read-tables';
import { proposeTables, readSureTables } from '@/formats/sheet-records/sheet-proposals';

const rows = [
  ['No', 'Meeting', 'Date', 'City'],
  [1, 'First Senior Officials Meeting', new Date(Date.UTC(2014, 2, 12)), 'Almaty'],
  [2, 'Second Senior Officials Meeting', '22.09.2015', 'Astana'],
];
const workbook = await writeXlsx({ sheets: [{ name: 'Register', rows }] });

const read = (bytes: Uint8Array, name = 'register.xlsx') => readPriorRecord({ name, bytes });

/** The workbook with a part changed, or one more. */
function changed(part: string, change: (text: string) => string, bytes = workbook): Uint8Array {
  const parts = unzipSync(bytes);
  const text = new TextDecoder().decode(parts[part] ?? new Uint8Array());
  return zipSync({ ...parts, [part]: strToU8(change(text)) });
}

function meetingsOf(outcome: ReadOutcome) {
  if (!outcome.ok || outcome.kind !== 'table') throw new Error(`no tables: ${JSON.stringify(outcome)}`);
  const proposed = proposeTables(outcome, 'register.xlsx');
  const { draft } = readSureTables(proposed);
  expect(validateDraft(draft, [proposed.file.text])).toEqual([]);
  return draft.meetings.map(({ ordinal, date, city }) => [ordinal, date, city]);
}

const both = [
  [1, '2014-03-12', 'Almaty'],
  [2, '2015-09-22', 'Astana'],
];

describe('a workbook', () => {
  it('is read whatever it is called, and so is an OpenDocument sheet', async () => {
    expect(meetingsOf(await read(workbook, 'letter.txt'))).toEqual(both);
    expect(meetingsOf(await read(await writeOds({ sheets: [{ name: 'Register', rows }] })))).toEqual(both);
  });

  it('that counts its days from 1904 gives the same days', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: 'Register', rows }], dateSystem: '1904' });
    expect(meetingsOf(await read(bytes))).toEqual(both);
  });

  it('that declares a sheet of seventeen thousand million cells is read as the cells that it has', async () => {
    const bytes = changed('xl/worksheets/sheet1.xml', (xml) =>
      xml
        .replace(/<dimension[^>]*>/u, '')
        .replace(/(<worksheet[^>]*>)/u, '$1<dimension ref="A1:XFD1048576"/>'),
    );
    expect(meetingsOf(await read(bytes))).toEqual(both);
  });

  it('with a hundred thousand empty rows is read without them', async () => {
    const empty = Array.from({ length: 100_000 }, (_, at) => `<row r="${at + 4}"></row>`).join('');
    const bytes = changed('xl/worksheets/sheet1.xml', (xml) =>
      xml.replace('</sheetData>', `${empty}</sheetData>`),
    );
    expect(meetingsOf(await read(bytes))).toEqual(both);
  });

  it('tells of macros, links to other files and what is hidden, and does nothing with them', async () => {
    const parts = unzipSync(
      await writeXlsx({
        sheets: [{ name: 'Register', rows, columns: [{}, {}, {}, { hidden: true }] }],
      }),
    );
    const outcome = await read(
      zipSync({
        ...parts,
        'xl/vbaProject.bin': new Uint8Array([1, 2, 3]),
        'xl/externalLinks/externalLink1.xml': strToU8('<externalLink/>'),
      }),
    );
    expect(outcome).toMatchObject({
      ok: true,
      kind: 'table',
      notes: [{ code: 'macros' }, { code: 'outside-links', count: 1 }, { code: 'hidden', count: 1 }],
    });
    expect(meetingsOf(outcome)).toEqual(both);
  });

  it('tells hidden sheets by name and takes none of their tables before it is asked for', async () => {
    const hidden = [rows[0] ?? [], [3, 'Third Senior Officials Meeting', '22.09.2016', 'Bishkek']];
    const outcome = await read(
      await writeXlsx({
        sheets: [
          {
            name: 'Register',
            rows,
            rowDefs: new Map([[1, { hidden: true }]]),
            columns: [{}, {}, { hidden: true }],
          },
          { name: 'Old', rows: hidden, hidden: true },
          { name: 'Older', rows: hidden, veryHidden: true },
        ],
      }),
    );
    if (!outcome.ok || outcome.kind !== 'table') throw new Error('no tables');
    expect(outcome.notes).toEqual([
      { code: 'hidden-sheets', count: 2, names: ['Old', 'Older'] },
      { code: 'hidden', count: 2 },
    ]);
    expect(meetingsOf(outcome)).toEqual(both);
    const proposed = proposeTables(outcome, 'register.xlsx');
    const shown = showTables(proposed).tables;
    expect(shown.map(({ sheet, isHidden, hiddenRows }) => [sheet, isHidden, hiddenRows])).toEqual([
      ['Register', false, [2]],
      ['Old', true, []],
      ['Older', true, []],
    ]);
    expect(shown[0]?.columns.map(({ isHidden }) => isHidden)).toEqual([false, false, true, false]);
    // What is said of the table in view is not said of those out of sight.
    expect(shown[1]?.shape).toBe(shown[2]?.shape);
    expect(shown[1]?.shape).not.toBe(shown[0]?.shape);
    // Asked for, it is read like any other.
    const [first, old] = proposed.proposals;
    if (!first || !old) throw new Error('no tables');
    const mappings = [first.mapping, first.mapping, old.mapping];
    const { draft } = readTables(proposed.file, mappings, proposed.source);
    expect(draft.meetings.map(({ city }) => city)).toEqual(['Almaty', 'Astana', 'Bishkek']);
  });

  it('that unpacks to more than a table can hold is refused', async () => {
    const bytes = changed('xl/worksheets/sheet1.xml', (xml) => xml + ' '.repeat(60 * 1024 * 1024));
    expect(await read(bytes)).toEqual({ ok: false, error: { code: 'bomb', kind: 'xlsx' } });
  });

  it('that is damaged or cut off says so', async () => {
    const bytes = changed('xl/workbook.xml', () => '<broken');
    expect(await read(bytes)).toMatchObject({ ok: false, error: { code: 'damaged' } });
    expect(await read(workbook.slice(0, workbook.length - 300))).toMatchObject({
      ok: false,
      error: { code: 'damaged' },
    });
  });
});

describe('separated text', () => {
  const lines = ['№;Мероприятие;Дата;Город', '1;СДЛ-1;12.03.2014;Алматы', '2;СДЛ-2;22.09.2015;Астана'];
  const meetings = [
    [1, '2014-03-12', 'Алматы'],
    [2, '2015-09-22', 'Астана'],
  ];

  it('is read in windows-1251 and in UTF-16', async () => {
    const text = lines.join('\r\n');
    const cyrillic = Uint8Array.from(text, (letter) => {
      const code = letter.charCodeAt(0);
      if (letter === '№') return 0xb9;
      return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
    });
    expect(meetingsOf(await read(cyrillic, 'a.csv'))).toEqual(meetings);
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
    ]);
    expect(meetingsOf(await read(wide, 'a.csv'))).toEqual(meetings);
  });

  it('may have other signs in its cells', async () => {
    const text = [
      'No,Meeting,Date,City',
      '1,"SOM 1, first; opening",12.03.2014,Almaty',
      '2,SOM 2,22.09.2015,Astana',
    ];
    expect(meetingsOf(await read(strToU8(text.join('\n')), 'a.csv'))).toEqual(both);
  });

  it('of three hundred thousand lines is read as far as tables are, and says so', async () => {
    const many = Array.from({ length: 300_000 }, (_, at) => `${at + 1};Дополнительная встреча;;Алматы`);
    const outcome = await read(strToU8([...lines, ...many].join('\n')), 'a.csv');
    expect(outcome).toMatchObject({ ok: true, kind: 'table', notes: [{ code: 'cut' }] });
  }, 20_000);

  it('is not what prose with commas is', async () => {
    const prose = [
      'The Chair, the members, and the Support Unit met in Almaty, Kazakhstan, on 12 March 2014.',
      'Participants, observers, and experts discussed the date, the place, and the theme of the next meeting.',
      'The city, the country, and the venue were agreed; the Chair thanked the host, the Support Unit, and the speakers.',
    ];
    const outcome = await read(strToU8(prose.join('\n')), 'a.csv');
    expect(outcome.ok && outcome.kind).toBe('draft');
  });
});

describe('files with faults', () => {
  it('are read or refused, and never throw', async () => {
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    const csv = strToU8(
      'No;Meeting;Date;City\n1;SOM 1;12.03.2014;Almaty\n2;"SOM 2;22.09.2015;Astana\n\n;;;\n',
    );
    for (const original of [workbook, csv]) {
      for (let run = 0; run < 60; run += 1) {
        const bytes = original.slice(0, original.length - (run % 5 === 0 ? random(original.length) : 0));
        for (let fault = 0; fault < 1 + (run % 4); fault += 1)
          bytes[random(Math.max(1, bytes.length))] = random(256);
        const outcome = await read(bytes);
        if (outcome.ok && outcome.kind === 'table') {
          const proposed = proposeTables(outcome, 'x');
          expect(validateDraft(readSureTables(proposed).draft, [proposed.file.text])).toEqual([]);
        }
      }
    }
  }, 20_000);
});
