import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Claim } from '@/domain/source';
import { excerptAround } from '@/pickers/sources/excerpt-around';
import { markPlaces } from '@/features/meetings/documents/mark-places';

function aPlace(start: number, end: number): Claim {
  const where = { sourceId: 's', meetingId: 'm', table: 'meetings', recordId: 'm', field: 'date' };
  return { id: `${start}-${end}`, ...where, value: '', start, end, certainty: 'stated', preferred: true };
}

describe('markPlaces', () => {
  it('marks places that overlap and lie in one another, each stretch with all that point into it', () => {
    const pieces = markPlaces('abcdef', [aPlace(1, 5), aPlace(2, 3)]);
    expect(pieces.map(({ text, claims }) => [text, claims.length])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 2],
      ['de', 1],
      ['f', 0],
    ]);
  });

  it('leaves out places outside of the text', () => {
    expect(markPlaces('abc', [aPlace(-1, 2), aPlace(2, 9), aPlace(1, 1)])).toHaveLength(1);
  });

  it('never loses or repeats a character', () => {
    const place = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => aPlace(Math.min(a, b), Math.max(a, b)));
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(place), (text, places) => {
        expect(
          markPlaces(text, places)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('excerptAround', () => {
  it('cuts at white space, and says where it cut', () => {
    const text = `${'word '.repeat(20)}22 September${' word'.repeat(20)}`;
    const [before, marked, after] = excerptAround(text, 100, 112);
    expect(marked).toBe('22 September');
    expect(before).toMatch(/^…(?:word )+$/u);
    expect(after).toMatch(/^(?: word)+…$/u);
  });
});
