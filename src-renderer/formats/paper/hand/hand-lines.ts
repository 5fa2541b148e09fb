import { attributeOf } from '../../xml/xml-tokens';
import {
  walkStory,
  type OpenToken,
  type PassedWords,
  type PropertyOf,
  type StoryListener,
} from '../../word/walk-story';
import type { WordStyles } from '../../word/word-styles';
import { wordsOfElement } from '../../word/words-of-element';
import { readMarkName, type ReadMark } from './paper-marks';

/** A paragraph of a Word file as it is printed once all tracked changes are accepted. */
export interface HandLine {
  /** Breaks of the line are `\n`. */
  readonly words: string;
  /** Our bookmarks that begin in it, in their order, and before which letter of the words. */
  readonly marks: readonly (ReadMark & { readonly at: number })[];
  readonly style: string | null;
  /** Level of the list that the paragraph itself names; `null` where it names none. */
  readonly level: number | null;
  /** Of the innermost table that it stands in: rows are counted through the part, columns by cells; `null` outside of tables. */
  readonly cell: { readonly row: number; readonly column: number } | null;
  /** Ids of the comments on it. */
  readonly comments: readonly string[];
}

interface OpenLine {
  words: string;
  marks: (ReadMark & { readonly at: number })[];
  style: string | null;
  level: number | null;
  isListed: boolean;
  cell: HandLine['cell'];
  comments: string[];
  /** Its end was taken away by a reviewer: the next one goes on in it. */
  isJoined: boolean;
}

/** A row of a table that is open. */
interface OpenRow {
  readonly row: number;
  /** How many lines stood before it. */
  readonly from: number;
  column: number;
  /** A reviewer took it away. */
  isGone: boolean;
}

export interface HandLines {
  readonly lines: readonly HandLine[];
  /** Changes that were tracked: they are read as accepted. */
  readonly trackedChanges: number;
  /** Stretches of words that are not printed; they stand in no line. */
  readonly hidden: number;
}

/** The paragraphs of a part in their order, those in tables and boxes among them. */
export function readHandLines(xml: string, styles: WordStyles): HandLines {
  const reader = new LineReader();
  const { trackedChanges, hidden } = walkStory(xml, styles, reader);
  return { lines: reader.lines, trackedChanges, hidden };
}

class LineReader implements StoryListener {
  readonly #lines: HandLine[] = [];
  /** Paragraphs that open text boxes hang in. */
  readonly #hosts: (OpenLine | null)[] = [];
  /** Of the tables that are open, the innermost last. */
  readonly #open: OpenRow[] = [];
  #rows = 0;
  #line: OpenLine | null = null;
  /** A paragraph that the next one goes on in. */
  #carried: OpenLine | null = null;
  /** Bookmarks that began between two paragraphs: they are of the next. */
  #waiting: ReadMark[] = [];

  get lines(): readonly HandLine[] {
    return this.#lines;
  }

  get isInParagraph(): boolean {
    return this.#line !== null;
  }

  get styleId(): string | undefined {
    return this.#line?.style ?? undefined;
  }

  beginParagraph(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    const line = this.#carried ?? {
      words: '',
      marks: [],
      style: null,
      level: null,
      isListed: false,
      cell: this.#cell(),
      comments: [],
      isJoined: false,
    };
    line.marks.push(...waiting.map((mark) => ({ ...mark, at: line.words.length })));
    line.isJoined = false;
    this.#carried = null;
    this.#line = line;
  }

  endParagraph(): void {
    const line = this.#line;
    if (!line) return;
    this.#line = null;
    if (line.isJoined) this.#carried = line;
    else this.#push(line);
  }

  joinNext(): void {
    if (this.#line) this.#line.isJoined = true;
  }

  /** Numbers of pages are counted by whichever program opens the file: nobody wrote them. Nobody reads what is hidden. */
  write(words: string, { isPageNumber, isHidden }: PassedWords): void {
    if (this.#line && !isPageNumber && !isHidden) this.#line.words += words;
  }

  wordsOfText(text: string): string {
    return text.replaceAll(/[\t\r\n]/gu, ' ');
  }

  element({ name, attributes }: OpenToken): string {
    if (name === 'bookmarkStart') this.#mark(attributeOf(attributes, 'name') ?? '');
    else if (name === 'commentReference') this.#line?.comments.push(attributeOf(attributes, 'id') ?? '');
    // A page or a column begins: no line of the text does.
    if (name === 'br' && (attributeOf(attributes, 'type') ?? 'textWrapping') !== 'textWrapping') return '';
    return wordsOfElement(name, attributes);
  }

  property(of: PropertyOf, { name, attributes }: OpenToken): void {
    const line = this.#line;
    const row = this.#open.at(-1);
    if (of === 'trPr' && name === 'del' && row) row.isGone = true;
    if (of !== 'pPr' || !line) return;
    const value = attributeOf(attributes, 'val');
    if (name === 'pStyle') line.style = value ?? null;
    else if (name === 'numId') line.isListed = value !== '0';
    else if (name === 'ilvl') line.level = Number(value ?? 0);
  }

  openBox(): void {
    this.#hosts.push(this.#line);
    this.#line = null;
  }

  closeBox(): void {
    this.#endCarried();
    this.#line = this.#hosts.pop() ?? null;
  }

  openTable(): void {
    this.#endCarried();
  }

  closeTable(): void {
    this.#endCarried();
  }

  openRow(): void {
    this.#open.push({ row: this.#rows++, from: this.#lines.length, column: -1, isGone: false });
  }

  closeRow(): void {
    const row = this.#open.pop();
    if (row?.isGone) this.#lines.length = row.from;
  }

  openCell(): void {
    const row = this.#open.at(-1);
    if (row) row.column += 1;
  }

  /** No paragraph goes on in another cell. */
  closeCell(): void {
    this.#endCarried();
  }

  beginStory(): void {
    // Each note begins with a paragraph of its own.
  }

  endStory(): void {
    this.#endCarried();
    this.#hosts.length = 0;
  }

  pageNumber(): void {
    // Nobody wrote it.
  }

  #mark(name: string): void {
    const mark = readMarkName(name);
    if (!mark) return;
    if (this.#line) this.#line.marks.push({ ...mark, at: this.#line.words.length });
    else this.#waiting.push(mark);
  }

  #cell(): HandLine['cell'] {
    const row = this.#open.at(-1);
    return row ? { row: row.row, column: Math.max(0, row.column) } : null;
  }

  #endCarried(): void {
    if (this.#carried) this.#push(this.#carried);
    this.#carried = null;
  }

  #push({ words, marks, style, level, isListed, cell, comments }: OpenLine): void {
    this.#lines.push({ words, marks, style, level: isListed ? (level ?? 0) : null, cell, comments });
  }
}
