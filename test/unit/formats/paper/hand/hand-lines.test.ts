import { describe, expect, it } from 'vitest';

import { readHandLines } from '@/formats/paper/hand/hand-lines';
import { readStyles } from '@/formats/word/word-styles';

const styles = readStyles(
  '<w:styles><w:style w:type="character" w:styleId="Note"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>',
);
const read = (body: string) => readHandLines(`<w:document><w:body>${body}</w:body></w:document>`, styles);
const wordsOf = (body: string) => read(body).lines.map(({ words }) => words);
const run = (words: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
const shape = (words: string) =>
  `<w:r><w:drawing><lc:lockedCanvas><a:sp><a:txBody><a:p><a:r><a:t>${words}</a:t></a:r></a:p></a:txBody></a:sp></lc:lockedCanvas></w:drawing></w:r>`;

describe('the lines of a Word file that came back', () => {
  it('do not break where a drawing from a slide stands in a paragraph', () => {
    expect(wordsOf(`<w:p>${run('agreed to meet ')}${shape('BOX')}${run('in Bishkek')}</w:p>`)).toEqual([
      'BOX',
      'agreed to meet in Bishkek',
    ]);
  });

  it('hold nothing that is not printed, by its run or by its style, and say how much of it there is', () => {
    const hidden = run(' secret', '<w:vanish/>');
    const styled = run(' aside', '<w:rStyle w:val="Note"/>');
    const shown = run(' and more', '<w:vanish w:val="0"/>');
    const { lines, hidden: count } = read(`<w:p>${run('One')}${hidden}${run(' two')}${styled}${shown}</w:p>`);
    expect(lines.map(({ words }) => words)).toEqual(['One two and more']);
    expect(count).toBe(2);
  });

  it('leave out a row that a reviewer took away, and count the rows as they were', () => {
    const row = (words: string, properties = '') =>
      `<w:tr><w:trPr>${properties}</w:trPr><w:tc><w:p>${run(words)}</w:p></w:tc></w:tr>`;
    const gone = '<w:del w:id="1" w:author="A" w:date="2026-11-02T09:00:00Z"/>';
    const { lines, trackedChanges } = read(
      `<w:tbl>${row('first')}${row('gone', gone)}${row('third')}</w:tbl>`,
    );
    expect(lines.map(({ words, cell }) => [words, cell?.row])).toEqual([
      ['first', 0],
      ['third', 2],
    ]);
    expect(trackedChanges).toBe(1);
  });

  it('go on over the end of a paragraph that was taken away, but not into another cell', () => {
    const joined = '<w:pPr><w:rPr><w:del w:id="1" w:author="A"/></w:rPr></w:pPr>';
    expect(wordsOf(`<w:p>${joined}${run('One ')}</w:p><w:p>${run('two')}</w:p>`)).toEqual(['One two']);
    const cell = (body: string) => `<w:tc>${body}</w:tc>`;
    const cells = `${cell(`<w:p>${joined}${run('left')}</w:p>`)}${cell(`<w:p>${run('right')}</w:p>`)}`;
    expect(wordsOf(`<w:tbl><w:tr>${cells}</w:tr></w:tbl>`)).toEqual(['left', 'right']);
  });
});
