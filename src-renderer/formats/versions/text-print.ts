import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

import { wordsOf } from './fold-words';

/** By what a text is known again, whatever file it comes in. Plain JSON, so that it is kept. */
export interface TextPrint {
  /**
   * SHA-256 of its letters and digits in their order, lower-case hex: the same for a Word file and the PDF made of it,
   * however their lines break. `''` of a text too short to be told from another.
   */
  readonly letters: string;
  /** The least of each of `signatureLength` hash functions over its runs of words (MinHash); unsigned 32 bits. */
  readonly signature: readonly number[];
  /** How many words it has. */
  readonly words: number;
}

/** With so many, the share of runs that two texts have in common is estimated within about 0.06. */
const signatureLength = 64;
/** Words that are looked at together: fewer say little, of more each changed word spoils more. */
const runLength = 3;
/** So much of their runs of words two versions of one text have in common at least; a third of the words changed leaves about this. */
export const versionShare = 0.3;
/** Shorter texts, a title and a date, are the same too easily. */
const fewestWords = 12;

/** @param text plain text, as a reader hands it on */
export function printText(text: string): TextPrint {
  const words = wordsOf(text).map(({ folded }) => folded);
  if (words.length < fewestWords) return { letters: '', signature: [], words: words.length };
  return { letters: hashOfLetters(words), signature: signatureOf(words), words: words.length };
}

/**
 * The share of their runs of words that two texts have in common, from 0 to 1, estimated. Texts that are too short are
 * like no other.
 */
export function resemblance(a: Pick<TextPrint, 'signature'>, b: Pick<TextPrint, 'signature'>): number {
  if (a.signature.length === 0 || a.signature.length !== b.signature.length) return 0;
  let same = 0;
  for (let at = 0; at < a.signature.length; at += 1) if (a.signature[at] === b.signature[at]) same += 1;
  return same / a.signature.length;
}

function hashOfLetters(words: readonly string[]): string {
  // Numbers stand apart from each other: "1, 5" is not "15".
  const letters = words.map((word, at) => (isNumber(word) && isNumber(words[at - 1]) ? ` ${word}` : word));
  return bytesToHex(sha256(new TextEncoder().encode(letters.join(''))));
}

function isNumber(word: string | undefined): boolean {
  return word !== undefined && /^\p{N}/u.test(word);
}

function signatureOf(words: readonly string[]): readonly number[] {
  const least = new Uint32Array(signatureLength).fill(0xffffffff);
  const runs = new Set<number>();
  for (let at = 0; at + runLength <= words.length; at += 1) runs.add(hashOf(words.slice(at, at + runLength)));
  for (const run of runs) {
    for (let index = 0; index < signatureLength; index += 1) {
      const value = mixed(run, index);
      if (value < (least[index] ?? 0)) least[index] = value;
    }
  }
  return [...least];
}

/** FNV-1a over the words. */
function hashOf(words: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const word of words) {
    for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ 0x20, 0x01000193);
  }
  return hash >>> 0;
}

/** One of many functions that scatter 32 bits: the finaliser of MurmurHash3, begun elsewhere for each. */
function mixed(value: number, index: number): number {
  let hash = value ^ Math.imul(index + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
