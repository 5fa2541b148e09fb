import { describe, expect, it } from 'vitest';

import { minutesPaper } from '@/formats/paper/minutes';
import { paperToOdt } from '@/formats/paper/odt/write-odt';
import { paperToDocx } from '@/formats/paper/write-docx';
import { paperToHtml } from '@/formats/paper/write-html';

import { inTheirLetters } from '@/formats/paper/other-letters';
import { persianDossier } from './persian-dossier';
import { richDossier } from './rich-dossier';
import { partOf } from './words-of';

const paper = () => minutesPaper(persianDossier(), { language: 'en' });

/** Words of the paper by what they are. */
const persian = {
  title: 'دومین نشست مقامات ارشد فرایند آلماتی',
  purpose: 'توافق دربارهٔ گام‌های بعدی فرایند',
  paragraph: 'دولت‌های شرکت‌کننده موارد زیر را پذیرفتند:',
  point: 'کاهش هزینه‌ها و کوتاه‌کردن زمان انتظار؛',
  quoted: 'پناهنده‌ای که کار می‌کند همسایه است.',
} as const;

describe('a paper of records in Persian', () => {
  it('runs from the right in Word, paragraph by paragraph and run by run, in its language', async () => {
    const xml = partOf(await paperToDocx(paper()), 'word/document.xml');
    for (const [name, words] of Object.entries(persian)) {
      const paragraph = xml.match(/<w:p>.*?<\/w:p>/gu)?.find((one) => one.includes(words)) ?? '';
      expect(paragraph, name).toMatch(/<w:pPr>.*<w:bidi\/>.*<\/w:pPr>/u);
      const [run = ''] = (paragraph.match(/<w:r>.*?<\/w:r>/gu) ?? []).filter((one) => one.includes(words));
      expect(run, name).toContain('<w:rtl/>');
      expect(run, name).toContain('<w:lang w:val="fa-IR" w:bidi="fa-IR"/>');
    }
  });

  it('keeps its own words from the left, and names and marks in their own direction', async () => {
    const xml = partOf(await paperToDocx(paper()), 'word/document.xml');
    const runs = xml.match(/<w:r>.*?<\/w:r>/gu) ?? [];
    const mark = runs.find((one) => one.includes('[in Persian]')) ?? '';
    expect(mark).not.toContain('<w:rtl/>');
    expect(mark).not.toContain('fa-IR');
    expect(runs.find((one) => one.includes('>UNHCR<')) ?? '').not.toContain('<w:rtl/>');
    const heading = xml.match(/<w:p>.*?<\/w:p>/gu)?.find((one) => one.includes('>Outcome<')) ?? '';
    expect(heading).not.toContain('<w:bidi/>');
  });

  it('runs from the right in OpenDocument', () => {
    const content = partOf(paperToOdt(paper()), 'content.xml');
    for (const [name, words] of Object.entries(persian)) {
      const [, style = ''] =
        new RegExp(`<text:[ph] text:style-name="([^"]+)"[^>]*>[^<]*${words}`, 'u').exec(content) ?? [];
      const [own = ''] =
        new RegExp(`<style:style style:name="${style}".*?</style:style>`, 'u').exec(content) ?? [];
      expect(own, name).toContain('style:writing-mode="rl-tb"');
      expect(own, name).toContain('fo:language="fa"');
      expect(own, name).toContain('style:language-complex="fa"');
    }
  });

  it('says its language in a page, whose engine sets each paragraph by its first letter', () => {
    const html = paperToHtml(paper());
    expect(html).toContain(`<h1 lang="fa" dir="auto">${persian.title}</h1>`);
    expect(html).toMatch(new RegExp(`<li lang="fa" dir="auto"[^>]*>${persian.purpose}</li>`, 'u'));
    expect(html).toContain('<span class="label" dir="rtl">2. </span>');
    // The mark is isolated: it would take the point before it along.
    expect(html).toContain('<span lang="en" dir="auto">[in Persian]</span>');
  });
});

it('a post in letters that the paper’s language is not written in is no word of that language', async () => {
  const russian = minutesPaper(richDossier(), { language: 'ru' });
  expect(paperToHtml(russian)).toContain(
    '<bdi>Elçin ƏLİYEV</bdi>, <span lang="">Head of Unit</span>, <span lang="">State Migration Service</span>',
  );
  const runs = partOf(await paperToDocx(russian), 'word/document.xml').match(/<w:r>.*?<\/w:r>/gu) ?? [];
  const post = runs.find((run) => run.includes('Head of Unit')) ?? '';
  expect(post).toContain('<w:noProof/>');
  // Acronyms are at home in either.
  expect(inTheirLetters([', эксперт', ', IOM'], 'ru')).toEqual([{ kind: 'text', text: ', эксперт, IOM' }]);
});
