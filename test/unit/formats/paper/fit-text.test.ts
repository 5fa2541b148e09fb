import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fitText } from '@/formats/paper/kinds/fit-text';

const sizes = [30, 25, 20, 15, 10] as const;

describe('words fitted into a box', () => {
  it('stand as large as whole words allow', () => {
    expect(fitText('Iran', { width: 80, height: 20, sizes })).toBe(30);
    expect(fitText('Turkmenistan', { width: 60, height: 20, sizes })).toBe(20);
  });

  it('part a double family name at its hyphen where that makes them much larger, and only there', () => {
    const room = { width: 80, height: 38, sizes };
    expect(fitText('ӘБДІҚАДЫР ҚҰДАЙБЕРГЕНҰЛЫ', room)).toBe(20);
    expect(fitText('ӘБДІҚАДЫР-ҚҰДАЙБЕРГЕНҰЛЫ', room)).toBe(20);
    expect(fitText('ӘБДІҚАДЫР–ҚҰДАЙБЕРГЕНҰЛЫ', room)).toBe(10);
    // One step larger is not worth it.
    expect(fitText('Jean-Luc', { width: 36.5, height: 40, sizes: [22, 20] })).toBe(20);
  });

  it('never stand larger in a smaller box, and always at one of the sizes', () => {
    const length = fc.integer({ min: 5, max: 300 });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), length, length, length, (text, width, height, more) => {
        const size = fitText(text, { width, height, sizes });
        expect(sizes).toContain(size);
        expect(fitText(text, { width: width + more, height, sizes })).toBeGreaterThanOrEqual(size);
      }),
    );
  });
});
