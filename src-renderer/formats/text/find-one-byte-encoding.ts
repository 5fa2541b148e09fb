export const oneByteEncodings = ['windows-1251', 'koi8-r', 'windows-1252'] as const;
/** What older programs and a spreadsheet's dialog of saving offer besides; taken only where it reads clearly better. */
const rareEncodings = ['ibm866', 'iso-8859-5'] as const;
export type OneByteEncoding = (typeof oneByteEncodings | typeof rareEncodings)[number];

const sampleSize = 65_536;

/**
 * Which one-byte encoding reads best. Russian written in one Cyrillic encoding and read in another turns its case
 * inside out and its frequent letters into rare ones, so each reading is scored by words as they are written:
 * lower case after lower case, capitals at the start, the common vowels and consonants.
 * @param bytes text that is not valid UTF-8
 */
export function findOneByteEncoding(bytes: Uint8Array): OneByteEncoding {
  const sample = bytes.subarray(0, sampleSize);
  let best: OneByteEncoding = 'windows-1252';
  let bestScore = -Infinity;
  for (const encoding of oneByteEncodings) {
    const score = scoreReading(new TextDecoder(encoding).decode(sample));
    if (score > bestScore) [best, bestScore] = [encoding, score];
  }
  const margin = sample.reduce((count, byte) => count + (byte < 0x80 ? 0 : 1), 0) * clearly;
  let wanted = bestScore + margin;
  for (const encoding of rareEncodings) {
    const score = scoreReading(new TextDecoder(encoding).decode(sample));
    if (score > wanted) [best, wanted] = [encoding, score];
  }
  return best;
}

/** By how much a reading in a rare encoding is to be better, for each letter that is not plain. */
const clearly = 0.25;

const common = new Set('оеаинтсрвлкмдпу');
const rare = new Set('ъэщфёцж');

function scoreReading(text: string): number {
  let score = 0;
  let before = '';
  for (const char of text) {
    if (char > '\u007f') score += scoreLetter(char, before);
    before = char;
  }
  return score;
}

function scoreLetter(char: string, before: string): number {
  if (isCyrillic(char)) {
    const lower = char.toLowerCase();
    // A capital inside a word, or a Latin letter glued to a Cyrillic one, is the mark of a wrong reading.
    if (lower !== char && isLower(before)) return -3;
    if (/[a-z]/iu.test(before)) return -3;
    if (lower !== char) return 0.2;
    return common.has(char) ? 1 : rare.has(char) ? -0.5 : 0.5;
  }
  if (/\p{Script=Latin}/u.test(char)) return isCyrillic(before) || /[\u00c0-\u00ff]/u.test(before) ? -2 : 0.6;
  return /[“”‘’«»–—…№ ©®™•€°§´]/u.test(char) ? 0.3 : -1;
}

function isCyrillic(char: string): boolean {
  return char >= '\u0400' && char <= '\u04ff';
}

function isLower(char: string): boolean {
  return char !== char.toUpperCase();
}
