import { wordsOf, type Reading } from './reading';

/** How far above a line its section's head is looked for, in lines. */
const reach = 30;

/** "2013", «2013 год» on a line of its own above. */
export function sectionYear(reading: Reading, at: number): string | undefined {
  for (let above = at - 1; above >= Math.max(0, at - reach); above -= 1) {
    const block = reading.blocks[above];
    const year = block && /^((?:19|20)\d\d)(?: ?(?:г\.|год))?[:.]?$/u.exec(wordsOf(reading, block))?.[1];
    if (year !== undefined) return year;
  }
  return undefined;
}
