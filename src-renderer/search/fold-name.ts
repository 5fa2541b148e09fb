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
