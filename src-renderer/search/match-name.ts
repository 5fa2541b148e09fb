import { foldName, soundOfName } from './fold-name';

/** A name made ready for finding; made once per name, because every keystroke looks at all of them. */
export interface FoldedName {
  readonly words: readonly string[];
  readonly sounds: readonly string[];
}

/** What was typed, made ready the same way. */
export type NameQuery = FoldedName;

export function foldedName(text: string): FoldedName {
  const words = foldName(text).split(' ').filter(Boolean);
  return { words, sounds: words.map(soundOfName).filter(Boolean) };
}

/**
 * How well a name answers: 3 whole words, 2 beginnings of words, 1 beginnings of words that sound alike, 0 not. Every
 * word typed must be found, in any order.
 */
export function matchName(query: NameQuery, name: FoldedName): 0 | 1 | 2 | 3 {
  if (query.words.length === 0) return 0;
  if (found(query.words, name.words, (typed, word) => typed === word)) return 3;
  if (found(query.words, name.words, (typed, word) => word.startsWith(typed))) return 2;
  // A sound of one letter is met in every other name.
  const tellsApart = query.sounds.some((sound) => sound.length > 1);
  return tellsApart && found(query.sounds, name.sounds, (typed, word) => word.startsWith(typed)) ? 1 : 0;
}

/** Whether each typed word has a word of its own. */
function found(
  typed: readonly string[],
  words: readonly string[],
  fits: (typed: string, word: string) => boolean,
): boolean {
  const left = [...words];
  return (
    typed.length > 0 &&
    typed
      .toSorted((a, b) => b.length - a.length)
      .every((one) => {
        const index = left.findIndex((word) => fits(one, word));
        if (index >= 0) left.splice(index, 1);
        return index >= 0;
      })
  );
}
