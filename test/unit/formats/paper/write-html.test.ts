import { describe, expect, it } from 'vitest';

import { minutesPaper } from '@/formats/paper/minutes';
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
