import type { Block } from './paper';

/** Whether a paper is several letters in one file: pages are not counted over all of them. */
export function isSeveralLetters(blocks: readonly Block[]): boolean {
  return blocks.some(({ kind }) => kind === 'letter');
}

/** The blocks of each letter of a paper; of one that is no letter all of them together. */
export function lettersOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const letters: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'letter') letters.push([]);
    else letters.at(-1)?.push(block);
  }
  return letters;
}
