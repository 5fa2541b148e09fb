import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { isSameStretch, markedAlready, overlapsMarked } from '@/domain/marked-already';

import { aStatement } from '../../helpers/builders';

const text = 'Participants took note of the report of UNHCR. They agreed to meet again.';
const note = aStatement({ language: 'en', text: 'Participants took note of the report of' });
const placeOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const placed = [{ statementId: note.id, place: placeOf(note.text) }];

describe('words that are marked already', () => {
  test('are known when they are chosen again, in part, or with hardly anything more', () => {
    const again = [note.text, 'took note', 'Participants took note of the report of UNHCR.'];
    expect(again.map((words) => markedAlready(placed, placeOf(words)))).toEqual(again.map(() => note.id));
  });

  test('are others where far more or something else is chosen', () => {
    expect(markedAlready(placed, placeOf(text))).toBeNull();
    expect(markedAlready(placed, placeOf('They agreed to meet again.'))).toBeNull();
    expect(markedAlready([{ statementId: note.id, place: null }], placeOf('took note'))).toBeNull();
  });

  test('lead to the shorter of two statements', () => {
    const whole = { statementId: 'whole', place: placeOf('Participants took note of the report of UNHCR.') };
    expect(markedAlready([whole, ...placed], placeOf('took note'))).toBe(note.id);
  });

  test('are not found once more, in whole or in part', () => {
    const isKnown = (words: string) => overlapsMarked(text, words, [note], 'en');
    expect(isKnown('Participants took note of the report of UNHCR.')).toBe(true);
    expect(isKnown('They agreed to meet again.')).toBe(false);
    expect(overlapsMarked(text, 'Participants took note', [note], 'ru')).toBe(false);
  });

  test('share something, whatever is chosen', () => {
    const stretch = fc
      .tuple(fc.nat(50), fc.integer({ min: 1, max: 50 }))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(stretch, stretch, (marked, chosen) => {
        const shares = marked.start < chosen.end && chosen.start < marked.end;
        if (isSameStretch(marked, chosen)) expect(shares).toBe(true);
        expect(isSameStretch(marked, marked)).toBe(true);
      }),
    );
  });
});
