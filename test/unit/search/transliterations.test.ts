import fc from 'fast-check';
import { expect, test } from 'vitest';

import { likenessOfNames } from '@/search/compare-names';
import { foldName } from '@/search/fold-name';
import { foldedName, matchName } from '@/search/match-name';

/** What the letter may be in a passport or a paper; each scheme in use takes one of them. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  ж: ['zh', 'j', 'dzh', 'ž'],
  х: ['kh', 'h', 'x'],
  ч: ['ch', 'ç', 'č'],
  ш: ['sh', 'ş', 'š'],
  ц: ['ts', 'tz'],
  ы: ['y', 'i', 'ı'],
  ю: ['yu', 'iu'],
  я: ['ya', 'ia'],
  қ: ['q', 'k'],
  ғ: ['gh', 'g', 'gʻ', 'ğ'],
  ө: ['o', 'u', 'ö', 'oʻ'],
  ұ: ['u', 'ū'],
  ү: ['u', 'ü'],
  ә: ['a', 'e', 'ä', 'ə'],
  в: ['v', 'w'],
  к: ['k', 'q'],
};
const consonants = [...'бгджзклмнпрстфхцчшқғ'];
const vowels = [...'аеиоуыәөұүюя'];

const syllable = fc
  .tuple(fc.constantFrom(...consonants), fc.constantFrom(...vowels))
  .map((two) => two.join(''));
/** Syllables and a last consonant, as Бажорун; the second name ends as family names do. */
const word = fc
  .tuple(fc.array(syllable, { minLength: 2, maxLength: 4 }), fc.constantFrom('р', 'м', 'н', 'л', 'т'))
  .map(([syllables, end]) => syllables.join('') + end);
const name = fc.tuple(word, word).map(([given, family]) => `${given} ${family}ов`);

/** Written in Latin, each letter in one of its ways all through the name. */
const written = (text: string, choices: readonly number[]) =>
  [...text]
    .map((letter) => {
      const known = spellings[letter];
      if (!known) return foldName(letter) || letter;
      return known[(choices[letter.charCodeAt(0) % choices.length] ?? 0) % known.length];
    })
    .join('');

test('a name is known again however its letters are transliterated, and found from either script', () => {
  const choices = fc.array(fc.nat({ max: 11 }), { minLength: 61, maxLength: 61 });
  fc.assert(
    fc.property(name, choices, (cyrillic, chosen) => {
      const latin = written(cyrillic, chosen);
      expect(likenessOfNames(cyrillic, latin)?.grade, `${cyrillic} ${latin}`).toMatch(/same|transliterated/u);
      expect(matchName(foldedName(cyrillic), foldedName(latin)), `${cyrillic} in ${latin}`).toBeGreaterThan(
        0,
      );
      expect(matchName(foldedName(latin), foldedName(cyrillic)), `${latin} in ${cyrillic}`).toBeGreaterThan(
        0,
      );
    }),
    { numRuns: 300 },
  );
});

test('a name that is folded to Latin finds the one it was folded from', () => {
  fc.assert(
    fc.property(name, (cyrillic) => matchName(foldedName(foldName(cyrillic)), foldedName(cyrillic)) === 3),
  );
});
