import { leadsIn } from './leads-in';
import { isLong } from './long-delegation';
import { isLongText } from './long-text';
import type { Block } from './paper';
import { isText } from './running-text';

/**
 * Whether no page ends between a block and the next: the first leads into the second, or it is what a careful officer
 * takes over to the last page, so that neither signatures nor the last paragraph or delegation stand there alone.
 * @param at of the block among `blocks`, which are those of a paper, a part of it or an annex
 */
export function staysWithNext(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  const next = blocks[at + 1];
  if (!block || !next) return false;
  return next.kind === 'signatures' || leadsIn(block, next) || isBeforeLast(blocks, at);
}

/** Whether only what heads it stands between the block and the last of its pages; signatures are not counted. */
function isBeforeLast(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  if (!block || !isWritten(block)) return false;
  let last = at + 1;
  while (isHead(blocks[last])) last += 1;
  const after = blocks[last + 1];
  return isShort(blocks[last]) && (after === undefined || ends.has(after.kind));
}

function isHead(block: Block | undefined): boolean {
  return block?.kind === 'heading' || block?.kind === 'section-label';
}

const ends: ReadonlySet<Block['kind']> = new Set([
  'signatures',
  'annex',
  'page-break',
  'letter',
  'translation',
]);

function isWritten(block: Block | undefined): block is Block {
  return (
    isText(block) || block?.kind === 'quotation' || block?.kind === 'delegation' || block?.kind === 'facts'
  );
}

/** What is long fills the page itself. */
function isShort(block: Block | undefined): boolean {
  if (!isWritten(block)) return false;
  if (block.kind === 'delegation') return !isLong(block.lines);
  return !('text' in block) || !isLongText(block.text);
}
