import { describe, expect, it } from 'vitest';

import { facesFor, readFontFaces, withFontData } from '@/features/meetings/preview/font-faces';
import { parsePaperSettings } from '@/features/meetings/preview/paper-settings';
import { previewScale } from '@/features/meetings/preview/preview-scale';

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
    });
    expect(parsePaperSettings('not json').open).toBe(true);
  });

  it('draw a whole sheet true to size and a narrow one still readable', () => {
    expect(previewScale(900)).toBe(1);
    expect(previewScale(200)).toBeGreaterThan(0.8);
  });
});
