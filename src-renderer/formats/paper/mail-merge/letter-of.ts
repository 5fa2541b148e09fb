import { mapTexts } from '../bilingual/map-texts';
import { marksOf } from '../bilingual/marks-of';
import type { Block, PaperDocument, RichText } from '../paper';

/** Of a paper of several letters the one to a delegation, to the word; `null` where none goes to it. */
export function letterOf(paper: PaperDocument, delegationId: string): PaperDocument | null {
  const blocks = lettersIn(paper.blocks).find((letter) =>
    letter.some((block) => goesTo(block, delegationId)),
  );
  if (!blocks) return null;
  const marks = [...marksOf(blocks)].toSorted((a, b) => a - b);
  const numbers = new Map(marks.map((mark, index) => [mark, index + 1]));
  const renumbered = ({ inlines, language }: RichText): RichText => ({
    language,
    inlines: inlines.map((inline) =>
      inline.kind === 'note-mark' ? { ...inline, note: numbers.get(inline.note) ?? inline.note } : inline,
    ),
  });
  return {
    ...paper,
    blocks: blocks.map((block) => mapTexts(block, renumbered)),
    notes: marks.flatMap((mark) => paper.notes[mark - 1] ?? []),
  };
}

/** Each with its translation, where it has one. */
function lettersIn(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const letters: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'letter') letters.push([]);
    else letters.at(-1)?.push(block);
  }
  return letters;
}

/** By the lines of whom it is addressed to, side by side with another language or not. */
function goesTo(block: Block, delegationId: string): boolean {
  if (block.kind === 'parallel')
    return block.rows.some((row) => row.some((cell) => cell.some((one) => goesTo(one, delegationId))));
  return (
    block.kind === 'paragraph' && block.record?.table === 'delegations' && block.record.id === delegationId
  );
}
