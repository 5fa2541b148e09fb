import type { Block } from './paper';

/** The blocks of each letter of a paper; of one that is no letter all of them together. */
export function lettersOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const letters: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'letter') letters.push([]);
    else letters.at(-1)?.push(block);
  }
  return letters;
}
