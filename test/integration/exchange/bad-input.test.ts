import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { afterEach, expect, test, vi } from 'vitest';

import { formats } from '@/features/exchange/reading/formats';
import { noteInWords } from '@/features/exchange/reading/note-in-words';
import type { OfferedFile } from '@/features/exchange/reading/offered-file';
import { outcomeInWords } from '@/features/exchange/reading/outcome-in-words';
import { readBatch } from '@/features/exchange/reading/read-batch';
import { pendingDatabase } from '@/features/exchange/pending/pending-database';
import { createFormatsClient } from '@/formats/worker/formats-client';
import type { FileErrorCode } from '@/host/host';
import type { Format } from '@/i18n/use-format';
import type { Translate } from '@/i18n/use-text';
import { messages as en } from '@/i18n/messages/en/messages';
import { messages as ru } from '@/i18n/messages/ru/messages';

import { openTestRegister } from '../../helpers/open-test-register';
import { paragraph, wordFile } from '../../helpers/word-file';
import { threads } from '../../helpers/worker-threads';

afterEach(() => vi.restoreAllMocks());

const fixtures = resolve(import.meta.dirname, '../../fixtures');
const fixture = async (name: string) => new Uint8Array(await readFile(resolve(fixtures, name)));

const rows = [
  ['No', 'Meeting', 'Date', 'City'],
  [1, 'First Senior Officials Meeting', '22.09.2015', 'Astana'],
];
const workbook = await writeXlsx({ sheets: [{ name: 'Register', rows }] });

/** An archive with a part changed, or one more. */
function changed(bytes: Uint8Array, part: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const text = new TextDecoder().decode(parts[part] ?? new Uint8Array());
  return zipSync({ ...parts, [part]: strToU8(change(text)) });
}

/** Three lines of ten times ten times ten: read by the book they swell to a thousand. */
const doctype =
  '<!DOCTYPE x [<!ENTITY a "swollen swollen swollen"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
const withEntities = (xml: string) => xml.replace(/^(<\?xml[^>]*\?>)?/u, `$1${doctype}`);
const page = (head: string, words: string) =>
  `${head}<html><body><p>${words}</p><p>We met on 5 March.</p></body></html>`;

const underPassword = (() => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(strToU8([...'EncryptedPackage'].map((letter) => `${letter}\0`).join('')), 1024);
  return bytes;
})();

const remarks = (ordinal: number) =>
  `Closing remarks of the Chair\n\n${ordinal}th Senior Officials Meeting\n\nAstana, ${ordinal} September 2015\n\n1. Participants agreed to meet again.`;

/** Some of its lines in UTF-8 and some in windows-1251. */
const mixed = new Uint8Array([
  ...strToU8('Заключительное слово Председателя\r\n\r\nВстреча прошла в городе Астана.\r\n'),
  ...[...'Участники договорились встретиться вновь.\r\n'].map((letter) => {
    const code = letter.charCodeAt(0);
    return code < 0x80 ? code : code - 0x0410 + 0xc0;
  }),
]);

const emptyRows = Array.from({ length: 100_000 }, (_, at) => `<row r="${at + 4}"></row>`).join('');
const sheet = 'xl/worksheets/sheet1.xml';
const odt = await fixture('prior-records/closing-remarks-en.odt');
const archive = zipSync({ 'remarks.txt': strToU8(remarks(8)) });

type Told = readonly [name: string, bytes: Uint8Array | FileErrorCode, outcome: string, note?: string];

const read = 'exchange.outcome.read';
const noMeeting = 'exchange.outcome.no-meeting';
const table = 'exchange.outcome.table';

