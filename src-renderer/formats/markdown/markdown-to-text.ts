import type { PageMetadata } from '../html/page-metadata';
import { areParallel } from '../prior-records/parallel-columns';
import { readFrontMatter } from './front-matter';
import { markdownWords } from './markdown-words';

const heading = /^ {0,3}#{1,6}[ \t]+(.*)$/u;
const rule = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})$/u;
const item = /^[ \t]*(?:([-*+])|(\d{1,4}[.)]))[ \t]+(?:\[[ xX]\][ \t]+)?(?=\S)/u;
const tableRule = /^[ \t]*\|?[ \t]*:?-{1,}:?[ \t]*(?:\|[ \t]*:?-{1,}:?[ \t]*)*\|?[ \t]*$/u;
const definition = /^ {0,3}\[([^\]^]{1,100})\]:[ \t]*\S+.{0,300}$/u;

/** Longer lines are looked at without patterns that try every part of them. */
const longest = 20_000;

/**
 * Markdown to plain text: a paragraph on a line, rows of tables with tabs, items with their marks and numbers; headings,
 * emphasis and links are their words.
 */
export function markdownToText(marked: string): { readonly text: string; readonly about: PageMetadata } {
  const lines = marked.split('\n');
  const { about, length } = readFrontMatter(lines);
  const writer = new BlockWriter();
  let isCode = false;
  for (let at = length; at < lines.length; at += 1) {
    const line = withoutQuote(lines[at] ?? '');
    if (/^ {0,3}(?:```|~~~)/u.test(line)) {
      isCode = !isCode;
      writer.close();
    } else if (isCode) writer.whole(line, false);
    else if (isTableAt(lines, at)) at = writeTable(writer, lines, at);
    else writeLine(writer, line);
  }
  return { text: writer.finish(), about };
}

function writeLine(writer: BlockWriter, line: string): void {
  if (line.trim() === '') {
    writer.close();
    return;
  }
  const found = line.length > longest ? null : heading.exec(line);
  if (found) {
    writer.whole((found[1] ?? '').replace(/[ \t]#{1,6}[ \t]*$/u, ''), true);
    return;
  }
  // A line of dashes below words makes a heading of them, elsewhere it parts.
  if (/^ {0,3}(?:=+|-{2,})[ \t]*$/u.test(line) && writer.isOpen) {
    writer.close();
    return;
  }
  if (line.length < 200 && rule.test(line)) {
    writer.close();
    return;
  }
  if (line.length < longest && definition.test(line)) return;
  const listed = item.exec(line);
  if (listed) {
    writer.item(listed[2] ?? '-', line.slice(listed[0].length));
    return;
  }
  writer.line(line.replace(/^ {0,3}(\[\^\w{1,10}\]):/u, '$1'));
}

/** A quotation is marked before each of its lines. */
function withoutQuote(line: string): string {
  let rest = line;
  for (let depth = 0; depth < 8 && /^ {0,3}>/u.test(rest); depth += 1) rest = rest.replace(/^ {0,3}> ?/u, '');
  return rest;
}

function isTableAt(lines: readonly string[], at: number): boolean {
  const next = lines[at + 1] ?? '';
  return (
    (lines[at] ?? '').includes('|') &&
    next.includes('-') &&
    next.includes('|') &&
    next.length < 2000 &&
    tableRule.test(next)
  );
}

function widest(rows: readonly (readonly string[])[]): readonly string[] {
  return rows.reduce((most, row) => (row.length > most.length ? row : most), []);
}

/** @returns the last line of the table */
function writeTable(writer: BlockWriter, lines: readonly string[], from: number): number {
  writer.close();
  const rows: string[][] = [];
  let at = from;
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (at === from + 1) continue;
    if (!line.includes('|') || line.trim() === '') break;
    const cells = line
      .trim()
      .replace(/^\|/u, '')
      .replace(/\|$/u, '')
      .split(/(?<!\\)\|/u);
    rows.push(cells.map((cell) => cell.trim()));
  }
  // Two languages side by side are read one after the other.
  if (areParallel(rows))
    for (const column of widest(rows).keys()) for (const row of rows) writer.whole(row[column] ?? '', true);
  else rows.forEach((row, index) => writer.whole(row.join('\t'), index === 0));
  writer.close();
  return at - 1;
}

/** Gathers the lines of a paragraph until it ends. */
class BlockWriter {
  readonly #parts: string[] = [];
  #open: string[] = [];
  #isItem = false;
  #wasItem = false;
  #blank = false;

  get isOpen(): boolean {
    return this.#open.length > 0;
  }

  line(line: string): void {
    const isBroken = /(?: {2}|\\)$/u.test(line);
    const last = this.#open.at(-1);
    if (last !== undefined && isMeantBreak(last, line)) this.#open[this.#open.length - 1] = `${last}\n`;
    this.#open.push(line.trim().replace(/\\$/u, '') + (isBroken ? '\n' : ''));
  }

  item(mark: string, words: string): void {
    this.#end(false);
    this.#isItem = true;
    this.#open.push(`${mark} `);
    this.line(words);
  }

  /** A block of one line. */
  whole(words: string, isApart: boolean): void {
    this.#end(isApart);
    this.#open.push(words);
    this.#end(isApart);
    this.#blank = isApart && !words.includes('\t');
  }

  close(): void {
    this.#end(true);
  }

  finish(): string {
    this.close();
    return this.#parts.join('');
  }

  #end(isApart: boolean): void {
    if (this.#open.length > 0) {
      let words = '';
      for (const part of this.#open) words += words === '' || /\s$/u.test(words) ? part : ` ${part}`;
      const text = markdownWords(words).trim();
      const joint = this.#blank || (this.#isItem !== this.#wasItem && !this.#isItem) ? '\n\n' : '\n';
      if (text !== '') {
        if (this.#parts.length > 0) this.#parts.push(joint);
        this.#parts.push(text);
        this.#blank = false;
      }
      this.#wasItem = this.#isItem;
      this.#open = [];
      this.#isItem = false;
    }
    this.#blank ||= isApart;
  }
}

/** Text that a program has wrapped breaks about here. */
const wrapped = { from: 60, to: 100 };

/**
 * A line end within a paragraph is a space to a program, and a line end to most who write: "**Date:** …" above
 * "**Place:** …". Only where the line is as long as wrapped lines are, or the next goes on in small letters, is it a space.
 */
function isMeantBreak(last: string, next: string): boolean {
  if (/\s$/u.test(last) || /^\s*\p{Ll}/u.test(next) || /^\s{2,}/u.test(next)) return false;
  const isWrapped = last.length >= wrapped.from && last.length <= wrapped.to;
  return !isWrapped || /^\s*(?:\*\*|__)/u.test(next);
}
