import { keptNumber, numberAt } from './paragraph';

interface Printed {
  readonly level: 0 | 1 | 2;
  /** As it is printed: "3", "a"; `null` where it has none. */
  readonly number: string | null;
}

/** Letters of another alphabet than ours are printed in a translation, and are ours there. */
const ours = /^(?:\d+|[a-z]+)$/u;

/**
 * The numbers to keep of a text that came with its own. A text that counts from 1, (a) and (i) without a gap is numbered
 * by its order, and nothing is kept; an excerpt that begins at 10, or one that leaves numbers out, says what it is cited by.
 * @returns one for each paragraph, as paragraphs keep them; `null` where the number follows from the order
 */
export function numbersToKeep(paragraphs: readonly Printed[]): readonly (string | null)[] {
  const counts: [number, number, number] = [0, 0, 0];
  const isCounted = paragraphs.every(({ level, number }) => {
    if (number === null) return true;
    counts[level] += 1;
    if (level < 2) counts[2] = 0;
    if (level < 1) counts[1] = 0;
    return !ours.test(number) || number === numberAt(level, counts[level]);
  });
  if (isCounted) return paragraphs.map(() => null);
  const above: (string | null)[] = [];
  return paragraphs.map(({ level, number }) => {
    above.length = level;
    above[level] = number === null || !ours.test(number) ? null : level === 0 ? number : `(${number})`;
    const parts = above.slice(0, level + 1);
    // Under what has no number of its own a letter is cited by what it stands below.
    if (parts.some((part) => part === null)) return above[level] === null ? null : number;
    return keptNumber(parts.join(' '), level);
  });
}
