import type { Noise } from '../narrative/find-noise';
import { tableLines } from './table-lines';
import type { WordBlock } from './word-blocks';

/** Writes the text of a record: paragraphs parted by blank lines, the rows of a table one under another. */
export class RecordWriter {
  readonly #pieces: string[] = [];
  readonly dropped: Noise[] = [];
  #length = 0;

  /** @param why what the words are put down as where they are no part of the text */
  paragraph(words: string, why?: Noise['why']): void {
    this.#lines([words], why);
  }

  /** @param why what every line is put down as where none is part of the text; the numbers of pages are so by themselves */
  blocks(blocks: readonly WordBlock[], why?: Noise['why']): void {
    for (const block of blocks) {
      if ('rows' in block) {
        const { isRows, lines } = tableLines(block);
        if (isRows) this.#lines(lines, why);
        else for (const line of lines) this.paragraph(line, why);
      } else if (block.words !== '') {
        const own =
          block.role === 'contents' ? 'navigation' : block.role === 'page-number' ? 'page-number' : why;
        this.paragraph(`${block.label}${block.words}`, own);
      }
    }
  }

  get text(): string {
    return this.#pieces.join('');
  }

  #lines(lines: readonly string[], why: Noise['why'] | undefined): void {
    const words = lines.join('\n');
    if (words === '') return;
    const gap = this.#length > 0 ? '\n\n' : '';
    const start = this.#length + gap.length;
    this.#pieces.push(gap, words);
    this.#length = start + words.length;
    if (why !== undefined) this.dropped.push({ start, end: this.#length, why });
  }
}
