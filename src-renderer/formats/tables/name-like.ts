import { takeHonorific } from '../person-line/honorifics';
import { kindOfTitle } from '../person-line/split-titles';

/** Two to six words, each of which begins like a name, and none of the words of posts and institutions. */
export function isNameLike(cell: string): boolean {
  const { rest } = takeHonorific(cell);
  const words = rest
    .replace(/[(),/]/gu, ' ')
    .split(/\s+/u)
    .filter(Boolean);
  return (
    words.length >= 2 &&
    words.length <= 8 &&
    !/\d/u.test(rest) &&
    kindOfTitle(rest) === null &&
    words.every(
      (word) => /^[\p{Lu}\p{Lo}]/u.test(word) || /^(?:van|von|de|der|den|del|bin|al|el)$/u.test(word),
    )
  );
}
