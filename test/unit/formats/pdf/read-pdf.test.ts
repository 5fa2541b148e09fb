import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { validateDraft } from '@/formats/draft/validate-draft';
import { isPdfBomb } from '@/formats/pdf/inflated-size';
import { readPdf } from '@/formats/pdf/read-pdf';
import { readPriorRecord } from '@/formats/prior-records/read-prior-record';
import { readRecord } from '../../../helpers/read-record';
import { stream, tinyPdf, type TinyPdf } from '../../../helpers/tiny-pdf';

/**
 * Printed by Chromium (two-columns, bilingual, hyphens-ru, running, participants, letters, hanging), by LibreOffice from
 * this project's texts (closing-remarks-*, footnotes-ru), locked with passwords by Ghostscript (locked, owner).
 */
const folder = resolve(import.meta.dirname, '../../../fixtures');
const fixture = (name: string) => new Uint8Array(readFileSync(resolve(folder, 'pdf', name)));

async function recordOf(bytes: Uint8Array) {
  const outcome = await readPdf({ name: 'x.pdf', bytes }, '');
  if (!outcome.ok || outcome.kind !== 'text') throw new Error(JSON.stringify(outcome));
  return { ...outcome.record, parts: outcome.parts ?? [] };
}
const textOf = async (name: string) => (await recordOf(fixture(name))).text.split(/\n+/u);
const tiny = (pdf: TinyPdf) => recordOf(tinyPdf(pdf));

describe('the layout of a page', () => {
  it('is read column by column, what stands across them before and after', async () => {
    const lines = await textOf('two-columns.pdf');
    expect(lines.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'Second Meeting',
      'Aktau, 3–4',
      'The second',
      'Participants emphasized',
      'It was',
      'Experts considered',
      'This summary',
    ]);
  });

  it('undoes hyphens at the ends of lines and keeps those of the words, in Latin and Cyrillic', async () => {
    const english = (await textOf('two-columns.pdf')).join('\n');
    expect(english).toContain('and of well-being at the workplace');
    expect(english).toContain('a follow-up is needed');
    const russian = (await textOf('hyphens-ru.pdf')).join('\n');
    expect(russian).toContain('их социально-экономического положения');
    expect(russian.match(/\p{L}-\p{L}/gu)).toHaveLength(1);
  });

  it('reads two languages side by side one after the other', async () => {
    const lines = await textOf('bilingual.pdf');
    expect(lines.slice(1).map((line) => line.slice(0, 6))).toEqual([
      '1. The',
      '2. Par',
      '3. It ',
      '4. Exp',
      '1. Вто',
      '2. Уча',
      '3. Был',
      '4. Экс',
    ]);
  });

  it('writes the rows of a table with tabs, a cell of several lines as one', async () => {
    expect((await textOf('participants.pdf')).slice(1)).toEqual([
      'No.\tName\tFunction\tInstitution',
      '1\tMr. Aidar SEITKALI\tHead of Division\tMinistry of Labour and Social Protection of the Population',
      '2\tMs. Gulnara HASANOVA\tSenior Adviser on international cooperation\tState Migration Service',
      '3\tMr. Maksat BERDIYEV\tConsul\tMinistry of Foreign Affairs',
      '4\tMs. Ana LOPES\tProgramme Officer\tIOM',
    ]);
  });

  it('joins numbers that hang left of their paragraphs', async () => {
    const lines = await textOf('hanging.pdf');
    expect(lines.map((line) => line.slice(0, 3))).toEqual(['1. ', '2. ', '3. ', '4. ', '5. ']);
    expect(lines.every((line) => line.endsWith('.'))).toBe(true);
  });

  it('closes spaced letters, keeps raised marks by their words, and drops what is stamped across', async () => {
    const { text, dropped } = await recordOf(fixture('letters.pdf'));
    expect(text).toContain('CLOSING REMARKS');
    expect(text).toContain('the 2nd meeting¹ of H2O experts');
    expect(text).toContain('For official use only');
    expect(dropped.map(({ start, end }) => text.slice(start, end))).toEqual(['DRAFT']);
  });

  it('starts a new line after one that had room for the next word', async () => {
    const { text } = await tiny({
      pages: [
        {
          lines: [
            [60, 780, 'Meeting of Experts on Seasonal Labour'],
            [60, 766, 'Aktau, 3 June 2021'],
          ],
        },
      ],
    });
    expect(text).toBe('Meeting of Experts on Seasonal Labour\nAktau, 3 June 2021');
  });
});

