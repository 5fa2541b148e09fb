import { wordsOf } from '../versions/fold-words';

/** So much of their words two wordings of one paragraph have in common at least. */
export const alikeShare = 0.6;

/** The words of a text, each as often as it is there. */
export interface Bag {
  readonly words: ReadonlyMap<string, number>;
  readonly size: number;
}

export function bagOf(text: string): Bag {
  const words = new Map<string, number>();
  const found = wordsOf(text);
  for (const { folded } of found) words.set(folded, (words.get(folded) ?? 0) + 1);
  return { words, size: found.length };
}

/** Share of all words of both that are common to them; 0 where it cannot be enough. */
export function shareOf(one: Bag, two: Bag, least = alikeShare): number {
  const all = one.size + two.size;
  if (all === 0 || (2 * Math.min(one.size, two.size)) / all < least) return 0;
  let common = 0;
  for (const [word, count] of one.words) common += Math.min(count, two.words.get(word) ?? 0);
  return (2 * common) / all;
}
