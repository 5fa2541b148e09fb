import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { minutesPaper } from '@/formats/paper/minutes';
import { paperToOdt } from '@/formats/paper/odt/write-odt';
import type { Block, NumberLevel, PaperDocument } from '@/formats/paper/paper';
import { richText } from '@/formats/paper/rich-text';
import { printedNumbers } from '../../../helpers/text-of-odt';

import { aDossier, aParagraph } from './a-dossier';
import { richDossier } from './rich-dossier';
import { partOf } from './words-of';

const rich = (language: 'en' | 'ru' = 'en') => paperToOdt(minutesPaper(richDossier(), { language }));
const content = (odt: Uint8Array) => partOf(odt, 'content.xml');

/** What a paragraph says of itself: its own style, with what that style states. */
function styleOf(odt: Uint8Array, words: string): string {
  const xml = content(odt);
  const start = new RegExp(`<text:p text:style-name="([^"]*)">(?:(?!</text:p>).)*${words}`, 'u');
  const name = start.exec(xml)?.[1] ?? '';
  return new RegExp(`<style:style style:name="${name}".*?</style:style>`, 'u').exec(xml)?.[0] ?? name;
}

function ofBlocks(blocks: readonly Block[]): PaperDocument {
  return { ...minutesPaper(aDossier(), { language: 'en' }), blocks };
}

describe('a paper as an OpenDocument text', () => {
  it('keeps a paragraph on one page, but one of a page', () => {
    const odt = paperToOdt(
      ofBlocks(
        ['Short', 'A very long statement. '.repeat(60)].map((words, at) => ({
          kind: 'numbered',
          label: `${at + 1}.`,
          level: 0,
          text: richText(words, 'en'),
          record: null,
        })),
      ),
    );
    expect(styleOf(odt, 'A very long')).toContain('fo:keep-together="auto"');
    expect(styleOf(odt, 'Short')).not.toContain('fo:keep-together="auto"');
  });

  it('parts «г-н» neither at its hyphen nor from the name', () => {
    const words = 'Выступили г-н Ли, Г-жа Ким и д-р Пак из Нью-Йорка.';
    const text: Block = { kind: 'paragraph', text: richText(words, 'ru'), record: null };
    expect(content(paperToOdt(ofBlocks([text])))).toContain(
      'Выступили г\u2011н\u00a0Ли, Г\u2011жа\u00a0Ким и д\u2011р\u00a0Пак из Нью-Йорка.',
    );
  });

  it('says what it is by its first bytes, and lists its parts', () => {
    const odt = rich();
    expect(new TextDecoder().decode(odt.subarray(30, 77))).toBe(
      'mimetypeapplication/vnd.oasis.opendocument.text',
    );
    const parts = Object.keys(unzipSync(odt)).filter(
      (name) => name !== 'mimetype' && !name.startsWith('META'),
    );
    for (const part of parts) expect(partOf(odt, 'META-INF/manifest.xml')).toContain(`"${part}"`);
  });

  it('has headings in an outline, under the names of the Word styles', () => {
    const xml = content(rich());
    const headings = [...xml.matchAll(/<text:h text:style-name="(\w+)" text:outline-level="(\d)">([^<]*)/gu)];
    expect(headings.slice(0, 7).map(([, style, level, words]) => [style, level, words])).toEqual([
      ['Heading_20_1', '1', 'Purposes'],
      ['Heading_20_1', '1', 'Outcome'],
      ['Heading_20_1', '1', 'Statements'],
      ['Heading_20_1', '1', 'Documents'],
      ['Heading_20_1', '1', 'Related events'],
      ['Annex_20_Title', '1', 'Annex I. Agenda'],
      ['Annex_20_Title', '1', 'Annex II. List of participants'],
    ]);
    expect(xml).toContain('<text:p text:style-name="Title">2nd Senior Officials Meeting</text:p>');
  });

  it('states the direction and the language of each paragraph', () => {
    const odt = rich('ru');
    expect(styleOf(odt, 'المشاركون')).toMatch(
      /style:writing-mode="rl-tb".*fo:language="ar" fo:country="SA".*style:language-complex="ar"/u,
    );
    const kazakh = styleOf(odt, 'Қатысушылар');
    expect(kazakh).toContain('fo:language="kk" fo:country="KZ"');
    expect(kazakh).not.toContain('rl-tb');
    expect(partOf(odt, 'styles.xml')).toMatch(
      /<style:default-style style:family="paragraph">.*fo:language="ru"/u,
    );
  });

  it('leaves words of an unknown language to no spelling checker', () => {
    const odt = paperToOdt(ofBlocks([{ kind: 'paragraph', text: richText('Words', 'und'), record: null }]));
    expect(styleOf(odt, 'Words')).toContain('fo:language="zxx" fo:country="none"');
  });

  it('repeats the head of a table, and puts a note at the foot once, however often it is marked', () => {
    const note = { kind: 'note-mark', note: 1 } as const;
    const text = { inlines: [{ kind: 'text', text: 'Turkey' } as const, note], language: 'en' };
    const paper = {
      ...ofBlocks([
        { kind: 'paragraph', text, record: null },
        { kind: 'paragraph', text, record: null },
        {
          kind: 'table',
          columns: [
            { title: 'No.', holds: 'figures' },
            { title: 'Item', holds: 'words' },
          ],
          rows: [{ kind: 'cells', cells: [text], record: null }],
        },
      ]),
      notes: [richText('As then named', 'en')],
    } satisfies PaperDocument;
    const xml = content(paperToOdt(paper));
    expect(xml.match(/<text:note text:id="note-1"/gu)).toHaveLength(1);
    expect(xml.match(/<text:note-ref [^>]*text:ref-name="note-1">1</gu)).toHaveLength(2);
    expect(xml).toMatch(/<table:table-header-rows>.*No\..*Item.*<\/table:table-header-rows>/u);
    expect(xml).toMatch(/table:number-columns-spanned="2">.*<table:covered-table-cell\/>/u);
  });

  it('has its name and language among its properties, and nothing of when it was written', () => {
    const meta = partOf(rich(), 'meta.xml');
    expect(meta).toContain(
      '<dc:title>Minutes. 2nd Senior Officials Meeting, Astana, 21–22 September 2015</dc:title>',
    );
    expect(meta).toContain('<dc:language>en-GB</dc:language>');
    expect(meta).not.toMatch(/date/u);
  });

  it('keeps a page for the letterhead without the running head, which the others have', () => {
    const styles = partOf(rich(), 'styles.xml');
    const pages = [...styles.matchAll(/<style:master-page .*?<\/style:master-page>/gu)].map(([page]) => page);
    expect(pages[0]).toMatch(/style:next-style-name="Standard"/u);
    expect(pages[0]).not.toContain('style:header');
    expect(pages[1]).toContain('Almaty Process · 2nd Senior Officials Meeting');
    for (const page of pages) expect(page).toMatch(/SOM\/2<text:tab\/>.*page-number.*page-count/u);
  });

  it('is the same bytes whenever it is written', () => {
    expect(rich()).toEqual(rich());
  });

  it('keeps every space of the words', () => {
    const paper = ofBlocks([{ kind: 'paragraph', text: { inlines: spaces, language: 'en' }, record: null }]);
    expect(content(paperToOdt(paper))).toContain(
      '<text:s text:c="1"/>a <text:s text:c="2"/>b <text:s text:c="1"/>c<text:line-break/><text:s text:c="2"/>d',
    );
  });
});