describe('what belongs to the pages', () => {
  it('is kept and dropped, and parts no paragraph that goes on over the page', async () => {
    const { text, dropped } = await recordOf(fixture('running.pdf'));
    expect(dropped.map(({ why, start, end }) => `${why}: ${text.slice(start, end)}`)).toEqual([
      'running-head: Caspian Dialogue – Second Meeting of Experts, Aktau 2021',
      'page-number: Page 1 of 2',
      'running-head: Caspian Dialogue – Second Meeting of Experts, Aktau 2021',
      'page-number: Page 2 of 2',
    ]);
    expect(text.match(/^\d+\. /gmu)).toHaveLength(24);
  });

  it('leaves footnotes behind the text, joins what they parted, and counts them', async () => {
    const { text, dropped, notes } = await recordOf(fixture('footnotes-ru.pdf'));
    expect(text).toContain('обмен информацией между министерствами остаётся нерегулярным');
    expect(text).toContain('в портах региона¹.');
    expect(text.split('\n').at(-1)).toBe('⁶ Контактные лица Казахстана были назначены в ходе совещания.');
    expect(notes).toEqual([{ code: 'footnotes', count: 6 }]);
    expect(dropped.map(({ why }) => why)).toEqual([
      'running-head',
      'page-number',
      'running-head',
      'page-number',
    ]);
  });
});

describe('the ends of lines', () => {
  const at = (lines: readonly string[]) =>
    tiny({ pages: [{ lines: lines.map((line, row) => [60, 780 - row * 13, line] as const) }] });
  const full = 'Participants of the meeting considered the report of the working group on the schools of';

  it.each([
    [
      'a programme',
      [
        '14:00 Third session on the resolution of the consultation and its text in Jeddah',
        '15:30 Closing remarks',
      ],
    ],
    ['numbers that follow', [`5. ${full}`, '6. Adoption of the declaration']],
    ['labels', [`Participants: ${full.slice(0, 70)}`, 'Note-taker: Claire Dubois']],
    [
      'people',
      [
        'Mr. Tural ISMAYILOV, Head, Department of Cooperation of the Service and its Office',
        'Ms. Roya KARIMI, Head',
      ],
    ],
    [
      'a heading in capitals',
      ['THE SERVICE OF MIGRATION UNDER THE GOVERNMENT OF THE COUNTRY', 'Press release'],
    ],
  ])('part %s', async (_, lines) => {
    const { text } = await at([
      full,
      'the region and of the places where children of workers live when they come along.',
      '',
      ...lines,
    ]);
    expect(text.split(/\n+/u).slice(-2)).toEqual(lines);
  });

  it('part the first of a run of numbers from a title that fills its line', async () => {
    const title = 'Fourth Meeting of the Working Group of the Process, held in Aktau on 3 and 4 June 2021';
    const { text } = await at([title, `1. ${full}`, 'the region.', `2. ${full}`, 'the coast.']);
    expect(text.split(/\n+/u)).toEqual([title, `1. ${full} the region.`, `2. ${full} the coast.`]);
  });

  it('part nothing where a sentence goes on, whatever the next line begins with', async () => {
    const { text } = await at([
      full,
      'the region and of the places where children of workers live when they come along with',
      'Mr. Smith from Baku and Ms. Jones from Astana, as it was agreed upon in the seasons of',
      '2021 and later.',
    ]);
    expect(text).not.toContain('\n');
  });
});

describe('a printed record', () => {
  it.each(['en', 'ru'])('has the facts of its plain text (%s)', async (language) => {
    const name = `closing-remarks-${language}`;
    const plain = await readRecord({
      name,
      bytes: new Uint8Array(readFileSync(resolve(folder, 'prior-records', `${name}.txt`))),
    });
    const printed = await readRecord({ name, bytes: fixture(`${name}.pdf`) });
    expect(printed.draft.meetings).toEqual(plain.draft.meetings);
    expect(printed.draft.statuses).toEqual(plain.draft.statuses);
    expect(printed.draft.sources[0]).toMatchObject({ language, type: 'closing-remarks' });
    expect(validateDraft(printed.draft, printed.texts)).toEqual([]);
  });
});

