import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { numberParagraphs, outcomeLines, paragraphNumbers } from '@/domain/number-paragraphs';
import { numbersToKeep, numbersWhenAdded } from '@/domain/printed-numbers';
import { keptNumber, numberLabel, type Paragraph } from '@/domain/paragraph';

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

describe('headings among the paragraphs', () => {
  const heading = () => aParagraph({ kind: 'heading' });
  const levels = fc.array(fc.nat(2), { maxLength: 20 });

  /** The levels as a text may have them: what stands right below a heading is at the top. */
  const textOf = (own: readonly number[], headAt: (index: number) => boolean) =>
    own.flatMap((level, index) =>
      headAt(index) ? [heading(), aParagraph({ level: 0 })] : [aParagraph({ level })],
    );

  test('take no number, and one run goes on over them', () => {
    const text = [0, 1].map((level) => aParagraph({ level }));
    const all = [heading(), ...text, heading(), heading(), aParagraph(), aParagraph({ level: 1 }), heading()];
    expect(outcomeLines(all).map(({ cited }) => cited)).toEqual(['', '1', '1 (a)', '', '', '2', '2 (a)', '']);
    expect(numberParagraphs(all).map(({ cited }) => cited)).toEqual(['1', '1 (a)', '2', '2 (a)']);
  });

  test('change no number and no parent of any text, wherever they stand, kept or not', () => {
    fc.assert(
      fc.property(levels, fc.array(fc.boolean(), { minLength: 20 }), fc.boolean(), (own, heads, isFinal) => {
        const drafted = textOf(own, (index) => heads[index] === true);
        const counted = new Map(outcomeLines(drafted).map(({ paragraph, cited }) => [paragraph.id, cited]));
        const text = drafted.map((one) => {
          const cited = counted.get(one.id) ?? '';
          return isFinal && one.kind === 'numbered' ? { ...one, number: keptNumber(cited, one.level) } : one;
        });
        const without = text.filter(({ kind }) => kind === 'numbered');
        expect(numberParagraphs(text)).toEqual(numberParagraphs(without));
      }),
    );
  });

  test('hide no number that is kept: what is added below one is still “bis”', () => {
    const final = (number: string) => aParagraph({ number });
    const text = [final('1'), heading(), aParagraph(), final('2'), heading(), aParagraph()];
    expect(outcomeLines(text).map(({ cited }) => cited)).toEqual(['1', '', '1 bis', '2', '', '3']);
  });

  test('have nothing below them: a sub-paragraph there is a part of nothing', () => {
    const text = [aParagraph(), heading(), aParagraph({ level: 1 })];
    expect(numberParagraphs(text).at(-1)).toMatchObject({ cited: '(a)', parentId: null });
  });

  test('a kept number or level that came into one by a merge is none of the text', () => {
    const text = [aParagraph({ kind: 'heading', number: '1', level: 1 }), aParagraph()];
    expect(outcomeLines(text).map(({ cited }) => cited)).toEqual(['', '1']);
  });

  test('stand before what is added: numbers and repetitions are told of the right paragraphs', () => {
    const text = [heading(), aParagraph(), heading()];
    expect(numbersWhenAdded(text, [{ level: 0, number: null }], null)).toEqual([
      { number: '2', cited: '2', isRepeated: false },
    ]);
  });
});