const spaces = [
  { kind: 'text', text: ' a   b ' },
  { kind: 'name', text: ' c' },
  { kind: 'line-break' },
  { kind: 'text', text: '  d' },
] as const;

describe('the numbers of paragraphs', () => {
  it('are counted to what the paper prints, with other blocks between', async () => {
    expect(await printedNumbers(rich())).toEqual([
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
    const numbered = (label: string, level: NumberLevel): Block => ({
      kind: 'numbered',
      label,
      level,
      text: richText('Words', 'en'),
      record: null,
    });
    const heading: Block = { kind: 'heading', text: richText('Heading', 'en') };
    const labels = ['1.', '(a)', '(i)', '(ii)', '(b)', '2.', '(a)', '3.'];
    const levels: readonly NumberLevel[] = [0, 1, 2, 2, 1, 0, 1, 0];
    const apart = labels.flatMap((label, at) => [heading, numbered(label, levels[at] ?? 0)]);
    expect(await printedNumbers(paperToOdt(ofBlocks(apart)))).toEqual(labels);
  });

  it('are so for whatever numbers a final text has', async () => {
    const frozen = fc.record({
      level: fc.integer({ min: 0, max: 2 }),
      number: fc.option(fc.integer({ min: 1, max: 200 }).map(String)),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(frozen, { minLength: 1, maxLength: 12 }), async (list) => {
        const paragraphs = list.map(({ level, number }, index) =>
          aParagraph(index, { en: 'Words' }, { level, number: level === 0 ? number : null }),
        );
        const paper = minutesPaper(aDossier({ paragraphs }), { language: 'en' });
        const labels = paper.blocks.flatMap((block) => (block.kind === 'numbered' ? [block.label] : []));
        expect(await printedNumbers(paperToOdt(paper))).toEqual(labels);
      }),
      { numRuns: 25 },
    );
  });

  it('are written out where no program counts to them', () => {
    const paragraphs = [aParagraph(1, { en: 'Text' }, { number: '10 bis' })];
    const xml = content(paperToOdt(minutesPaper(aDossier({ paragraphs }), { language: 'en' })));
    expect(xml).toContain('10 bis.<text:tab/>');
  });
});
