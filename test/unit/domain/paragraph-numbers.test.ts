import fc from 'fast-check';
import { expect, test } from 'vitest';

import { numberLabel, paragraphNumbers } from '@/domain/paragraph';

import { aParagraph } from '../../helpers/builders';

function numbersOf(...levels: readonly (number | readonly [level: number, frozen: string])[]) {
  const paragraphs = levels.map((level) =>
    typeof level === 'number' ? aParagraph({ level }) : aParagraph({ level: level[0], number: level[1] }),
  );
  const numbers = paragraphNumbers(paragraphs);
  return paragraphs.map(({ id }) => numbers.get(id));
}

test('paragraphs run through in Arabic numerals, then (a), then (i), which begin anew', () => {
  expect(numbersOf(0, 1, 2, 2, 1, 2, 0, 1)).toEqual(['1', 'a', 'i', 'ii', 'b', 'i', '2', 'a']);
});

test('a frozen number stays, and those after it count on from it', () => {
  expect(numbersOf(0, [0, '10'], 0)).toEqual(['1', '10', '11']);
});

test('a frozen letter stays and counts as one', () => {
  expect(numbersOf(0, 1, [1, 'b'], 1)).toEqual(['1', 'a', 'b', 'c']);
});

test('after a frozen letter or small Roman numeral the count goes on from it', () => {
  expect(numbersOf(0, [1, 'a'], [1, 'c'], 1)).toEqual(['1', 'a', 'c', 'd']);
  expect(numbersOf(0, 1, [2, 'i'], [2, 'iv'], 2)).toEqual(['1', 'a', 'i', 'iv', 'v']);
  expect(numbersOf(0, [1, 'ab'], 1)).toEqual(['1', 'ab', 'ac']);
});

test('after z come aa and ab; after iii comes iv', () => {
  const letters = numbersOf(0, ...Array.from({ length: 28 }, () => 1));
  expect(letters.slice(-3)).toEqual(['z', 'aa', 'ab']);
  expect(numbersOf(0, 1, 2, 2, 2, 2).at(-1)).toBe('iv');
});

test('the main run has no gaps, whatever stands below it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 })), (levels) => {
      const main = numbersOf(...levels).filter((_, index) => levels[index] === 0);
      expect(main).toEqual(main.map((_, index) => String(index + 1)));
    }),
  );
});

test('a number is printed as its level is', () => {
  expect([numberLabel('3', 0), numberLabel('a', 1), numberLabel('iv', 2)]).toEqual(['3.', '(a)', '(iv)']);
});