describe('the numbers of a final text', () => {
  const final = (level: number, number: string) => aParagraph({ level, number });
  const text = [final(0, '1'), final(0, '2'), final(1, '2 (a)'), final(2, '2 (a) (i)'), final(0, '3')];
  const citedOf = (paragraphs: readonly Paragraph[]) =>
    numberParagraphs(paragraphs).map(({ number, cited }) => `${number} = ${cited}`);

  test('are printed by their last part and cited as a whole', () => {
    expect(citedOf(text)).toEqual(['1 = 1', '2 = 2', 'a = 2 (a)', 'i = 2 (a) (i)', '3 = 3']);
  });

  test('stay wherever a paragraph is moved, whatever is put before it and at whatever level it stands', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(text, { minLength: text.length }),
        fc.array(fc.tuple(fc.nat(text.length), fc.nat(2))),
        fc.array(fc.nat(2), { minLength: text.length, maxLength: text.length }),
        (moved, added, levels) => {
          const citedBefore = new Map(
            numberParagraphs(text).map(({ paragraph, cited }) => [paragraph.id, cited]),
          );
          const indented = moved.map((one, index) => {
            const level = levels[index] ?? 0;
            return { ...one, level, number: keptNumber(citedBefore.get(one.id) ?? '', level) };
          });
          const grown: Paragraph[] = [...indented];
          for (const [at, level] of added) grown.splice(at, 0, aParagraph({ level }));
          for (const { paragraph, cited } of numberParagraphs(grown)) {
            const before = citedBefore.get(paragraph.id);
            if (before !== undefined) expect(cited).toBe(before);
          }
        },
      ),
    );
  });

  test('are given to nobody else: what comes between them is “2 bis”, and before the first “1 ante”', () => {
    const newcomer = (level = 0) => aParagraph({ level });
    const [first, second, a, i, third] = text;
    const grown = [newcomer(), newcomer(), first, second, newcomer(1), a, newcomer(1), i, newcomer(2)]
      .concat([newcomer(), newcomer(1), newcomer(), third, newcomer(), newcomer(1)])
      .filter((paragraph) => paragraph !== undefined);
    expect(numberParagraphs(grown).map(({ cited }) => cited)).toEqual(
      ['1 ante', '1 ante bis', '1', '2', '2 (a ante)', '2 (a)', '2 (b)', '2 (a) (i)', '2 (b) (ii)'].concat([
        '2 bis',
        '2 bis (a)',
        '2 ter',
        '3',
        '4',
        '4 (a)',
      ]),
    );
    const kept = grown.map((one, at) => ({
      ...one,
      number: keptNumber(numberParagraphs(grown)[at]?.cited ?? '', one.level),
    }));
    expect(citedOf([...kept.slice(0, 10), newcomer(), ...kept.slice(10)])[10]).toBe('2 quater = 2 quater');
  });

  /** A text whose numbers were kept, moved about by its blocks and grown by newcomers at any place and level. */
  const grownTexts = fc
    .record({
      levels: fc.array(fc.nat(2), { minLength: 1, maxLength: 12 }),
      moves: fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 4 }),
      added: fc.array(fc.tuple(fc.nat(20), fc.nat(2)), { maxLength: 14 }),
    })
    .map(({ levels, moves, added }) => {
      const before = numberParagraphs([0, ...levels].map((level) => aParagraph({ level })));
      const grown: Paragraph[] = before.map(({ paragraph, cited }) => ({
        ...paragraph,
        number: keptNumber(cited, paragraph.level),
      }));
      for (const [from, to] of moves) {
        const [moved] = grown.splice(from % grown.length, 1);
        if (moved) grown.splice(to % (grown.length + 1), 0, moved);
      }
      for (const [at, level] of added) grown.splice(at % (grown.length + 1), 0, aParagraph({ level }));
      return { before, grown };
    });

  test('no two paragraphs print or are cited by one number unseen, and no newcomer takes one that is kept', () => {
    fc.assert(
      fc.property(grownTexts, ({ grown }) => {
        const numbered = numberParagraphs(grown);
        const keptOnes = new Set(
          numbered.filter(({ paragraph }) => paragraph.number !== null).map(({ cited }) => cited),
        );
        const seen = new Set<string>();
        for (const { paragraph, cited, isRepeated } of numbered) {
          if (paragraph.number === null) expect(keptOnes).not.toContain(cited);
          if (seen.has(cited)) expect(isRepeated).toBe(true);
          seen.add(cited);
        }
        // Among what stands together, by what is printed.
        const printed = new Map<string, Set<string>>();
        let heads = ['', '', ''];
        for (const { paragraph, number, isRepeated } of numbered) {
          heads = [...heads.slice(0, paragraph.level), paragraph.id, '', ''].slice(0, 3);
          const place = `${heads.slice(0, paragraph.level).join('/')}:${paragraph.level}`;
          const there = printed.get(place) ?? new Set<string>();
          if (there.has(number)) expect(isRepeated).toBe(true);
          printed.set(place, there.add(number));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('say what a paragraph is a part of, wherever it stands and whatever came between', () => {
    fc.assert(
      fc.property(grownTexts, ({ before, grown }) => {
        const cites = before.map(({ cited }) => cited);
        // Where a level was left out, a number may be that of two.
        fc.pre(new Set(cites).size === cites.length);
        const parents = new Map(numberParagraphs(grown).map((one) => [one.paragraph.id, one.parentId]));
        for (const { paragraph, parentId } of before) expect(parents.get(paragraph.id)).toBe(parentId);
      }),
      { numRuns: 500 },
    );
  });

  test('that are the last part alone are cited by what they stand below', () => {
    expect(citedOf([final(0, '2'), final(1, 'b'), aParagraph({ level: 1 })])).toEqual([
      '2 = 2',
      'b = 2 (b)',
      'c = 2 (c)',
    ]);
  });
});

describe('the numbers of a text that is pasted', () => {
  const kept = (...printed: readonly (string | null)[]) =>
    numbersToKeep(
      printed.map((number) => ({
        level: number === null || /^\d/u.test(number) ? 0 : /^[iv]+$/u.test(number) ? 2 : 1,
        number,
      })),
    );

  test('follow from the order where they count from the first without a gap', () => {
    expect(kept('1', 'a', 'i', 'ii', 'b', '2', 'a')).toEqual(Array.from({ length: 7 }, () => null));
    expect(kept('1', 'а', 'б', '2', null)).toEqual(Array.from({ length: 5 }, () => null));
  });

  test('are kept where they begin later or leave some out', () => {
    expect(kept('10', 'a', 'i', null, '11')).toEqual(['10', '10 (a)', '10 (a) (i)', null, '11']);
    expect(kept('1', '3')).toEqual(['1', '3']);
    expect(kept('1', 'b')).toEqual(['1', '1 (b)']);
    expect(kept(null, '1', '2')).toEqual([null, '1', '2']);
  });

  test('are told before they are added, and those that would stand twice', () => {
    const there = [aParagraph({ id: 'a', order: 'a0' }), aParagraph({ id: 'b', order: 'a1' })];
    const told = (printed: readonly (string | null)[], afterId: string | null = null) =>
      numbersWhenAdded(
        there,
        printed.map((number) => ({ level: 0, number })),
        afterId,
      ).map(({ cited, isRepeated }) => `${cited}${isRepeated ? '!' : ''}`);
    expect(told(['1', '2'])).toEqual(['3', '4']);
    expect(told(['2', '4', null])).toEqual(['2!', '4', '5']);
    expect(told(['7'], 'a')).toEqual(['7']);
  });
});

test('a number is printed as its level is', () => {
  expect([numberLabel('3', 0), numberLabel('a', 1), numberLabel('iv', 2)]).toEqual(['3.', '(a)', '(iv)']);
  expect([numberLabel('2 bis', 0), numberLabel('2 (a)', 0)]).toEqual(['2 bis.', '2 (a)']);
});
