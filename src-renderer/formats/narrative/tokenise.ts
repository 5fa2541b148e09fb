import type { Span } from './span';

/** A word or a number of the text; punctuation is what lies between. */
export interface Token extends Span {
  /** As folded: lower case, without Latin marks. */
  readonly word: string;
  readonly capital: boolean;
}

const wordPattern = /[\p{L}\p{M}]+|\p{N}+/gu;

/**
 * Words and numbers in order. Apostrophes, hyphens and dots part words ("U.S." is two), so that names meet in every
 * spelling of their punctuation.
 * @param text the plain text
 * @param folded the same text through `foldText`
 */
export function tokenise(text: string, folded: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const start = match.index;
    const end = start + match[0].length;
    const first = match[0].charAt(0);
    tokens.push({ start, end, word: folded.slice(start, end), capital: first !== first.toLowerCase() });
  }
  return tokens;
}
