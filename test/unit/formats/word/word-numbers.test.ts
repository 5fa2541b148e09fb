import { describe, expect, it } from 'vitest';

import { level, listed, paragraph, wordLines } from '../../../helpers/word-file';

const pattern = (id: number, ...levels: readonly string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const list = (id: number, of: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const outcome = pattern(
  0,
  level(0, 'decimal', '%1.'),
  level(1, 'lowerLetter', '(%2)'),
  level(2, 'lowerRoman', '(%3)'),
);
const lines = (body: readonly string[], numbering: string, styles = '') =>
  wordLines({ body: body.join(''), parts: { numbering, styles } });

describe('the numbers that Word sets by itself', () => {
  it('are written out, each level beginning again under the next of the level above', async () => {
    const body = [
      listed('Welcomed', 1),
      listed('Agreed', 1),
      listed('to meet', 1, 1),
      listed('to write', 1, 1),
      listed('by post', 1, 2),
      listed('Thanked', 1),
      listed('the host', 1, 1),
    ];
    expect(await lines(body, outcome + list(1, 0))).toEqual([
      '1. Welcomed',
      '2. Agreed',
      '(a) to meet',
      '(b) to write',
      '(i) by post',
      '3. Thanked',
      '(a) the host',
    ]);
  });

  it('go on through paragraphs between and through lists of one pattern, unless a list begins anew', async () => {
    const body = [
      listed('one', 1),
      paragraph('Between.'),
      listed('two', 1),
      listed('three', 2),
      listed('one again', 3),
      listed('four or two', 3),
    ];
    const again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    expect(await lines(body, outcome + list(1, 0) + list(2, 0) + list(3, 0, again))).toEqual([
      '1. one',
      'Between.',
      '2. two',
      '3. three',
      '1. one again',
      '2. four or two',
    ]);
  });

  it('come by the style of a paragraph, or by the style that it is based on', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Point"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Late"><w:basedOn w:val="Point"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Sub"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Round"><w:basedOn w:val="Round"/></w:style>';
    const styled = (words: string, style: string, more = '') =>
      paragraph(words, `<w:pStyle w:val="${style}"/>${more}`);
    const body = [
      styled('a', 'Point'),
      styled('b', 'Late'),
      styled('c', 'Sub'),
      styled('no number', 'Point', '<w:numPr><w:numId w:val="0"/></w:numPr>'),
      styled('round', 'Round'),
    ];
    expect(await lines(body, outcome + list(1, 0), styles)).toEqual([
      '1. a',
      '2. b',
      '(a) c',
      'no number',
      'round',
    ]);
  });

  it('stand on the level that the list links to the style', async () => {
    const headings = pattern(
      0,
      level(0, 'upperRoman', '%1.', '<w:pStyle w:val="H1"/>'),
      level(1, 'decimal', '%1.%2', '<w:pStyle w:val="H2"/>'),
      level(2, 'decimal', '%1.%2.%3', '<w:isLgl/>'),
    );
    const style = (id: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    const body = ['H1', 'H2', 'H1', 'H2', 'H2'].map((one) => paragraph(one, `<w:pStyle w:val="${one}"/>`));
    expect(
      await lines([...body, listed('deep', 1, 2)], headings + list(1, 0), style('H1') + style('H2')),
    ).toEqual(['I. H1', 'I.1 H2', 'II. H1', 'II.1 H2', 'II.2 H2', '2.2.1 deep']);
  });

  it.each([
    ['russianLower', '%1)', 'а) б) в) г) д) е) ж) з) и) к)'],
    ['russianUpper', '%1.', 'А. Б. В. Г. Д. Е. Ж. З. И. К.'],
    ['upperLetter', '%1.', 'A. B. C. D. E. F. G. H. I. J.'],
    ['upperRoman', '%1.', 'I. II. III. IV. V. VI. VII. VIII. IX. X.'],
    ['decimalZero', '%1)', '01) 02) 03) 04) 05) 06) 07) 08) 09) 10)'],
    ['ordinal', '%1', '1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th'],
    ['decimal', 'Article %1.', [...'123456789', '10'].map((one) => `Article ${one}.`).join(' ')],
    ['decimal', '%1', '1. 2. 3. 4. 5. 6. 7. 8. 9. 10.'],
    ['none', '', ''],
  ])('are printed in the format %s as %s', async (format, text, printed) => {
    const body = Array.from({ length: 10 }, () => listed('x', 1));
    const found = await lines(body, pattern(0, level(0, format, text)) + list(1, 0));
    expect(
      found
        .map((line) => line.slice(0, -1).trim())
        .join(' ')
        .trim(),
    ).toBe(printed);
  });

  it('are doubled letters after the last', async () => {
    const body = Array.from({ length: 28 }, () => listed('x', 1));
    expect((await lines(body, pattern(0, level(0, 'lowerLetter', '(%1)')) + list(1, 0))).slice(25)).toEqual([
      '(z) x',
      '(aa) x',
      '(bb) x',
    ]);
  });

  it('count an empty paragraph, and one beyond a level that never begins again', async () => {
    const never = pattern(
      0,
      level(0, 'decimal', '%1.'),
      level(1, 'decimal', '%2)', '<w:lvlRestart w:val="0"/>'),
    );
    const body = [listed('a', 1), listed('b', 1, 1), listed('', 1), listed('c', 1), listed('d', 1, 1)];
    expect(await lines(body, never + list(1, 0))).toEqual(['1. a', '1) b', '3. c', '2) d']);
  });

  it('are a bullet however it is drawn', async () => {
    const drawn = (text: string, font: string) =>
      level(0, 'bullet', text, '').replace(
        '</w:lvl>',
        `<w:rPr><w:rFonts w:ascii="${font}"/></w:rPr></w:lvl>`,
      );
    const bullets = [
      drawn('\uF0B7', 'Symbol'),
      drawn('o', 'Courier New'),
      drawn('\uF0A7', 'Wingdings'),
      drawn('–', 'Times New Roman'),
      drawn('\uF076', 'Wingdings'),
    ];
    const numbering = bullets.map((one, at) => pattern(at, one) + list(at + 1, at)).join('');
    const body = bullets.map((_, at) => listed('x', at + 1));
    expect(await lines(body, numbering)).toEqual(['• x', '• x', '▪ x', '– x', '• x']);
  });

  it('are those of the style of lists that a pattern only names', async () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="0"><w:styleLink w:val="Points"/>${level(0, 'decimal', '%1)')}</w:abstractNum>` +
      '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Points"/></w:abstractNum>' +
      list(1, 1);
    expect(await lines([listed('x', 1), listed('y', 1)], numbering)).toEqual(['1) x', '2) y']);
  });

  it('are none where the list is missing', async () => {
    expect(await lines([listed('x', 9)], outcome)).toEqual(['x']);
  });
});
