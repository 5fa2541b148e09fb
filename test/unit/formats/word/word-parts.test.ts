import { describe, expect, it } from 'vitest';

import {
  cell,
  paragraph,
  paragraphOf,
  row,
  run,
  table,
  wordFile,
  wordLines,
  wordRecord,
  type WordParts,
} from '../../../helpers/word-file';

const lines = async (body: string) => wordLines({ body });
/** What is no part of the text, with why. */
const droppedOf = async (file: WordParts) => {
  const { text, dropped } = await wordRecord(file);
  return dropped.map(({ start, end, why }) => [why, text.slice(start, end)]);
};
const pageNumber = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>';

describe('a table of a Word document', () => {
  it('is a line a row, with cells by tab and what stands in a cell on that line', async () => {
    const body =
      paragraph('Participants') +
      `<w:tbl>${row(cell(paragraph('Name')), cell(paragraph('Post')))}${row(
        cell(paragraph('Aida Omarova')),
        cell(
          paragraphOf(`${run('Director')}<w:r><w:br/></w:r>${run('Ministry of Labour,')}`) + paragraph('Osh'),
        ),
      )}${row(cell(''), cell(''))}</w:tbl>` +
      paragraph('After.');
    expect((await wordRecord({ body })).text).toBe(
      'Participants\n\nName\tPost\nAida Omarova\tDirector; Ministry of Labour, Osh\n\nAfter.',
    );
  });

  it('keeps columns under their heads where cells are merged', async () => {
    const body = `<w:tbl>${row(cell(paragraph('State')), cell(paragraph('Name')), cell(paragraph('Post')))}${row(
      cell(paragraph('Delegations'), '<w:gridSpan w:val="2"/>'),
      cell(paragraph('2')),
    )}${row(cell(paragraph('Tajikistan'), '<w:vMerge w:val="restart"/>'), cell(paragraph('A')), cell(paragraph('B')))}${row(
      cell('', '<w:vMerge/>'),
      cell(paragraph('C')),
      cell(paragraph('D')),
    )}</w:tbl>`;
    expect(await lines(body)).toEqual([
      'State\tName\tPost',
      'Delegations\t\t2',
      'Tajikistan\tA\tB',
      '\tC\tD',
    ]);
  });

  it('numbers the rows whose number Word sets', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const number = paragraph('', '<w:numPr><w:numId w:val="1"/></w:numPr>');
    const body = `<w:tbl>${row(cell(number), cell(paragraph('A')), cell(paragraph('x')))}${row(cell(number), cell(paragraph('B')), cell(paragraph('y')))}</w:tbl>`;
    expect(await wordLines({ body, parts: { numbering } })).toEqual(['1.\tA\tx', '2.\tB\ty']);
  });

  it('that only frames the page is paragraphs, and a table in it a table', async () => {
    const inner = table(['Name', 'Post'], ['A', 'B']);
    const body = `<w:tbl>${row(cell(paragraph('Closing remarks') + paragraph('Osh, 12 May 2019')))}${row(cell(inner))}</w:tbl>`;
    expect((await wordRecord({ body })).text).toBe(
      'Closing remarks\n\nOsh, 12 May 2019\n\nName\tPost\n\nA\tB',
    );
  });

  it('that sets a letterhead or two languages side by side is read column by column', async () => {
    const head = `<w:tbl>${row(
      cell(paragraph('Ministry of Labour') + paragraph('of Tajikistan')),
      cell(paragraph('Вазорати меҳнат') + paragraph('Тоҷикистон')),
    )}</w:tbl>`;
    expect(await lines(head)).toEqual([
      'Ministry of Labour',
      'of Tajikistan',
      'Вазорати меҳнат',
      'Тоҷикистон',
    ]);
    const long = (words: string) => `${words} ${'and more of the same '.repeat(4)}`.trim();
    const longer = (words: string) => `${words} ${'и ещё столько же слов '.repeat(4)}`.trim();
    const both = table(
      ['Closing remarks', 'Заключительное слово'],
      [long('1. States'), longer('1. Государства')],
      [long('2. They'), longer('2. Они')],
    );
    expect(await lines(both)).toEqual([
      'Closing remarks',
      long('1. States'),
      long('2. They'),
      'Заключительное слово',
      longer('1. Государства'),
      longer('2. Они'),
    ]);
  });

  it('within a cell of data is words of that cell, however deep', async () => {
    const nested = (depth: number): string =>
      depth === 0 ? paragraph('deep') : `<w:tbl>${row(cell(nested(depth - 1)))}</w:tbl>`;
    const body = `<w:tbl>${row(cell(paragraph('a') + nested(3)), cell(paragraph('b')))}${row(cell(paragraph('c')), cell(table(['d', 'e'])))}</w:tbl>`;
    expect(await lines(body)).toEqual(['a deep\tb', 'c\td, e']);
  });
});

