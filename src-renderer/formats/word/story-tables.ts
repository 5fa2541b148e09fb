import { joinLines } from './join-lines';
import type { WordCell, WordLine, WordRowLine, WordTable } from './word-blocks';

interface OpenCell {
  readonly lines: (WordLine | WordRowLine)[];
  span: number;
  /** Goes on with the cell above it or before it, or was taken away by a reviewer. */
  isGone: boolean;
}

interface OpenRow {
  readonly cells: OpenCell[];
  isGone: boolean;
}

/** No table is wider; a file that says so is not to be believed. */
const widest = 64;

/**
 * The tables that are open at a place of the text. The outermost becomes a table; one within it lines of a cell, so that
 * nothing grows with the depth; what is deeper still is words of those lines.
 */
export class StoryTables {
  #depth = 0;
  #rows: OpenRow[] = [];
  /** The row of the table within, by its cells and their lines. */
  #inner: WordLine[][] = [];
  #isInnerGone = false;

  get isOpen(): boolean {
    return this.#depth > 0;
  }

  openTable(): void {
    this.#depth += 1;
    if (this.#depth === 1) this.#rows = [];
  }

  openRow(): void {
    if (this.#depth === 1) this.#rows.push({ cells: [], isGone: false });
    if (this.#depth === 2) this.#beginInner();
  }

  openCell(): void {
    if (this.#depth === 1) this.#row().cells.push({ lines: [], span: 1, isGone: false });
    if (this.#depth === 2) this.#inner.push([]);
  }

  closeRow(): void {
    if (this.#depth === 2) this.#endInner();
  }

  /** @returns the table, where it is the outermost */
  closeTable(): WordTable | undefined {
    if (this.#depth === 0) return undefined;
    if (this.#depth === 2) this.#endInner();
    this.#depth -= 1;
    if (this.#depth > 0) return undefined;
    const rows = this.#rows.filter((row) => !row.isGone);
    this.#rows = [];
    return { rows: rows.map((row) => row.cells.map(finished)) };
  }

  dropRow(): void {
    if (this.#depth === 1) this.#row().isGone = true;
    if (this.#depth === 2) this.#isInnerGone = true;
  }

  dropCell(): void {
    if (this.#depth === 1) this.#cell().isGone = true;
  }

  /** Columns that a row leaves out at its beginning. */
  skipColumns(count: number): void {
    if (this.#depth !== 1) return;
    for (let at = 0; at < Math.min(count, widest); at += 1)
      this.#row().cells.push({ lines: [], span: 1, isGone: false });
  }

  spanColumns(count: number): void {
    if (this.#depth === 1 && count >= 1) this.#cell().span = Math.min(count, widest);
  }

  add(line: WordLine): void {
    if (this.#depth === 1) {
      this.#cell().lines.push(line);
      return;
    }
    if (this.#inner.length === 0) this.#inner.push([]);
    this.#inner.at(-1)?.push(line);
  }

  #beginInner(): void {
    this.#endInner();
    this.#isInnerGone = false;
  }

  #endInner(): void {
    const cells = this.#inner.map(joinLines);
    this.#inner = [];
    if (!this.#isInnerGone && cells.some((words) => words !== '')) this.#cell().lines.push({ cells });
  }

  #row(): OpenRow {
    const last = this.#rows.at(-1);
    if (last) return last;
    const row = { cells: [], isGone: false };
    this.#rows.push(row);
    return row;
  }

  #cell(): OpenCell {
    const row = this.#row();
    const last = row.cells.at(-1);
    if (last) return last;
    const cell = { lines: [], span: 1, isGone: false };
    row.cells.push(cell);
    return cell;
  }
}

function finished({ lines, span, isGone }: OpenCell): WordCell {
  return { lines: isGone ? [] : lines, span };
}
