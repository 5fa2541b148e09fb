import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { htmlToText } from '@/formats/html/html-to-text';

const lead =
  'The third meeting of experts on fishery labour took place in Rasht on 5 October 2020, under the theme of safe contracts.';
const body =
  'Participants of Azerbaijan, Iran and Kazakhstan reviewed the contracts in use, discussed their translation, and agreed to publish a common form before the next season begins.';
const end = 'It was decided that the next meeting will be held in Baku in spring, if the situation allows.';
const paragraphs = `<p>${lead}</p><p>${body}</p><p>${body}</p>`;

function read(html: string) {
  const { text, dropped } = htmlToText(html);
  const gone = dropped.map((span) => text.slice(span.start, span.end)).join('\n');
  const kept = Array.from(text)
    .map((char, at) => (dropped.some((span) => at >= span.start && at < span.end) ? ' ' : char))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
  return { text, gone, kept };
}

describe('the content of a page that does not name it', () => {
  it('is found among menus, teasers and the foot, with the heading and the date beside it', () => {
    const teaser = (title: string) =>
      `<div class="item"><a href="#">${title}</a> Some words on what happened there on that day, to make one read on and on.</div>`;
    const { gone, kept } =
      read(`<body><div class="top"><a href=1>Start</a> <a href=2>Ministry</a> <a href=3>Links</a></div>
      <div class="page"><div class="head"><h1>Experts met in Rasht</h1><span class="date">6 October 2020</span></div>
      <div class="txt">${paragraphs}</div>
      <div class="list">${teaser('Rain over the plains')}${teaser('New bridge opened')}${teaser('Harvest begins')}</div></div>
      <div class="bottom">Ministry of Labour, 1 Harbour Street</div></body>`);
    expect(kept).toBe(`Experts met in Rasht 6 October 2020 ${lead} ${body} ${body}`);
    for (const noise of ['Start', 'New bridge opened', 'Harbour Street']) expect(gone).toContain(noise);
  });

  it('keeps a paragraph that stands beside the rest of it', () => {
    const { kept } = read(
      `<body><div><div class="lead">${lead}</div><div class="txt"><p>${body}</p><p>${body}</p><p>${body}</p></div><div class="end">${end}</div></div><div><a href=1>One more</a></div></body>`,
    );
    expect(kept).toContain(lead);
    expect(kept).toContain(end);
  });

  it('is read from paragraphs that only line breaks part, in a page laid out as tables', () => {
    const { text, kept } = read(
      `<body><table><tr><td><a href=1>Start</a><br><a href=2>News</a></td><td>${lead}<br><br>${body}<br> <br>${body}<br>${end}</td></tr></table></body>`,
    );
    expect(text).toContain(`${lead}\n\n${body}\n\n${body}\n${end}`);
    expect(kept).toContain(lead);
  });

  it('has the comments, the links to other news and the buttons of a saved page struck through', () => {
    const { kept, gone } =
      read(`<body><div id="wm-ipp-base">54 captures</div><div class="sf-hidden">Hidden words</div>
      <article>${paragraphs}<div class="related-news"><a href=1>Another conference in Vienna</a></div></article>
      <div id="comments"><p>Great meeting, I was there in Rasht as well and I liked the weather, the food and the people.</p></div></body>`);
    expect(kept).toBe(`${lead} ${body} ${body}`);
    for (const noise of ['54 captures', 'Vienna', 'I was there']) expect(gone).toContain(noise);
    expect(`${kept}${gone}`).not.toContain('Hidden words');
  });

  it('is kept whatever its maker called it', () => {
    const { gone } = read(`<body><div class="elementor-widget">${paragraphs}</div></body>`);
    expect(gone).toBe('');
    expect(read(`<body><h1>News</h1><div class="sidebar">${paragraphs}</div></body>`).gone).not.toContain(
      lead,
    );
  });

  it('takes lists of links for menus also where nothing is found', () => {
    const { gone, kept } = read(
      '<body><ul><li><a href=1>Ministry</a><li><a href=2>Press</a><li><a href=3>Contacts</a></ul><p>Meeting postponed.</p></body>',
    );
    expect(gone).toBe('Ministry\nPress\nContacts');
    expect(kept).toBe('Meeting postponed.');
  });
});

describe('a table on a page', () => {
  it('has each row on a line, also where its cells hold paragraphs', () => {
    const row = (...cells: readonly string[]) =>
      `<tr>${cells.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`;
    const { text } = htmlToText(
      `<table>${row('1', 'Ms. Roya<br>KARIMI', '<p>Head of Unit</p><p>Ministry</p>')}${row('2', '', 'Expert')}${row('', 'Mr. Y', '')}</table>`,
    );
    expect(text).toBe('1\tMs. Roya KARIMI\tHead of Unit Ministry\n2\t\tExpert\n\tMr. Y');
  });
});

describe('numbers of lists', () => {
  it('go on, run backwards, are letters or are left to the words', () => {
    const textOf = (html: string) => htmlToText(html).text;
    expect(textOf('<ol reversed><li>a<li>b</ol>')).toBe('2. a\n1. b');
    expect(textOf('<ol type="A"><li>a<li>b</ol>')).toBe('(A) a\n(B) b');
    expect(textOf('<ol type="I" start="4"><li>a<li>b</ol>')).toBe('IV. a\nV. b');
    expect(textOf('<ol><li><p>1. a</p><li>2) b</ol>')).toBe('1. a\n\n2) b');
    expect(textOf('<ol style="list-style: none"><li>a</ol>')).toBe('a');
  });
});

describe('a page of other pages', () => {
  it('names its frames and says that they were not fetched', () => {
    const { text, notes, dropped } = htmlToText(
      '<html><frameset><frame name="menu" src="menu.htm"><frame src="text.htm"></frameset></html>',
    );
    expect(text).toBe('menu: menu.htm\ntext.htm');
    expect(dropped).toEqual([{ start: 0, end: text.length, why: 'navigation' }]);
    expect(notes).toEqual([{ code: 'outside-links', count: 2 }]);
  });
});

it('entities escaped twice are characters', () => {
  expect(
    htmlToText(
      '<p>&amp;laquo;14&amp;ndash;15&amp;nbsp;May&amp;raquo; R&amp;amp;D &amp;#8470; 3 &unknown;</p>',
    ).text,
  ).toBe('«14–15 May» R&D № 3 &unknown;');
});

it('a page of 5 MB is read about as fast as its tags, and one nested 100,000 deep at once', () => {
  const part = `<div class="row"><p>${body} <a href="#">more</a></p><ul><li>a<li>b</ul></div>\n`;
  const large = `<body>${part.repeat(Math.floor(5_000_000 / part.length))}`;
  const work = workTime();
  parse(large);
  const parsed = work();
  expect(htmlToText(large).text.length).toBeGreaterThan(3_000_000);
  expect(work() - parsed).toBeLessThan(parsed * 6);
  expect(htmlToText(`${'<div class="menu">'.repeat(100_000)}deep`).text).toBe('deep');
  expect(htmlToText(`${'<b><i>'.repeat(50_000)}deep`).text).toBe('deep');
});

/** Milliseconds of the processor's time since. */
function workTime(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
}
