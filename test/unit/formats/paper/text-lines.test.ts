import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { textWidth, wrapped } from '@/formats/paper/text-lines';
import { directedRuns } from '@/formats/paper/text-direction';

describe('wrapped text', () => {
  it('keeps to its width, but for words that are longer', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.integer({ min: 10, max: 78 }),
        (text, width) => {
          for (const line of wrapped(text, width, '1.', 4).split('\n')) {
            expect(
              textWidth(line) <= width ||
                !line
                  .trim()
                  .replace(/^1\. +/u, '')
                  .includes(' '),
            ).toBe(true);
          }
        },
      ),
    );
  });

  it('keeps every word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        expect(wrapped(text, 40).match(/\S+/gu)).toEqual(text.match(/\S+/gu));
      }),
    );
  });

  it('hangs under what stands before it', () => {
    expect(wrapped('one two three', 9, '1.', 4)).toBe('1.  one\n    two\n    three');
  });
});

describe('runs of one direction', () => {
  it('give back the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('ltr', 'rtl'), (text, base) => {
        expect(
          directedRuns(text, base)
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('turn at a word of the other direction and leave points and figures to the paragraph', () => {
    expect(directedRuns('قالت المفوضية (UNHCR) عام 2016.', 'rtl')).toEqual([
      { text: 'قالت المفوضية (', direction: 'rtl' },
      { text: 'UNHCR', direction: 'ltr' },
      { text: ') عام 2016.', direction: 'rtl' },
    ]);
  });
});
