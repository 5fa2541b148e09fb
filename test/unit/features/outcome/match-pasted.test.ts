import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { numberParagraphs } from '@/domain/number-paragraphs';
import { numberLabel } from '@/domain/paragraph';
import { matchPasted } from '@/features/outcome/paragraphs/match-pasted';
import { splitPasted } from '@/features/outcome/paragraphs/split-pasted';
import { orderKeys } from '@/store/order-key';
import { aParagraph } from '../../../helpers/builders';

describe('a pasted translation', () => {
  it('finds each paragraph by its number, and tells what has a text already or is not there', () => {
    const numbered = numberParagraphs([
      aParagraph({ id: 'one', order: 'a0', text: { en: 'One' } }),
      aParagraph({ id: 'a', order: 'a1', level: 1, text: { en: 'A', ru: 'А' } }),
    ]);
    expect(matchPasted(splitPasted('1. Один\n(a) Буква\n2. Два'), numbered, 'ru')).toMatchObject([
      { paragraphId: 'one', fills: 'missing', text: 'Один' },
      { paragraphId: 'a', fills: 'filled' },
      { paragraphId: null, fills: 'none', number: '2' },
    ]);
  });

  it('finds its parts by Russian letters: «в» is the third, as c is', () => {
    const texts = ['a', 'b', 'c'].map((id, at) =>
      aParagraph({ id, order: `a${at + 1}`, level: 1, text: { en: id } }),
    );
    const numbered = numberParagraphs([
      aParagraph({ id: 'one', order: 'a0', text: { en: 'One' } }),
      ...texts,
    ]);
    const pasted = splitPasted('1. Один:\nа) первое;\nб) второе;\nв) третье.');
    expect(
      matchPasted(pasted, numbered, 'ru').map(({ paragraphId, number }) => [paragraphId, number]),
    ).toEqual([
      ['one', '1'],
      ['a', 'a'],
      ['b', 'b'],
      ['c', 'c'],
    ]);
  });

  it('comes beside every paragraph of a text that was printed with its numbers, whatever its levels', () => {
    const levels = fc.array(fc.constantFrom(0 as const, 1 as const, 2 as const), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(levels, (drawn) => {
        // A level is entered from the one above it.
        const sound = drawn.map((level, at) => Math.min(level, at === 0 ? 0 : (drawn[at - 1] ?? 0) + 1));
        const keys = orderKeys(sound.length);
        const paragraphs = sound.map((level, at) =>
          aParagraph({ id: `p${at}`, order: keys[at] ?? '', level, text: { en: 'Words' } }),
        );
        const numbered = numberParagraphs(paragraphs);
        const printed = numbered.map(
          ({ number, paragraph }) => `${numberLabel(number, paragraph.level)} Слова`,
        );
        const matched = matchPasted(splitPasted(printed.join('\n')), numbered, 'ru');
        expect(matched.map(({ paragraphId, level }) => [paragraphId, level])).toEqual(
          paragraphs.map(({ id, level }) => [id, level]),
        );
      }),
    );
  });
});