describe('the heads and feet of pages', () => {
  const header = paragraphOf(`${run('Almaty Process, page ')}${pageNumber}`);
  const section = (references: string, more = '') => `<w:sectPr>${references}${more}</w:sectPr>`;
  const refer = (place: string, type: string, part: string) =>
    `<w:${place}Reference w:type="${type}" r:id="r-${part}"/>`;

  it('are in the text once, at its beginning and its end, and no part of it', async () => {
    const both = refer('header', 'default', 'header1') + refer('footer', 'default', 'footer1');
    const again = refer('header', 'default', 'header2') + refer('header', 'even', 'header3');
    const file: WordParts = {
      body: paragraphOf(run('Text.'), section(both)) + paragraph('More.') + section(again),
      parts: {
        header1: header,
        header2: header,
        header3: paragraph('Never printed'),
        footer1: paragraphOf(`${run('– ')}${pageNumber}${run(' –')}`) + paragraph('ASP/2019/1'),
      },
    };
    expect((await wordRecord(file)).text).toBe(
      'Almaty Process, page 1\n\nText.\n\nMore.\n\n– 1 –\n\nASP/2019/1',
    );
    expect(await droppedOf(file)).toEqual([
      ['running-head', 'Almaty Process, page 1'],
      ['page-number', '– 1 –'],
      ['running-head', 'ASP/2019/1'],
    ]);
  });

  it('of a first page of its own are its letterhead, which stays', async () => {
    const file = (more: string): WordParts => ({
      body: paragraph('Text.') + section(refer('header', 'first', 'header1'), more),
      parts: { header1: paragraph('Ministry of Labour') },
    });
    expect(await wordLines(file('<w:titlePg/>'))).toEqual(['Ministry of Labour', 'Text.']);
    expect(await droppedOf(file('<w:titlePg/>'))).toEqual([]);
    expect(await wordLines(file('<w:titlePg w:val="false"/>'))).toEqual(['Text.']);
  });
});

describe('notes and comments', () => {
  const note = (kind: string, id: number, words: string) =>
    `<w:${kind} w:id="${id}">${paragraphOf(`<w:r><w:${kind}Ref/></w:r>${run(` ${words}`)}`)}</w:${kind}>`;
  const mark = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;

  it('have their marks where they hang and their words behind the text, in the order of the marks', async () => {
    const file: WordParts = {
      body: paragraphOf(
        `${run('States')}${mark('footnote', 2)}${run(' agreed')}${mark('endnote', 1)}${run('.')}${mark('footnote', 1)}`,
      ),
      parts: {
        footnotes: `<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>${note('footnote', 1, 'Later.')}${note('footnote', 2, 'As in use.')}${note('footnote', 3, 'Deleted.')}`,
        endnotes: note('endnote', 1, 'By vote.'),
      },
    };
    expect(await wordLines(file)).toEqual([
      'States[1] agreed[2].[3]',
      '[1] As in use.',
      '[2] By vote.',
      '[3] Later.',
    ]);
    expect((await wordRecord(file)).notes).toEqual([{ code: 'footnotes', count: 3 }]);
  });

  it('of reviewers stand at the end with who wrote them and when, and are no part of the text', async () => {
    const file: WordParts = {
      body: paragraphOf(`<w:commentRangeStart w:id="0"/>${run('Text.')}<w:commentRangeEnd w:id="0"/>`),
      parts: {
        comments: `<w:comment w:id="0" w:author="B. Clerk" w:date="2019-05-13T09:30:00Z">${paragraph('Check the date.')}${paragraph('And the place.')}</w:comment><w:comment w:id="1">${paragraph('Yes.')}</w:comment>`,
      },
    };
    expect(await droppedOf(file)).toEqual([
      ['comment', 'B. Clerk, 2019-05-13: Check the date.'],
      ['comment', 'And the place.'],
      ['comment', 'Yes.'],
    ]);
    expect((await wordRecord(file)).notes).toEqual([{ code: 'comments', count: 2 }]);
  });
});

describe('what a Word document has beside its text', () => {
  it('is told: macros, and links to what is elsewhere', async () => {
    const outside = (type: string) =>
      `<Relationship Id="x${type}" Type="http://x/${type}" TargetMode="External" Target="http://127.0.0.1/${type}"/>`;
    const bytes = wordFile({
      body: paragraph('Text.'),
      relations: outside('image') + outside('hyperlink') + outside('subDocument'),
      files: {
        'word/vbaProject.bin': 'macros',
        'word/_rels/settings.xml.rels': `<Relationships>${outside('attachedTemplate')}</Relationships>`,
      },
    });
    expect((await wordRecord(bytes)).notes).toEqual([
      { code: 'outside-links', count: 3 },
      { code: 'macros' },
    ]);
  });

  it('is a title only where the text bears it out, and the day the file was saved', async () => {
    const core = (title: string) =>
      `<cp:coreProperties><dc:title>${title}</dc:title><dcterms:created>2019-05-10T08:00:00Z</dcterms:created><dcterms:modified>2019-05-12T16:45:10Z</dcterms:modified></cp:coreProperties>`;
    const about = async (title: string, body: string) =>
      (await wordRecord({ body: paragraph(body), files: { 'docProps/core.xml': core(title) } })).about;
    expect(await about('Closing Remarks', 'CLOSING REMARKS of the Chair')).toEqual({
      title: 'Closing Remarks',
      modified: '2019-05-12T16:45',
    });
    expect(await about('Concept note 2015', 'CLOSING REMARKS')).toEqual({ modified: '2019-05-12T16:45' });
    expect(await about('Document1', 'Document1')).toEqual({ modified: '2019-05-12T16:45' });
  });
});
