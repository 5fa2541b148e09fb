import { describe, expect, it } from 'vitest';

import { minutesPaper } from '@/formats/paper/minutes';
import { paperToOdt } from '@/formats/paper/odt/write-odt';
import type { Block } from '@/formats/paper/paper';
import { richText } from '@/formats/paper/rich-text';
import { staysWithNext } from '@/formats/paper/stays-with-next';
import { paperToDocx } from '@/formats/paper/write-docx';
import { paperToHtml } from '@/formats/paper/write-html';
import { aDossier } from './a-dossier';
import { partOf } from './words-of';

const text = (words: string) => richText(words, 'en');
const paragraph = (words: string): Block => ({ kind: 'paragraph', text: text(words), record: null });
const heading = (words: string): Block => ({ kind: 'heading', text: text(words) });
const delegation = (name: string): Block => ({
  kind: 'delegation',
  name: text(name),
  lines: [],
  record: null,
});
const list: Block = {
  kind: 'list',
  items: ['one', 'two', 'three'].map((words) => ({ text: text(words), record: null })),
};
const facts: Block = {
  kind: 'facts',
  facts: ['Issued', 'Referred to', 'Adopted'].map((term) => ({
    term,
    descriptions: [{ text: text(`${term} so`), record: null }],
  })),
};
const signatures: Block = {
  kind: 'signatures',
  places: [{ capacity: 'For the Chair', name: null, function: null }],
};

describe('the last page', () => {
  it.each<[string, readonly Block[], readonly boolean[]]>([
    ['a paragraph', [paragraph('A'), paragraph('B'), paragraph('C')], [false, true, false]],
    ['a signed paragraph', [paragraph('A'), paragraph('B'), signatures], [true, true, false]],
    [
      'a signed list under a heading',
      [paragraph('A'), heading('B'), facts, signatures],
      [true, false, true, false],
    ],
    ['a delegation', [delegation('A'), delegation('B'), delegation('C')], [false, true, false]],
    [
      'a delegation of its own section',
      [delegation('A'), { kind: 'section-label', text: text('B') }, delegation('C')],
      [true, false, false],
    ],
    ['a long paragraph', [paragraph('A'), paragraph('B'.repeat(1001))], [false, false]],
    [
      'the end before an annex',
      [paragraph('A'), paragraph('B'), { kind: 'annex', title: text('C'), blocks: [] }],
      [true, false, false],
    ],
  ])('never has %s alone', (_, blocks, kept) => {
    expect(blocks.map((_block, at) => staysWithNext(blocks, at))).toEqual(kept);
  });

  const paper = {
    ...minutesPaper(aDossier(), { language: 'en' }),
    blocks: [
      paragraph('First words'),
      paragraph('Second words'),
      list,
      paragraph('Third words'),
      heading('Documents'),
      facts,
      signatures,
    ],
  };
  const keptIn = (xml: string, mark: (before: string) => boolean) =>
    [
      'First words',
      'Second words',
      'one',
      'two',
      'three',
      'Third words',
      'Issued so',
      'Referred to so',
      'Adopted so',
    ].filter((words) => mark(xml.slice(0, xml.indexOf(`>${words}<`))));
  // What leads into a list stays with its first item, and the last but one item with the last.
  const kept = ['Second words', 'two', 'Third words', 'Referred to so', 'Adopted so'];

  it('is so in Word', async () => {
    const xml = partOf(await paperToDocx(paper), 'word/document.xml');
    const mark = (before: string) => before.slice(before.lastIndexOf('<w:p>')).includes('<w:keepNext/>');
    expect(keptIn(xml, mark)).toEqual(kept);
  });

  it('is so in OpenDocument', () => {
    const xml = partOf(paperToOdt(paper), 'content.xml');
    const mark = (before: string) => {
      const name = /<text:p [^>]*text:style-name="([^"]+)"/u.exec(
        before.slice(before.lastIndexOf('<text:p ')),
      )?.[1];
      const style = new RegExp(`<style:style style:name="${name}".*?</style:style>`, 'u').exec(xml)?.[0];
      return style?.includes('fo:keep-with-next="always"') ?? false;
    };
    expect(keptIn(xml, mark)).toEqual(kept);
  });

  it('is so in print', () => {
    const html = paperToHtml(paper, { fontCss: '', pictures: new Map() });
    expect(html.match(/<\w+ class="[^"]*\bstays\b[^"]*"/gu)).toEqual([
      '<p class="stays"',
      '<p class="stays"',
      '<dl class="facts stays"',
    ]);
    expect(html).toContain(
      '.paper :is(.stays, .facts.stays > div:nth-last-child(2) > *, .items li:nth-last-child(2)) { break-after: avoid }',
    );
  });
});
