import { decodeAs } from './decode-as';

export const oneByteEncodings = ['windows-1251', 'koi8-r', 'windows-1252'] as const;
/** What older programs and a spreadsheet's dialog of saving offer besides; taken only where it reads clearly better. */
const rareEncodings = ['ibm866', 'iso-8859-5'] as const;
/** What differs from a common one in a few letters; told by these, when the common one has won. */
export type OneByteEncoding =
  | (typeof oneByteEncodings | typeof rareEncodings)[number]
  | 'koi8-u'
  | 'x-mac-cyrillic'
  | 'windows-1254'
  | 'windows-1250';

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
  return nearOne(best, sample);
}

/**
 * The one that has letters where the other has signs within words (Polish in windows-1250, Ukrainian in KOI8-U), or the
 * letters of a language where the other has those of a far rarer one (Turkish in windows-1254: "ş" for "þ").
 */
function nearOne(found: OneByteEncoding, sample: Uint8Array): OneByteEncoding {
  if (found === 'koi8-r') {
    const text = new TextDecoder('koi8-u').decode(sample);
    return /\p{Script=Cyrillic}[ґєії]|[ґєії]\p{Script=Cyrillic}/iu.test(text) ? 'koi8-u' : found;
  }
  if (found === 'windows-1251') {
    // The Macintosh has "я" where Windows has "Я", and its capitals elsewhere.
    const inside = (encoding: string): number =>
      new TextDecoder(encoding).decode(sample).match(/[а-яё]Я/gu)?.length ?? 0;
    return inside('windows-1251') > 0 && inside('x-mac-cyrillic') === 0 ? 'x-mac-cyrillic' : found;
  }
  if (found !== 'windows-1252') return found;
  const text = decodeAs(sample, 'windows-1252');
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  if (
    count(
      /\p{L}[\u00a5\u00b3\u00b9\u00bf\u00a3\u00af]|[\u00a5\u00b3\u00b9\u00bf\u00a3\u00af]\p{Ll}|\p{Ll}[ŸŠŽŒ]/gu,
    ) >= 2
  )
    return 'windows-1250';
  if (new Set(text.match(/[øèìù]/gu)).size >= 3 && count(/[æåêâ]/gu) === 0) return 'windows-1250';
  const turkish = count(/(?<=\p{L})[ðýþ]|[ðýþ](?=\p{L})|[ÝÞ](?=\p{L})/gu);
  return turkish >= 2 && count(/æ/giu) === 0 ? 'windows-1254' : found;
}

/** By how much a reading in a rare encoding is to be better, for each letter that is not plain. */
const clearly = 0.25;

/**
 * Whether one reading of the bytes beats another beyond doubt: a page that calls itself Latin-1, as its template did, and is
 * full of Russian.
 */
export function readsClearlyBetter(text: string, than: string): boolean {
  const [one, other] = [text, than].map((reading) => scoreReading(reading.slice(0, sampleSize)));
  const beyond = than.slice(0, sampleSize).match(/[\u0080-\uffff]/gu)?.length ?? 0;
  return (one ?? 0) - (other ?? 0) > beyond * 0.8;
}

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