describe('a file that is no plain text', () => {
  it('is a scan where every page is a picture', async () => {
    const bytes = tinyPdf({ pages: [{ hasPicture: true }, { hasPicture: true }] });
    expect(await readPriorRecord({ name: 'x', bytes })).toMatchObject({ error: { code: 'scan', pages: 2 } });
  });

  it('hands on what is attached to it, the scan included', async () => {
    const bytes = tinyPdf({
      pages: [{ hasPicture: true }],
      catalogue: '/Names << /EmbeddedFiles << /Names [(list.txt) 5 0 R] >> >>',
      objects: [
        '<< /Type /Filespec /F (list.txt) /EF << /F 6 0 R >> >>',
        stream('Mr. A. B.', '/Type /EmbeddedFile'),
      ],
    });
    expect(await readPriorRecord({ name: 'scan.pdf', bytes })).toMatchObject({
      error: { code: 'scan', pages: 1 },
      parts: [{ name: 'scan.pdf › list.txt' }],
    });
  });

  it('tells how many pages are pictures, and takes a blank page for none', async () => {
    const { notes } = await tiny({
      pages: [{ lines: [[60, 700, 'Agenda of the meeting']] }, { hasPicture: true }, {}],
    });
    expect(notes).toEqual([{ code: 'pages-without-text', count: 1 }]);
  });

  it('is refused where it wants a password, and read where only its owner has one', async () => {
    expect(await readPriorRecord({ name: 'x', bytes: fixture('locked.pdf') })).toEqual({
      ok: false,
      error: { code: 'encrypted', kind: 'pdf' },
    });
    expect((await recordOf(fixture('owner.pdf'))).text).toContain('Closing Remarks of the Chair');
  });

  it('is mended where its directory is wrong, and damaged where too little is left', async () => {
    const whole = tinyPdf({ pages: [{ lines: [[60, 700, 'Agenda of the meeting']] }] });
    const text = new TextDecoder('latin1').decode(whole).replace(/startxref\n\d+/u, 'startxref\n7');
    expect((await recordOf(new TextEncoder().encode(text))).text).toBe('Agenda of the meeting');
    for (const size of [9, 60, whole.length - 120])
      expect(await readPdf({ name: 'x', bytes: whole.slice(0, size) }, '')).toEqual({
        ok: false,
        error: { code: 'damaged', kind: 'pdf' },
      });
  });

  it('is not unpacked where that would fill the memory', () => {
    const zeros = zlibSync(new Uint8Array(4_000_000));
    const withStream = (packed: Uint8Array, filters: string) =>
      tinyPdf({
        pages: [{}],
        objects: [stream(Array.from(packed, (byte) => String.fromCharCode(byte)).join(''), filters)],
      });
    const once = withStream(zeros, '/Filter /FlateDecode');
    expect(isPdfBomb(once, 1_000_000)).toBe(true);
    expect(isPdfBomb(once)).toBe(false);
    const twice = withStream(zlibSync(zeros), '/Filter [/FlateDecode /FlateDecode]');
    expect(isPdfBomb(twice, 1_000_000)).toBe(true);
  });
});

describe('what a file carries', () => {
  it('is handed on where it is a file, and never run where it is a script', async () => {
    const { notes, parts } = await tiny({
      pages: [{ lines: [[60, 700, 'Agenda of the meeting']] }],
      catalogue:
        '/Names << /EmbeddedFiles << /Names [(list.txt) 5 0 R] >> >> /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>',
      objects: [
        '<< /Type /Filespec /F (list.txt) /EF << /F 6 0 R >> >>',
        stream('Mr. A. B.', '/Type /EmbeddedFile'),
      ],
    });
    expect(parts.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([
      ['x.pdf › list.txt', 'Mr. A. B.'],
    ]);
    expect(notes).toEqual([{ code: 'attachments', count: 1 }, { code: 'macros' }]);
  });

  it('is kept apart where it is a remark, and in its place where it was filled in', async () => {
    const { text, dropped, notes } = await tiny({
      pages: [
        {
          lines: [
            [60, 700, 'Name of the head of delegation:'],
            [60, 650, 'Signed in Aktau'],
          ],
          annotations: '5 0 R 6 0 R',
        },
      ],
      catalogue: '/AcroForm << /Fields [5 0 R] /DA (/F 11 Tf) >>',
      objects: [
        '<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (Ms. Roya KARIMI) /Rect [260 696 500 712] >>',
        '<< /Type /Annot /Subtype /Text /Contents (Is this right?) /Rect [520 640 540 660] >>',
      ],
    });
    expect(text.split(/\n+/u)).toEqual([
      expect.stringMatching(/^Name of the head of delegation:\sMs\. Roya KARIMI$/u),
      'Signed in Aktau',
      'Is this right?',
    ]);
    expect(dropped.map(({ why }) => why)).toEqual(['comment']);
    expect(notes).toEqual([{ code: 'comments', count: 1 }]);
  });

  it('tells its title where it is one, and when it was last changed', async () => {
    const pages = [{ lines: [[60, 700, 'Agenda'] as const] }];
    const real = await tiny({
      pages,
      info: "/Title (Agenda of the Third Meeting) /ModDate (D:20210604101500+05'00')",
    });
    expect(real.about).toEqual({ title: 'Agenda of the Third Meeting', modified: '2021-06-04T10:15' });
    const made = await tiny({
      pages,
      info: '/Title (Microsoft Word - agenda final.doc) /CreationDate (D:20210604)',
    });
    expect(made.about).toEqual({ modified: '2021-06-04' });
  });
});
