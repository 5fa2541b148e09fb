import { arabicSound, isArabic } from './arabic-sounds';
import { cyrillicToLatin } from './cyrillic-to-latin';
import { otherToLatin } from './other-alphabets';

/**
 * Sounds are written with one letter each: S sh, C ch, J zh or j or dzh, Z ts. Two letters stand for what is spelled
 * either way: Q is o or u (oʻ, ў, ӯ, ө, ö), E is a or e (ә, ə, ä); G is г, which is g or, in what was h elsewhere, h.
 */
const ofLetters: ReadonlyMap<string, string> = new Map(
  'ў Q|ӯ Q|ө Q|ö Q|ő Q|ø Q|œ Q|ə E|ә E|ä E|æ E|ç C|č C|ć C|ş S|š S|ș S|ś S|ž J|ñ ng|ň ng|ң ng|ҥ ng|ғ g|ğ g|г G|ı i|ł l|đ d|ð d|þ t|ß s|ţ Z|ț Z|қ k|ҡ k|ё O|ю U'
    .split('|')
    .map((pair) => [pair.charAt(0), pair.slice(2)]),
);

const apostrophes = '\'’‘ʼʻ`´ʹ"';
const vowels = 'aeiouQE';

/** Spellings of one sound; the later ones see what the earlier ones left. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/shch|tsch|sch/gu, 'S'],
  [/dzh|dj|dJ|zh/gu, 'J'],
  [/(?<=i)j$/gu, ''],
  [/j/gu, 'J'],
  [/tch|ch|tC/gu, 'C'],
  [/sh/gu, 'S'],
  [/gh/gu, 'g'],
  // A last h is silent, kh is not: Abdullah is Абдулла.
  [/(?<=[aeiouy])h$/gu, ''],
  [/kh/gu, 'h'],
  [/ck/gu, 'k'],
  [/ph/gu, 'f'],
  [/ts|tz/gu, 'Z'],
  [/(?<=..[oe])ff?$/gu, 'v'],
  [/ou|oo/gu, 'u'],
  [/oe/gu, 'Q'],
  [/w/gu, 'v'],
  [/n[gG]+(?=.)/gu, 'n'],
  // Abdul Rahman, Abdurrahman, Abdu-Rahman.
  [/(?<=^abd)[aeuo]l?(?=[tdrzsSn])/gu, 'u'],
];

/** What is written the same and read differently, by language; the most usual reading first. */
const ambiguous: readonly (readonly [RegExp, readonly string[]])[] = [
  [/x/u, ['h', 'ks']],
  [/q/u, ['k', 'g']],
  [/c/u, ['J', 'k', 'C']],
  [/th/u, ['t', 's']],
  // ё, which is often written е.
  [/(?<=^|[aeiouQE])O/u, ['yQ', 'e']],
  [/(?<=[^aeiouQE])O/u, ['e', 'yo']],
  [/(?<=[^aeiouQEy])yo(?!y)/u, ['yo', 'e']],
  // Turkic ü is ю in Russian: Şükrü is Шюкрю.
  [/(?<=^|[aeiouQEy])U/u, ['yu']],
  [/U/u, ['yu', 'Q']],
  [/ee/u, ['e', 'i']],
];
const mostReadings = 6;

const last: readonly (readonly [RegExp, string])[] = [
  // Есимов, Esimov and Yessimov; Нуриев and Nuriyev.
  [new RegExp(`(?<=^|[${vowels}])[yi]+(?=[eE])`, 'gu'), ''],
  [/[yi]+/gu, 'i'],
  // Davlat is Daulat, Daud is Davud.
  [new RegExp(`(?<=[aeE])v(?=[^${vowels}])`, 'gu'), 'u'],
  [/(?<=[aE])v(?=[uQ])/gu, ''],
  [/(.)\1+/gu, '$1'],
];

/**
 * How a word of a name may sound, whatever the script and the spelling; the likeliest first. Empty for a word that is
 * not heard, as a lone soft sign.
 */
export function soundsOfWord(word: string): readonly string[] {
  if (isArabic(word)) return [arabicSound(word)].filter(Boolean);
  const spelled = spellings.reduce((rest, [pattern, by]) => rest.replace(pattern, by), inLatin(word));
  let readings: readonly string[] = [spelled];
  for (const [pattern, options] of ambiguous) {
    // The same letter is read the same way all through a word.
    const everywhere = new RegExp(pattern.source, 'gu');
    readings = readings.flatMap((reading) =>
      pattern.test(reading) ? options.map((by) => reading.replace(everywhere, by)) : [reading],
    );
  }
  const ready = readings.map((reading) =>
    last.reduce((rest, [pattern, by]) => rest.replace(pattern, by), reading),
  );
  return [...new Set(ready)].filter(Boolean).slice(0, mostReadings);
}

/** Small Latin letters and the sounds of those that are no Latin ones; apostrophes only where they make another letter. */
function inLatin(word: string): string {
  const small = word
    .toLowerCase()
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '');
  // In Azerbaijani and Turkish, known by their own letters, c is what others write j: Cəfərov is Джафаров.
  const own = /[əşçğı]|i̇/u.test(small) ? small.replace(/c(?!h)/gu, 'j') : small;
  const known = own
    .replace(new RegExp(`o[${apostrophes}]`, 'gu'), 'Q')
    .replace(/\p{L}/gu, (letter) => ofLetters.get(letter) ?? letter);
  return otherToLatin(known)
    .replace(/\p{Script=Cyrillic}/gu, (letter) => cyrillicToLatin(letter))
    .normalize('NFD')
    .replace(new RegExp(`[${apostrophes}]|[^\\p{L}\\p{N}]`, 'gu'), '');
}
