import { describe, expect, it } from 'vitest';

import { facesFor, readFontFaces, withFontData } from '@/pickers/paper/font-faces';
import { parsePaperSettings } from '@/features/meetings/preview/paper-settings';
import { previewScale } from '@/pickers/paper/preview-scale';
import { usualChoices } from '@/formats/paper/kinds/paper-choices';

const css = `
@font-face { font-family: 'Serif'; src: url(./a-latin.woff2) format('woff2'), url(./a.woff) format('woff'); unicode-range: U+0000-00FF; }
@font-face { font-family: 'Serif'; src: url("./a-cyrillic.woff2") format('woff2'); unicode-range: U+0301,U+04??; }
@font-face { font-family: 'Old'; src: url(./old.woff) format('woff'); }`;

describe('the fonts of a paper', () => {
  it('are only those whose characters the text has', () => {
    const rules = readFontFaces(css);
    expect(facesFor(rules, 'Baku').map(({ url }) => url)).toEqual(['./a-latin.woff2']);
    expect(facesFor(rules, 'Баку 2025').map(({ url }) => url)).toEqual([
      './a-latin.woff2',
      './a-cyrillic.woff2',
    ]);
  });

  it('stand in the document itself, and nothing is left to fetch', () => {
    const [latin] = readFontFaces(css);
    expect(latin && withFontData(latin, 'AAAA')).toContain('src:url(data:font/woff2;base64,AAAA)');
    expect(latin && withFontData(latin, 'AAAA')).not.toContain('./a');
  });
});

describe('the settings of the preview', () => {
  it('fall back one by one when what is stored is damaged', () => {
    expect(parsePaperSettings('{"open":false,"width":"wide","language":"ru"}')).toEqual({
      open: false,
      width: 430,
      language: 'ru',
      kind: null,
      choices: usualChoices,
    });
    expect(
      parsePaperSettings(
        '{"kind":"badges","choices":{"order":"one-run","blankLines":-3,"columns":["salary"]}}',
      ),
    ).toMatchObject({ kind: 'badges', choices: { ...usualChoices, order: 'one-run' } });
    expect(parsePaperSettings('not json').open).toBe(true);
  });

  it('draw a whole sheet true to size and a narrow one still readable', () => {
    const prose = { sheet: { kind: 'text', orientation: 'portrait' }, blocks: [] } as const;
    expect(previewScale(900, prose)).toBe(1);
    expect(previewScale(200, prose)).toBeGreaterThan(0.8);
  });

  it('draw cards whole, however narrow the pane is', () => {
    const cards = { sheet: { kind: 'cards', orientation: 'landscape' }, blocks: [] } as const;
    expect(previewScale(400, cards) * 1123).toBeCloseTo(400);
  });
});