/** Every kind of bad input, and what is told of it, as keys of the messages. */
const list: readonly Told[] = [
  ['locked.docx', underPassword, 'exchange.outcome.encrypted'],
  ['locked.pdf', await fixture('pdf/locked.pdf'), 'exchange.outcome.encrypted'],
  ['damaged.zip', archive.slice(0, -30), 'exchange.outcome.damaged'],
  ['damaged.docx', wordFile({ body: paragraph('A note.') }).slice(0, -40), 'exchange.outcome.damaged'],
  ['bomb.zip', zipSync({ 'a.txt': new Uint8Array(40 * 1024 * 1024) }), 'exchange.outcome.bomb'],
  ['bomb.docx', wordFile({ body: ' '.repeat(30 * 1024 * 1024) }), 'exchange.outcome.bomb'],
  [
    'bomb.xlsx',
    changed(workbook, sheet, (xml) => xml + ' '.repeat(60 * 1024 * 1024)),
    'exchange.outcome.bomb',
  ],
  [
    'entities.docx',
    changed(wordFile({ body: paragraph('Words &b; &c;') }), 'word/document.xml', withEntities),
    noMeeting,
    'exchange.note.own-entities',
  ],
  ['entities.odt', changed(odt, 'content.xml', withEntities), read, 'exchange.note.own-entities'],
  ['entities.html', strToU8(page(doctype, 'Words &b; &c;')), noMeeting, 'exchange.note.own-entities'],
  [
    'entities.xml',
    strToU8(`<?xml version="1.0"?>${doctype}<record>We met: &b; &c;</record>`),
    noMeeting,
    'exchange.note.own-entities',
  ],
  ['entities.xlsx', changed(workbook, sheet, withEntities), table, 'exchange.note.own-entities'],
  [
    'outside.docx',
    wordFile({
      body: paragraph('A note.'),
      relations:
        '<Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="https://example.org/a.dotm" TargetMode="External"/>',
    }),
    noMeeting,
    'exchange.note.outside-links',
  ],
  [
    'outside.xlsx',
    changed(workbook, 'xl/externalLinks/externalLink1.xml', () => '<externalLink/>'),
    table,
    'exchange.note.outside-links',
  ],
  [
    'two gigabytes.xlsx',
    changed(workbook, sheet, (xml) =>
      xml
        .replace(/<dimension[^>]*>/u, '')
        .replace(/(<worksheet[^>]*>)/u, '$1<dimension ref="A1:XFD1048576"/>'),
    ),
    table,
  ],
  [
    'empty rows.xlsx',
    changed(workbook, sheet, (xml) => xml.replace('</sheetData>', `${emptyRows}</sheetData>`)),
    table,
  ],
  [
    'macros.docm',
    changed(wordFile({ body: paragraph('A note of ours.') }), 'word/vbaProject.bin', () => 'x'),
    noMeeting,
    'exchange.note.macros',
  ],
  ['macros.xlsm', changed(workbook, 'xl/vbaProject.bin', () => 'x'), table, 'exchange.note.macros'],
  ['macros.odt', changed(odt, 'Basic/Standard/Module1.xml', () => '<x/>'), read, 'exchange.note.macros'],
  ['a letter.pdf', strToU8(remarks(9)), read],
  ['a program.docx', strToU8('MZ\u0090\0\u0003\0\0\0'), 'exchange.outcome.binary'],
  ['mixed.txt', mixed, noMeeting, 'exchange.note.mixed-encoding'],
  ['gone.txt', 'not-found', 'errors.file.not-found'],
  ['changed.txt', 'changed', 'errors.file.changed'],
  ['full.txt', 'disk-full', 'errors.file.disk-full'],
  ['empty.txt', new Uint8Array(), 'exchange.outcome.empty'],
];

const t = ((key: string) => key) as unknown as Translate;
const format = {
  fileSize: String,
  list: (names: readonly string[]) => names.join(),
  number: String,
} as unknown as Format;

function offered([name, bytes]: Told): OfferedFile {
  const load: OfferedFile['load'] = () =>
    Promise.resolve(
      typeof bytes === 'string' ? { ok: false, error: { code: bytes, name } } : { ok: true, value: bytes },
    );
  return { name, folder: 'Records', load };
}

test('each kind of bad input is told by its own words, the others are read, and the register is untouched', async () => {
  const client = createFormatsClient(threads().startThread);
  vi.spyOn(formats, 'readPriorRecords').mockImplementation((...given) => client.readPriorRecords(...given));
  vi.spyOn(formats, 'printText').mockImplementation((text) => client.printText(text));
  const register = await openTestRegister();
  const before = await register.exportAll();
  const { batchId, files } = await readBatch(
    register,
    [
      ['first.txt', strToU8(remarks(4)), read] as const,
      ...list,
      ['last.txt', strToU8(remarks(5)), read] as const,
    ].map(offered),
    { onProgress: () => undefined, signal: new AbortController().signal },
  );
  const told = files
    .filter(({ depth }) => depth === 0)
    .map((file) => [
      file.name,
      outcomeInWords(file, t, format),
      ...file.notes
        .map((note) => noteInWords(note, t, format))
        .filter((key) => list.some(([, , , wanted]) => wanted === key)),
    ]);
  expect(told).toEqual([
    ['first.txt', read],
    ...list.map(([name, , outcome, note]) => [name, outcome, ...(note === undefined ? [] : [note])]),
    ['last.txt', read],
  ]);
  for (const key of told.flatMap(([, ...keys]) => keys)) {
    expect(en).toHaveProperty([key]);
    expect(ru).toHaveProperty([key]);
  }
  // Nothing of an entity was put in its place.
  const contents = await pendingDatabase.contents.toArray();
  expect(contents.flatMap(({ texts }) => texts).join('\n')).not.toMatch(/(?:swollen ?){4}|root:/u);
  expect((await pendingDatabase.batches.get(batchId))?.endedAt).not.toBeNull();
  expect(await register.exportAll()).toEqual(before);
  client.close();
});
