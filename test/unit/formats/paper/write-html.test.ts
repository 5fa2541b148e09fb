import { describe, expect, it } from 'vitest';

import { usualChoices } from '@/formats/paper/kinds/paper-choices';
import { paperInLanguages } from '@/formats/paper/kinds/paper-in-languages';
import { pageBox } from '@/formats/paper/page-box';
import { minutesPaper } from '@/formats/paper/minutes';
import type { PaperDocument, RichText } from '@/formats/paper/paper';
import { printPage } from '@/formats/paper/print-page';
import { paperBody, paperToHtml } from '@/formats/paper/write-html';

import { aDelegation, aDossier, aMeeting, aParagraph, aPartyName, aState } from './a-dossier';
import { richDossier } from './rich-dossier';

const markup = `<img src=x onerror=alert(1)>"'&</style></title><script>`;
const hostile = aDossier({
  meeting: aMeeting({ title: { en: markup }, symbol: `${markup}\\"; } body { display: none` }),
  delegations: [aDelegation('XXX')],
  parties: [aState('XXX')],
  partyNames: [aPartyName('XXX', 'en', markup, markup)],
  paragraphs: [aParagraph(1, { [`en" onclick="x`]: markup })],
});

describe('a paper as HTML', () => {
  it('holds markup in names as words', () => {
    const html = paperToHtml(minutesPaper(hostile, { language: 'en' }), {
      title: markup,
      fontCss: '</style>',
    });
    expect(html).not.toMatch(/<(?:img|script)\b/u);
    expect(html.match(/<\/style/gu)).toHaveLength(1);
    expect(html).not.toMatch(/ onclick="/u);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;');
  });

  it('keeps a symbol inside its CSS string', () => {
    const html = paperToHtml(minutesPaper(hostile, { language: 'en' }));
    const foot = /@bottom-left \{ content: "([^"]*)";/u.exec(html)?.[1] ?? '';
    expect(foot).toMatch(/^(?:[\p{L}\p{N} ]|\\[0-9a-f]+ )+$/u);
  });

  it('runs nothing, fetches nothing and says so', () => {
    const html = paperToHtml(minutesPaper(richDossier(), { language: 'en' }));
    expect(html).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src 'none';`);
    expect(html).not.toMatch(/<script|https?:|@import/u);
  });

  it('tells the language of the paper, and of a paragraph only where it differs', () => {
    const html = paperToHtml(minutesPaper(richDossier(), { language: 'ru' }));
    expect(html).toMatch(/^<!doctype html>\n<html lang="ru">/u);
    expect(html).toContain('lang="ar" dir="auto"');
    expect(html).not.toContain('<p lang="ru"');
  });

  it('leads each block to its record', () => {
    const body = paperBody(minutesPaper(richDossier(), { language: 'en' }));
    expect(body).toContain('<main class="paper" data-record="meetings:meeting">');
    expect(body).toContain('data-record="paragraphs:paragraph-003"');
    expect(body).toContain('data-record="delegations:delegation-TUR"');
    expect(body).toContain('data-record="attendances:attendance-p10"');
  });

  it('has one first heading, then second and third ones, and table heads that name their columns', () => {
    const body = paperBody(minutesPaper(richDossier(), { language: 'en' }));
    expect(body.match(/<h1/gu)).toHaveLength(1);
    expect(body).toContain('<th scope="col">Item</th>');
    expect(body.indexOf('<h3')).toBeGreaterThan(body.indexOf('Annex II'));
  });
});

it('keeps a row of headings of two columns whole, and with what stands below', () => {
  const choices = { ...usualChoices, language: 'en', languages: 'columns' } as const;
  const html = paperToHtml(paperInLanguages(richDossier(), 'minutes', choices));
  expect(html).toMatch(/\.heads \{ break-inside: avoid; break-after: avoid \}/u);
  expect(html).toMatch(/<tr class="heads"><td lang="en"><h2/u);
});

describe('a page to print where the engine has no margin boxes', () => {
  const paper = minutesPaper(richDossier(), { language: 'ru' });
  const templates = (changed: Partial<PaperDocument> = {}) =>
    printPage({ ...paper, ...changed }, { fontCss }).running;
  const fontCss = `@font-face { font-family: 'Source Serif 4'; font-style: normal; font-display: swap; src: url(data:font/woff2;base64,AAAA) format('woff2'); unicode-range: U+0400-04FF }
@font-face { font-family: 'Source Serif 4'; font-style: italic; src: url(data:font/woff2;base64,BBBB) format('woff2'); unicode-range: U+0400-04FF }
@font-face { font-family: Amiri; src: url(data:font/woff2;base64,CCCC) format('woff2'); unicode-range: U+0600-06FF }`;

  it('has head, symbol and page number in templates, in the faces of their words', () => {
    const running = templates();
    expect(running?.header).toContain(paper.running.head);
    expect(running?.footer).toContain('SOM/2');
    expect(running?.footer).toMatch(/class="pageNumber".*class="totalPages"/u);
    expect(running?.css).toContain('AAAA');
    expect(running?.css).not.toMatch(/BBBB|CCCC/u);
  });

  it('hides the head where the margin is that of the first page, and nowhere else', () => {
    const running = templates();
    const first = Number(/margin-top: ([\d.]+)mm/u.exec(running?.firstPage ?? '')?.[1]);
    const hidden = Number(/min-height: ([\d.]+)px/u.exec(running?.css ?? '')?.[1]);
    const px = (mm: number) => (mm * 96) / 25.4;
    // The engine rounds to a pixel on either side.
    expect(hidden).toBeLessThan(px(first) - 1);
    expect(hidden).toBeGreaterThan(px(pageBox(paper).margin.top) + 1);
  });

  it('has its classification as markup-free words, no number over several letters, and none of it over cards', () => {
    const classification: RichText = { language: 'en', inlines: [{ kind: 'text', text: '<b>Restricted' }] };
    expect(templates({ form: { ...paper.form, classification } })?.footer).toContain(
      '<strong>&lt;b&gt;Restricted</strong>',
    );
    expect(templates({ blocks: [{ kind: 'letter' }] })?.footer).not.toContain('pageNumber');
    expect(templates({ sheet: { kind: 'cards', orientation: 'portrait' } })).toBeNull();
  });
});
