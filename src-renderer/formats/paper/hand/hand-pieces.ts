import type { HandLine } from './hand-lines';
import { sameWords } from './same-words';
import { tidyWords } from './tidy-words';

/** What is compared by itself: the words of one record, or a paragraph of nobody's. */
export interface HandPiece {
  /** Of our bookmark; `null` where there is none. */
  readonly key: string | null;
  /** Of the words as they were written, as the bookmark says. */
  readonly hash: string | null;
  /** What stands in the paragraph before the bookmark: a number that was typed, the term of a fact. */
  readonly lead: string;
  readonly words: string;
  readonly style: string | null;
  readonly level: number | null;
  readonly cell: HandLine['cell'];
  readonly comments: readonly string[];
}

/**
 * Takes paragraphs apart at our bookmarks, so that two that somebody joined are still two. Paragraphs without words are
 * none; a key that stands twice, after a paragraph was copied, is of the first.
 * @param isWhole whether paragraphs stay whole, under the first key in them: to be compared with a file that has no bookmarks
 */
export function handPieces(lines: readonly HandLine[], isWhole: boolean): readonly HandPiece[] {
  const seen = new Set<string>();
  return lines.flatMap(({ words, marks, style, level, cell, comments }): readonly HandPiece[] => {
    const own = marks.filter(({ key }) => {
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
    if (isWhole) own.splice(1);
    const look = { style, level, cell };
    if (own.length === 0) {
      if (sameWords(words) === '') return [];
      return [{ key: null, hash: null, lead: '', words, ...look, comments }];
    }
    return own.map(({ key, hash, at }, index) => ({
      key,
      hash,
      lead: index === 0 ? words.slice(0, at) : '',
      words: words.slice(at, own[index + 1]?.at).replace(/[\t\n]+$/u, ''),
      ...look,
      comments: index === 0 ? comments : [],
    }));
  });
}

/** What the record's words are now: also what somebody typed before the bookmark. @param lead as it was written */
export function wordsOf(piece: HandPiece, lead: string): string {
  if (sameWords(piece.lead) === sameWords(lead)) return tidyWords(piece.words);
  // Where the bookmark is gone, all of it is words.
  const whole = `${piece.lead}${piece.words}`;
  return tidyWords(whole.startsWith(lead) ? whole.slice(lead.length) : whole);
}
