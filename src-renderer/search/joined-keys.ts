import { keysOfOneWord } from './block-keys';
import { comparedName } from './compared-name';

/** Consonants below which a key is of too many. */
const least = 5;

/**
 * The consonants of a name as if it were one word, without its articles: «محمدرضا حسینی‌نژاد» and "Mohammad Reza
 * Hosseini Nejad" are one, «الحسيني» and "Al-Husseini". One for each way to read its letters; none where that is too little to know somebody by.
 */
export function joinedKeys(text: string): readonly string[] {
  const bare = text
    .replace(/(?<![\p{L}\p{M}])(?:ال(?=\p{L}{3})|(?:al|el|as|ar|az)[-\s](?=\p{L}))/giu, '')
    .replace(/(?:[\s‐-–-]|\u200c|\u200d)+/gu, '');
  return keysOfOneWord(comparedName(bare)).filter((key) => key.length >= least);
}

/**
 * Whether two names differ in where their words are parted, one of them in Arabic letters: where they do not, word is
 * compared with word.
 */
export function arePartedOtherwise(one: string, other: string): boolean {
  const count = (text: string) => text.split(/(?:[\s‐-–-]|\u200c|\u200d)+/u).filter(Boolean).length;
  return isArabic(one) !== isArabic(other) && count(one) !== count(other);
}

/** Whether a name is written without most of its vowels, and its words parted by another habit. */
export function isArabic(text: string): boolean {
  return /\p{Script=Arabic}/u.test(text);
}
