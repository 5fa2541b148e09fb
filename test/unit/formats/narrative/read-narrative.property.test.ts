import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateDraft } from '@/formats/draft/validate-draft';
import { readNarrative } from '@/formats/narrative/read-narrative';
import { workTimeOf } from '../../../helpers/work-time';

/** Pieces that recognisers react to, so that random texts hit their paths and not only their misses. */
const piece = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '1. ',
      '2. ',
      '(a) ',
      '\n',
      '\n\n',
      '. ',
      ', ',
      ' ',
      '“',
      '”',
      '«',
      '»',
      '"',
      ' – ',
      '\t',
      '  ',
      '\u00a0',
      'г. ',
      '(',
      ')',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'Participants ',
      'agreed to ',
      'welcomed ',
      'the Republic of Kazakhstan ',
      'Турция ',
      'UNHCR ',
      'IOM (IOM) ',
      '22 September 2015 ',
      'с 14 по 16 марта 2011 г. ',
      'Second ',
      'Senior Officials Meeting ',
      'SOM-8 ',
      'Ministerial Conference ',
      'Astana',
      'said ',
      'Ms Anna Berg, Minister of Labour of Georgia, ',
      'more than 100 participants ',
      'Участники ',
      'договорились ',
      'Home > News',
      'Changed on 1 May 2014',
      'SDG 10',
      'in its capacity of the Secretariat ',
      'chairmanship of ',
      'members of the Process ',
      'İ',
      'ß',
      '😀',
      'hosted by ',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);
const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('reading any text', () => {
  it('never throws and accounts for every character and every fact', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(validateDraft(readNarrative({ text, file: 'any', sha256: '' }), [text])).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['one letter', 'a'],
    ['opening quotation marks', '«'],
    ['capitals', 'Aa '],
    ['numbers', '1. 2. '],
    ['States', 'Kazakhstan, '],
    ['actors', 'participants '],
    ['noise', 'News\n'],
    ['brackets', ' (ABC)'],
    ['spaces', ' \t'],
    ['dashes', 'A – '],
    ['names', 'Ms Anna Berg, '],
  ])('takes time in proportion to the text: %s', (_, unit) => {
    const text = unit.repeat(Math.ceil(200_000 / unit.length));
    expect(workTimeOf(() => void readNarrative({ text, file: 'any', sha256: '' }))).toBeLessThan(4000);
  });
});
