import type { Noise } from '../narrative/find-noise';
import { areParallel } from './parallel-columns';
import { plainWords } from './plain-words';

/** Paragraphs of one cell from which on a row is a page laid out in columns, and each cell is read by itself. */
const columnFrom = 4;

/**
 * Writes the plain text that every reader of a format ends in: blank lines between paragraphs, a row of a table on one
 * line with its cells parted by tabs, and what is of the file and not of its text marked as such.
 */
export class RecordWriter {
  #parts: string[] = [];
  #length = 0;
  #inTable = false;
  /** The rows of the table that is open. */
  #rows: Row[] = [];
  #dropped: Noise[] = [];

  /** @param why what the paragraph is where it is none of the text */
  paragraph(raw: string, why?: Noise['why']): void {
    const text = plainParagraph(raw);
    if (text === '') return;
    this.endTable();
    this.#write(text, why);
  }

  /** A row of a table, each cell by its paragraphs. Rows that follow one another are one table. */
  row(cells: readonly (readonly string[])[], why?: Noise['why']): void {
    const clean = cells.map((cell) => cell.map(plainParagraph).filter((text) => text !== ''));
    this.#rows.push({ cells: clean, why });
  }

  /** A table whose rows are lines already, their cells parted by tabs: a block of its own. */
  table(lines: readonly string[], why?: Noise['why']): void {
    this.endTable();
    if (lines.length > 0) this.#write(lines.join('\n'), why);
  }

  /** Ends a table, so that the next row begins another. */
  endTable(): void {
    const rows = this.#rows;
    this.#rows = [];
    // Two languages side by side are read one after the other.
    if (areParallel(rows.map(({ cells }) => cells.map((cell) => cell.join(' '))))) {
      for (const at of widest(rows).keys())
        for (const { cells, why } of rows) for (const text of cells[at] ?? []) this.#write(text, why);
    } else for (const row of rows) this.#writeRow(row);
    this.#inTable = false;
  }

  finish(): { readonly text: string; readonly dropped: readonly Noise[] } {
    this.endTable();
    return { text: this.#parts.join(''), dropped: this.#dropped };
  }

  /** Rows that follow one another are lines of one block. */
  #writeRow({ cells: clean, why }: Row): void {
    const filled = clean.filter((cell) => cell.length > 0);
    if (filled.length === 0) return;
    if (filled.length === 1 || filled.some((cell) => cell.length >= columnFrom)) {
      const isLaidOut = filled.some((cell) => cell.length > 1);
      if (isLaidOut) {
        for (const text of filled.flat()) this.#write(text, why);
        return;
      }
    }
    const line = clean.map((cell) => cell.join(' ').replace(/[\n\t]+/gu, ' ')).join('\t');
    this.#gap(this.#inTable ? '\n' : '\n\n');
    this.#inTable = true;
    this.#push(line.replace(/(?<!\t)\t+$/u, ''), why);
  }

  #write(text: string, why: Noise['why'] | undefined): void {
    this.#gap('\n\n');
    this.#inTable = false;
    this.#push(text, why);
  }

  #gap(lines: string): void {
    if (this.#length === 0) return;
    this.#parts.push(lines);
    this.#length += lines.length;
  }

  #push(text: string, why: Noise['why'] | undefined): void {
    if (why) this.#dropped.push({ start: this.#length, end: this.#length + text.length, why });
    this.#parts.push(text);
    this.#length += text.length;
  }
}

interface Row {
  readonly cells: readonly (readonly string[])[];
  readonly why: Noise['why'] | undefined;
}

function widest(rows: readonly Row[]): Row['cells'] {
  return rows.reduce<Row['cells']>((most, { cells }) => (cells.length > most.length ? cells : most), []);
}

/** A tab that a program puts between a typed number and its paragraph is a space. */
function plainParagraph(raw: string): string {
  return plainWords(raw).replace(/^(\(?[\p{L}\p{N}.]{1,8}[.)])\t+/u, '$1 ');
}
