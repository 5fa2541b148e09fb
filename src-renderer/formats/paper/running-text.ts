import type { Block } from './paper';

/** Whether a block is running text: paragraphs and lists. */
export function isText(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' || block?.kind === 'numbered' || block?.kind === 'list';
}
