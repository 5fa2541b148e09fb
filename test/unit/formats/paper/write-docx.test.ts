import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';

import { minutesPaper } from '@/formats/paper/minutes';
import { paperToDocx } from '@/formats/paper/write-docx';
import { paperToOdt } from '@/formats/paper/odt/write-odt';
import { paperToHtml } from '@/formats/paper/write-html';

import { aDossier, aParagraph } from './a-dossier';
import { numbersAsWordCounts } from './numbers-as-word-counts';
import { richDossier } from './rich-dossier';
import { partOf } from './words-of';

const rich = (language: 'en' | 'ru' = 'en') => paperToDocx(minutesPaper(richDossier(), { language }));

async function read(docx: Uint8Array): Promise<string> {
  const styleMap = [
    "p[style-name='Title'] => h1:fresh",
    "p[style-name='Heading 1'] => h2:fresh",
    "p[style-name='Heading 2'] => h3:fresh",
  ];
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(docx) }, { styleMap });
  expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  return value;
}

describe('a paper as a Word file', () => {
  it('opens again with its title, headings, words and footnote', async () => {
    const html = await read(await rich());
    expect(html).toContain('<h1>2nd Senior Officials Meeting</h1>');
    expect([...html.matchAll(/<h2>(.*?)<\/h2>/gu)].map(([, heading]) => heading)).toEqual([
      'Purposes',
      'Outcome',
      'Statements',
      'Documents',
      'Related events',
      'Annex I. Agenda',
      'Annex II. List of participants',
    ]);
    expect(html).toContain('Participating States <em>emphasized</em> that');
    expect(html).toContain('Names of States are given as in use');
    expect(html).toContain('<th><p>Item</p></th>');
  });

  it('ends no line at the hyphen of an honorific', async () => {
    const words = 'Выступили г-н Ли, г-жа Ким и д-р Пак из Нью-Йорка.';
    const dossier = aDossier({ paragraphs: [aParagraph(1, { ru: words })] });
    const paper = minutesPaper(dossier, { language: 'ru' });
    const xml = partOf(await paperToDocx(paper), 'word/document.xml');
    expect(xml.match(/<w:noBreakHyphen\/>/gu)).toHaveLength(3);
    expect(xml).toContain('Нью-Йорка');
    expect(paperToHtml(paper)).toContain('<span class="held">г-жа</span> Ким');
  });

  it('keeps a paragraph on one page, but one of a page', async () => {
    const long = 'A very long statement. '.repeat(60);
    const dossier = aDossier({
      paragraphs: [aParagraph(1, { en: 'Short.' }), aParagraph(2, { en: long })],
    });
    const xml = partOf(await paperToDocx(minutesPaper(dossier, { language: 'en' })), 'word/document.xml');
    const whole = (words: string) =>
      [...xml.matchAll(/<w:p>.*?<\/w:p>/gsu)]
        .find(([one]) => one.includes(words))?.[0]
        .includes('w:keepLines w:val="false"');
    expect([whole('Short.'), whole('A very long')]).toEqual([false, true]);
  });

  it('has Word count to exactly the printed numbers, gaps and levels included', async () => {
    expect(numbersAsWordCounts(await rich())).toEqual([
      '1.',
      '2.',
      '3.',
      '(a)',
      '(b)',
      '(i)',
      '(ii)',
      '4.',
      '5.',
      '6.',
      '7.',
      '8.',
      '12.',
    ]);
  });

  it('does so for whatever numbers a final text has', async () => {
    const frozen = fc.record({
      level: fc.integer({ min: 0, max: 2 }),
      number: fc.option(fc.integer({ min: 1, max: 200 }).map(String)),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(frozen, { minLength: 1, maxLength: 12 }), async (list) => {
        const paragraphs = list.map(({ level, number }, index) =>
          aParagraph(index, { en: 'Text' }, { level, number: level === 0 ? number : null }),
        );
        const paper = minutesPaper(aDossier({ paragraphs }), { language: 'en' });
        const labels = paper.blocks.flatMap((block) => (block.kind === 'numbered' ? [block.label] : []));
        expect(numbersAsWordCounts(await paperToDocx(paper))).toEqual(labels);
      }),
      { numRuns: 25 },
    );
  });

  it('writes out a number that Word cannot count to', async () => {
    const paragraphs = [aParagraph(1, { en: 'Text' }, { number: '10 bis' })];
    const docx = await paperToDocx(minutesPaper(aDossier({ paragraphs }), { language: 'en' }));
    expect(partOf(docx, 'word/document.xml')).toContain('10 bis.');
  });

  it('states the direction and the language of each paragraph', async () => {
    const xml = partOf(await rich('ru'), 'word/document.xml');
    const paragraphs = xml.match(/<w:p>.*?<\/w:p>/gu) ?? [];
    const arabic = paragraphs.find((one) => one.includes('المشاركون')) ?? '';
    expect(arabic).toMatch(/<w:pPr>.*<w:bidi\/>/u);
    expect(arabic).toMatch(/<w:rtl\/>/u);
    expect(arabic).toContain('<w:lang w:val="ar-SA" w:bidi="ar-SA"/>');
    const kazakh = paragraphs.find((one) => one.includes('Қазақстан Республикасының Төра')) ?? '';
    expect(kazakh).toContain('<w:lang w:val="kk-KZ"');
    expect(kazakh).not.toMatch(/<w:bidi\/>|<w:rtl\/>/u);
    expect(partOf(await rich('ru'), 'word/styles.xml')).toContain('<w:lang w:val="ru-RU"');
  });

  it('has the paper’s properties, page, running head and page numbers', async () => {
    const docx = await rich();
    const properties = partOf(docx, 'docProps/core.xml');
    expect(properties).toContain(
      '<dc:title>Minutes. 2nd Senior Officials Meeting, Astana, 21–22 September 2015</dc:title>',
    );
    expect(properties).toContain('<dc:creator>Rapporteur</dc:creator>');
    expect(properties).toContain('<dc:language>en-GB</dc:language>');
    expect(partOf(docx, 'word/document.xml')).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(partOf(docx, 'word/document.xml')).toContain('<w:titlePg/>');
    expect(partOf(docx, 'word/header1.xml')).toContain('Almaty Process · 2nd Senior Officials Meeting');
    expect(partOf(docx, 'word/footer1.xml')).toMatch(/SOM\/2.*PAGE.*NUMPAGES/u);
  });

  it('keeps headings with what follows, and the head of a table on every page', async () => {
    const docx = await rich();
    const heading = /<w:style [^>]*w:styleId="Heading1">.*?<\/w:style>/u.exec(
      partOf(docx, 'word/styles.xml'),
    )?.[0];
    expect(heading).toContain('<w:keepNext/>');
    expect(partOf(docx, 'word/document.xml')).toContain('<w:tblHeader/>');
  });

  it('keeps what leads into points with the first of them, and the points apart', async () => {
    const dossier = aDossier({
      paragraphs: [
        aParagraph(1, { en: 'The meeting was opened.' }),
        aParagraph(2, { en: 'States were asked' }),
        aParagraph(3, { en: 'to register every birth;' }, { level: 1 }),
        aParagraph(4, { en: 'to report.' }, { level: 1 }),
        aParagraph(5, { en: 'The meeting was closed.' }),
      ],
    });
    const paper = minutesPaper(dossier, { language: 'en' });
    const xml = partOf(await paperToDocx(paper), 'word/document.xml');
    const kept = (words: string) => {
      const before = xml.slice(0, xml.indexOf(words));
      return before.slice(before.lastIndexOf('<w:p>')).includes('<w:keepNext/>');
    };
    expect(kept('States were asked')).toBe(true);
    expect(kept('The meeting was opened')).toBe(false);
    expect(kept('to register every birth')).toBe(false);
    expect(partOf(paperToOdt(paper), 'content.xml').match(/fo:keep-with-next="always"/gu)).toHaveLength(1);
  });

  it('is the same bytes whenever it is written', async () => {
    const first = await rich();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await rich()).toEqual(first);
  });

  it('is made of an empty meeting too', async () => {
    expect(await read(await paperToDocx(minutesPaper(aDossier(), { language: 'ru' })))).toContain(
      '<h1>Совещание</h1>',
    );
  });
});
