/** Where a word may be parted at the end of a line; the hyphen is seen only there. */
export const softHyphen = '\u00AD';

const vowel = /[aeiouyаеёиоуыэюяәіөүұ]/iu;
/** Shorter words stand whole in any column, and no part of one is shorter than three letters. */
const fewest = 8;
const leastPart = 3;

/**
 * The words with one soft hyphen in each that is long: before the last part of the names of States of the region
 * ("Казах-стан", "Kyrgyz-stan"), else between syllables, as near the middle as may be.
 */
export function withSoftHyphens(words: string): string {
  return words.replaceAll(/\p{L}+/gu, (word) => {
    const at = word.length < fewest ? null : placeIn(word);
    return at === null ? word : word.slice(0, at) + softHyphen + word.slice(at);
  });
}

function placeIn(word: string): number | null {
  const land = /(?:stan|стан|jan|джан)$/iu.exec(word);
  if (land && land.index >= leastPart) return land.index;
  const places = Array.from({ length: word.length - 2 * leastPart + 1 }, (_, at) => at + leastPart).filter(
    (at) => isBetweenSyllables(word, at),
  );
  const middle = word.length / 2;
  return places.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0] ?? null;
}

/** A syllable begins with one consonant before its vowel, and never with a sign. */
function isBetweenSyllables(word: string, at: number): boolean {
  const [next = '', after = ''] = word.slice(at, at + 2);
  return vowel.test(word.slice(0, at)) && !vowel.test(next) && !/[ьъй]/iu.test(next) && vowel.test(after);
}
