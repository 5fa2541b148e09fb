import type { Noise } from '../narrative/find-noise';
import type { RecordWriter } from '../prior-records/record-writer';
import { tableLines } from './table-lines';
import type { WordBlock } from './word-blocks';

/** @param why what every line is put down as where none is part of the text; the numbers of pages are so by themselves */
export function writeBlocks(writer: RecordWriter, blocks: readonly WordBlock[], why?: Noise['why']): void {
  for (const block of blocks) {
    if ('rows' in block) {
      const { isRows, lines } = tableLines(block);
      if (isRows) writer.table(lines, why);
      else for (const line of lines) writer.paragraph(line, why);
    } else if (block.words !== '') {
      const own =
        block.role === 'contents' ? 'navigation' : block.role === 'page-number' ? 'page-number' : why;
      writer.paragraph(`${block.label}${block.words}`, own);
    }
  }
}
