import type { Mark } from './mark-spans';
import type { TextBlock } from './split-source';

/** How a block is set: headings and lines of date and place stand in the middle, numbered paragraphs hang. */
export type BlockLook = 'heading' | 'centred' | 'numbered' | 'noise' | 'text';

const shortLine = 160;
const number = /^\s*(\(?\d{1,3}[.)]|\([a-zа-я]\))\s+/u;

export function blockLook(text: string, block: TextBlock, marks: readonly Mark[]): BlockLook {
  const words = text.slice(block.start, block.end);
  const covered = (kinds: readonly Mark['kind'][]) => coveredShare(block, marks, kinds);
  if (covered(['dropped']) > 0.9) return 'noise';
  if (number.test(words)) return 'numbered';
  if (words.length > shortLine || words.includes('\n')) return 'text';
  if (covered(['title']) > 0.8) return 'heading';
  return covered(['title', 'date', 'place', 'detail']) > 0.7 ? 'centred' : 'text';
}

/** Length of a numbered paragraph's number with the space behind it; 0 where there is none. */
export function numberLength(text: string, block: TextBlock): number {
  return number.exec(text.slice(block.start, Math.min(block.end, block.start + 24)))?.[0].length ?? 0;
}

function coveredShare(block: TextBlock, marks: readonly Mark[], kinds: readonly Mark['kind'][]): number {
  let covered = 0;
  let at = block.start;
  for (const { start, end, kind } of marks) {
    if (!kinds.includes(kind)) continue;
    const from = Math.max(start, at);
    const to = Math.min(end, block.end);
    if (to > from) {
      covered += to - from;
      at = to;
    }
  }
  return covered / Math.max(1, block.end - block.start);
}
