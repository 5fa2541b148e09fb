import type { Block } from './paper';

/** Whether a paper is several letters in one file: pages are not counted over all of them. */
export function isSeveralLetters(blocks: readonly Block[]): boolean {
  return blocks.some(({ kind }) => kind === 'letter');
}

/** What of a paper begins on a page of its own, under a head. */
export interface PaperPart {
  /** Whether it is in the paper's second language. */
  readonly isTranslation: boolean;
  readonly blocks: readonly Block[];
}

/** The letters of a paper, each in its languages; of one that is no letter and in one language all of it together. */
export function partsOf(blocks: readonly Block[]): readonly PaperPart[] {
  const parts: { readonly isTranslation: boolean; readonly blocks: Block[] }[] = [
    { isTranslation: false, blocks: [] },
  ];
  for (const block of blocks) {
    if (block.kind === 'letter' || block.kind === 'translation')
      parts.push({ isTranslation: block.kind === 'translation', blocks: [] });
    else parts.at(-1)?.blocks.push(block);
  }
  return parts;
}
