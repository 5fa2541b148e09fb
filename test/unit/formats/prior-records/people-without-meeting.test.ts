import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';

import { readPriorRecord } from '@/formats/prior-records/read-prior-record';
import { recogniseColumns } from '@/formats/tables/recognise-columns';

import { tinyPdf } from '../../../helpers/tiny-pdf';
import { cell, paragraph, wordFile } from '../../../helpers/word-file';

const titles = ['No', 'Surname', 'First name', 'Position', 'Country'];
const people = [
  ['1', 'Nurymbetov', 'Birzhan', 'Deputy Minister', 'Kazakhstan'],
  ['2', 'Ivanova', 'Anna', 'Head of Department', 'Kyrgyzstan'],
];
const rows = [titles, ...people];

const read = async (bytes: Uint8Array) => {
  const outcome = await readPriorRecord({ name: 'list', bytes });
  if (!outcome.ok || outcome.kind !== 'draft') throw new Error(JSON.stringify(outcome));
  return outcome;
};

const page = (body: string) =>
  strToU8(`<!doctype html><html><head><title>List</title></head><body><main>${body}</main></body></html>`);
const pageTable = (lines: readonly (readonly string[])[]) =>
  `<table>${lines.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`;
const wordTable = (lines: readonly (readonly string[])[]) =>
  `<w:tbl>${lines.map((row) => `<w:tr>${row.map((text) => cell(paragraph(text))).join('')}</w:tr>`).join('')}</w:tbl>`;
const places = [60, 90, 200, 300, 430];
const printed = tinyPdf({
  pages: [
    {
      lines: [
        [60, 760, 'Staff of the delegations'],
        ...rows.flatMap((row, line) =>
          row.map((text, at) => [places[at] ?? 0, 720 - line * 16, text] as const),
        ),
      ],
    },
  ],
});
const openText = `<?xml version="1.0"?><office:document xmlns:office="o" xmlns:text="t" xmlns:table="b" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text><table:table>${rows
  .map(
    (row) =>
      `<table:table-row>${row.map((text) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`).join('')}</table:table-row>`,
  )
  .join('')}</table:table></office:text></office:body></office:document>`;

describe('a table of people in a text without a meeting', () => {
  it.each([
    ['a page', page(`<p>Staff of the delegations</p>${pageTable(rows)}`)],
    ['Word', wordFile({ body: paragraph('Staff of the delegations') + wordTable(rows) })],
    ['OpenDocument', strToU8(openText)],
    ['PDF', printed],
  ])('is offered to be compared with the people of the register, of %s', async (_, bytes) => {
    const { draft, people: listed } = await read(bytes);
    expect(draft.meetings).toEqual([]);
    expect(listed).toEqual({ count: 2, sheets: [expect.objectContaining({ rows })] });
    const [sheet] = listed?.sheets ?? [];
    const columns = sheet && recogniseColumns(sheet.rows, 'people', () => false);
    expect(columns?.fields).toEqual(['ignored', 'family', 'given', 'function', 'party']);
  });

  it('goes on in a second table under its heading', async () => {
    const body = `${wordTable(rows)}${paragraph('Observers')}${wordTable([['3', 'Petrov', 'Ivan', 'Envoy', 'Tajikistan']])}`;
    const { people: listed } = await read(wordFile({ body }));
    expect([listed?.count, listed?.sheets[0]?.rows.slice(3)]).toEqual([
      3,
      [['Observers'], ['3', 'Petrov', 'Ivan', 'Envoy', 'Tajikistan']],
    ]);
  });

  it('may have its titles in two languages', async () => {
    const both = ['Фамилия / Surname', 'Имя / Name', 'Должность / Position', 'Страна / Country'];
    const { people: listed } = await read(
      page(pageTable([both, ['Иванова', 'Анна', 'Начальник отдела', 'Кыргызстан']])),
    );
    expect(listed?.count).toBe(1);
  });

  it('is no table of other things, and none where the text tells of a meeting', async () => {
    const things = pageTable([
      ['Name', 'Price'],
      ['Paper', '12'],
    ]);
    expect((await read(page(`<p>What there is</p>${things}`))).people).toBeUndefined();
    const meeting =
      '<h1>List of participants of the 2nd Senior Officials Meeting, Astana, 22 September 2015</h1>';
    const { draft, people: listed } = await read(page(meeting + pageTable(rows)));
    expect([draft.meetings.length, listed]).toEqual([1, undefined]);
  });

  it('has names under two rows of titles', () => {
    const lines = [
      ['No.', 'Country', 'Name', '', 'Position', 'E-mail'],
      ['', '', 'First name', 'Family name', '', ''],
      ['1', 'Armenia', 'Ani', 'SARGSYAN', 'Adviser', 'ani.s@example.am'],
    ];
    const { titles: last, fields } = recogniseColumns(lines, 'people', () => false);
    expect([last, fields]).toEqual([1, ['ignored', 'party', 'given', 'family', 'function', 'email']]);
  });
});
