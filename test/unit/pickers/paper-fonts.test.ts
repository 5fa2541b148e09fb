import { describe, expect, it } from 'vitest';

import { facesFor, readFontFaces, withFontData } from '@/formats/paper/font-faces';
import { parsePaperSettings } from '@/features/meetings/preview/paper-settings';
import { flowScale, pagesScale } from '@/pickers/paper/preview-scale';
import { plainForm } from '@/formats/paper/paper-form';
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
      zoom: 'fit',
      choices: usualChoices,
    });
    expect(
      parsePaperSettings(
        '{"kind":"badges","choices":{"order":"one-run","blankLines":-3,"columns":["salary"]}}',
      ),
    ).toMatchObject({ kind: 'badges', choices: { ...usualChoices, order: 'one-run' } });
    expect(parsePaperSettings('not json').open).toBe(true);
  });

  const paper = { form: plainForm, running: { head: '', foot: '' }, blocks: [] } as const;
  const prose = { ...paper, sheet: { kind: 'text', orientation: 'portrait' } } as const;

  it('draw a whole sheet true to size and a narrow one still readable', () => {
    expect(flowScale(900, prose)).toBe(1);
    expect(flowScale(200, prose)).toBeGreaterThan(0.8);
  });

  it('draw pages as wide as the pane, or by the share that is asked for', () => {
    expect(pagesScale(900, prose, 'fit')).toBe(1);
    expect(pagesScale(397, prose, 'fit') * 794).toBeCloseTo(397, 0);
    expect(pagesScale(397, prose, '150')).toBe(1.5);
  });

  it('draw cards whole, however narrow the pane is', () => {
    const cards = { ...paper, sheet: { kind: 'cards', orientation: 'landscape' } } as const;
    expect(flowScale(400, cards) * 1123).toBeCloseTo(400, 0);
  });
});
