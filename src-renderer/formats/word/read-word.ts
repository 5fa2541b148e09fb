import { recordKind } from '../prior-records/record-kind';
import { NumberCount } from './count-numbers';
import { openWord } from './open-word';
import { readStories } from './read-story';
import type { WordBlock, WordCell } from './word-blocks';
import { readStyles } from './word-styles';

/** What stands in a Word document, in its order: paragraphs by their words, tables by the words of their cells. */
export type WordPart =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** Whether the bytes of an archive are those of a Word document. @throws Error where it is no whole archive */
export function isWord(bytes: Uint8Array): boolean {
  const told = recordKind(bytes);
  if (!told.ok) throw new Error('No whole archive');
  return told.kind === 'docx';
}

/**
 * The paragraphs and tables of a Word document, without the numbers that Word sets and without marks of notes. Line
 * breaks and the ends of paragraphs within a cell are `\n`. Hidden words count; deleted ones that still wait for
 * acceptance do not, nor does the prompt of a field nobody filled in. A table within a cell is words of that cell.
 * @throws RangeError where the archive declares more than a document can hold; Error where it is none
 */
export function readWord(bytes: Uint8Array): readonly WordPart[] {
  const word = openWord(bytes);
  const { stories } = readStories(word.xmlOf(word.main), {
    styles: readStyles(''),
    numbers: new NumberCount(new Map()),
    tally: { trackedChanges: 0, hidden: 0, pictures: 0, outsideFields: 0, notes: null },
  });
  return stories.flatMap(({ blocks }) => blocks.map(partOf));
}

function partOf(block: WordBlock): WordPart {
  if ('rows' in block) return { kind: 'table', rows: block.rows.map((row) => row.map(wordsOf)) };
  return { kind: 'paragraph', text: plain(block.words) };
}

function wordsOf({ lines }: WordCell): string {
  return lines
    .flatMap((line) => ('cells' in line ? line.cells : [line.words]))
    .map(plain)
    .join('\n')
    .trim();
}

function plain(words: string): string {
  return words.replaceAll('\t', ' ');
}
