import type { Noise } from '../narrative/find-noise';
import type { RecordWriter } from './record-writer';

type FlowBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'row'; readonly cells: readonly (readonly string[])[] }
  | { readonly kind: 'flow'; readonly flow: TextFlow };

/** A run of paragraphs and rows: the body, a running head, a note, a box of text. */
export class TextFlow {
  #blocks: FlowBlock[] = [];
  #words: string[] = [];
  /** The automatic number of the paragraph. */
  #number = '';
  #cell: string[] = [];
  #cells: string[][] = [];

  add(text: string): void {
    this.#words.push(text);
  }

  addNumber(text: string): void {
    this.#number += text;
  }

  setNumber(text: string): void {
    this.#number = text;
  }

  /** What stands in a box beside the paragraph that is open goes before it. */
  addFlow(flow: TextFlow): void {
    this.#blocks.push({ kind: 'flow', flow });
  }

  endParagraph(isInTable: boolean): void {
    const text = this.#take();
    if (isInTable) {
      this.#cell.push(text);
      return;
    }
    // A row that the file never ends.
    if (this.#cell.length + this.#cells.length > 0) this.endRow();
    this.#blocks.push({ kind: 'paragraph', text });
  }

  endCell(): void {
    this.#cell.push(this.#take());
    this.#cells.push(this.#cell);
    this.#cell = [];
  }

  endRow(): void {
    if (this.#cell.length > 0) this.#cells.push(this.#cell);
    this.#blocks.push({ kind: 'row', cells: this.#cells });
    this.#cell = [];
    this.#cells = [];
  }

  finish(): void {
    this.endParagraph(this.#cell.length + this.#cells.length > 0);
    if (this.#cell.length + this.#cells.length > 0) this.endRow();
  }

  /** All of it on one line. */
  line(): string {
    return this.#texts().join(' ').replace(/\s+/gu, ' ').trim();
  }

  writeTo(writer: RecordWriter, why?: Noise['why']): void {
    const waiting: { readonly blocks: readonly FlowBlock[]; at: number }[] = [
      { blocks: this.#blocks, at: 0 },
    ];
    for (let top = waiting.at(-1); top; top = waiting.at(-1)) {
      const block = top.blocks[top.at];
      top.at += 1;
      if (!block) waiting.pop();
      else if (block.kind === 'flow') waiting.push({ blocks: block.flow.#blocks, at: 0 });
      else if (block.kind === 'row') writer.row(block.cells, why);
      else writer.paragraph(block.text, why);
    }
  }

  #texts(): readonly string[] {
    return this.#blocks.flatMap((block) =>
      block.kind === 'paragraph' ? [block.text] : block.kind === 'row' ? block.cells.flat() : [],
    );
  }

  #take(): string {
    const words = this.#words.join('');
    const number = this.#number.trim();
    this.#words = [];
    this.#number = '';
    // A number whose paragraph is empty, or was struck out, numbers nothing.
    return number === '' || words.trim() === '' ? words : `${number} ${words.trimStart()}`;
  }
}
