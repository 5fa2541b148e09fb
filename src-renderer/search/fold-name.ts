import { cyrillicToLatin } from './cyrillic-to-latin';
import { otherToLatin } from './other-alphabets';

/** Letters that Unicode does not take apart into a base and a mark. */
const whole: ReadonlyMap<string, string> = new Map(
  'ı i|ə a|ø o|ł l|đ d|ð d|þ th|ß ss|æ ae|œ oe|ŋ ng|ي ی|ى ی|ے ی|ك ک|ڪ ک|ة ه|ھ ه|ہ ه|ە ه|ٱ ا'
    .split('|')
    .map((pair) => [pair.charAt(0), pair.slice(2)]),
);

/**
 * The letters of a name as they are compared: small, in Latin where they were Cyrillic, without marks, apostrophes and
 * points; words parted by one space. «Нұрымбетов» and "Nurymbetov" are equal, "ƏLİYEV" and "aliyev" too.
 */
export function foldName(text: string): string {
  // Marks of direction and joining are no part of a name.
  const letters = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '');
  const latin = otherToLatin(cyrillicToLatin(letters));
  return latin
    .normalize('NFD')
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/[ıəøłđðþßæœŋيىےكڪةھہەٱ]/gu, (letter) => whole.get(letter) ?? letter)
    .replace(/['’‘ʼʻ`´ʹ"«»“”„]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Spellings of one sound in the passports of the region; the later ones see what the earlier ones left. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/gu, 'sh'],
  [/ex/gu, 'eks'],
  [/maxim/gu, 'maksim'],
  [/gh/gu, 'g'],
  [/kh|x/gu, 'h'],
  [/dzh|dj|zh|j/gu, 'j'],
  [/tch|ch|c(?![hk])/gu, 'c'],
  [/ck|q/gu, 'k'],
  [/ts|tz/gu, 'c'],
  [/ph/gu, 'f'],
  [/(?<=[oe])ff?(?=\s|$)/gu, 'v'],
  [/ou/gu, 'u'],
  [/oe/gu, 'o'],
  [/w/gu, 'v'],
  [/ng(?=\p{L})/gu, 'n'],
  // Alyona is Алёна, and ё is often written е.
  [/yo/gu, 'e'],
  [/(?:y|i)?([aeou])/gu, '$1'],
  [/[yi]+/gu, 'i'],
  [/h/gu, ''],
  [/j/gu, 'z'],
  [/(\p{L})\1+/gu, '$1'],
];

/**
 * A looser form, under which the usual transliterations of one name meet: Yessimov and Esimov, Zhaparov and Japarov,
 * Khan and Han. For finding only: two persons may share it.
 */
export function soundOfName(text: string): string {
  let sound = foldName(withTurkicC(text));
  for (let before = ''; before !== sound;) {
    before = sound;
    sound = sounds.reduce((rest, [pattern, by]) => rest.replace(pattern, by), sound);
    // A word that was nothing but a mute letter is gone.
    sound = sound.split(' ').filter(Boolean).join(' ');
  }
  return sound;
}

/** In Azerbaijani and Turkish, known by their own letters, c is what others write j or dzh: Cəfərov is Джафаров. */
function withTurkicC(text: string): string {
  return /[əşçğı]/iu.test(text) || text.includes('İ') ? text.replace(/c/giu, 'j') : text;
}
