import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';

import { minutesPaper } from '@/formats/paper/minutes';
import { paragraphsAround } from '@/formats/paper/extract/extract-origin';
import { paperToDocx } from '@/formats/paper/write-docx';
import { paperToHtml } from '@/formats/paper/write-html';
import { paperToMarkdown } from '@/formats/paper/write-markdown';
import { paperToText } from '@/formats/paper/write-text';

import { aDossier, aParagraph } from './a-dossier';
import { numbersAsWordCounts } from './numbers-as-word-counts';

const heading = { kind: 'heading' } as const;
const paragraphs = [
  aParagraph(1, { en: 'States met.', ru: 'Государства встретились.' }),
  aParagraph(2, { en: 'Seasonal work', ru: 'Сезонный труд' }, heading),
  aParagraph(3, { en: 'They agreed:', ru: 'Они договорились:' }),
  aParagraph(4, { en: 'to count;', ru: 'считать;' }, { level: 1 }),
  aParagraph(5, { en: 'Next steps' }, heading),
  aParagraph(6, { en: 'They will meet.', ru: 'Они встретятся.' }),
  aParagraph(7, {}, heading),
];
const paper = (language: 'en' | 'ru') => minutesPaper(aDossier({ paragraphs }), { language });

describe('the headings of an outcome in its papers', () => {
  it('stand under the heading of the outcome, and the numbers run on over them', () => {
    const text = paperToText(paper('en'));
    expect(text).toContain('Outcome\n-------');
    expect(text).toMatch(/States met\.\n\nSeasonal work\n\.+\n\n2\.\s+They agreed:/u);
    expect(text).toMatch(/Next steps\n\.+\n\n3\.\s+They will meet\./u);
  });

  it('are headings of the second level in Markdown and on a page, which leads to them', () => {
    expect(paperToMarkdown(paper('en'))).toContain('\n\n### Seasonal work\n\n2\\. They agreed:');
    const html = paperToHtml(paper('en'));
    expect(html).toMatch(/<h3 class="within"[^>]*paragraph-002[^>]*>Seasonal work<\/h3>/u);
  });

  it('are real headings in Word, whose own count goes on over them', async () => {
    const docx = await paperToDocx(paper('ru'));
    const styleMap = ["p[style-name='Heading 1'] => h2:fresh", "p[style-name='Heading 2'] => h3:fresh"];
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(docx) }, { styleMap });
    expect(value).toMatch(/<h3>.*Сезонный труд.*<\/h3>/u);
    expect(numbersAsWordCounts(docx)).toEqual(['1.', '2.', '(a)', '3.']);
  });

  it('say where they are in another language, and nothing is printed for an empty one', () => {
    expect(paperToMarkdown(paper('ru'))).toMatch(/### Next steps .*англ/u);
    expect(paperToHtml(paper('en')).match(/<h3/gu)).toHaveLength(2);
  });
});

describe('an extract', () => {
  const around = (at: number) =>
    paragraphsAround(paragraphs, paragraphs[at]?.id ?? '').all.map(({ order }) => order);

  it('tells the heading that the paragraph stands under, and no other', () => {
    expect(around(3)).toEqual(['002', '003', '004']);
    expect(around(5)).toEqual(['005', '006']);
    expect(around(0)).toEqual(['001']);
  });
});
