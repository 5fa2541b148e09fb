import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../src-renderer/ui/tokens.css', import.meta.url), 'utf8');

/** The colours a block of the token file sets, by name. */
function coloursOf(selector: string): Readonly<Record<string, string>> {
  const block = css.split(`\n${selector} {`)[1]?.split('\n}')[0] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([':root', "[data-theme='dark']"])('the colours of %s', (selector) => {
  const colours = coloursOf(selector);
  const ratio = (ink: string, ground: string) =>
    contrast(colours[ink] ?? '#000000', colours[ground] ?? '#000000');

  it.each(['ink', 'ink-2', 'ink-3', 'accent', 'danger', 'draft', 'final'])(
    'keep 4.5:1 for %s on every ground',
    (ink) => {
      for (const ground of ['canvas', 'surface', 'sunken', 'accent-soft']) {
        expect(ratio(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it.each(['draft', 'circulated', 'final', 'corrected', 'danger'])(
    'keep 4.5:1 for %s on its own tint',
    (state) => {
      expect(ratio(state, `${state}-soft`)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('keep 4.5:1 on filled buttons, and 3:1 around fields', () => {
    expect(ratio('on-accent', 'accent')).toBeGreaterThanOrEqual(4.5);
    expect(ratio('on-danger', 'danger')).toBeGreaterThanOrEqual(4.5);
    expect(ratio('line-field', 'surface')).toBeGreaterThanOrEqual(3);
    expect(ratio('line-field', 'canvas')).toBeGreaterThanOrEqual(3);
  });
});
