import type { Inline } from './paper';
import { inlinesOf, printable } from './rich-text';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A statement as far as its place and its verb are concerned. */
export interface PlacedStatement {
  readonly text: string;
  readonly verb: string | null;
}

/**
 * The words of a paragraph with the operative verbs of its statements set apart. A statement is found by its words,
 * its verb by the first place in them; what is not found is not marked.
 */
export function withOperativeVerbs(text: string, statements: readonly PlacedStatement[]): readonly Inline[] {
  const words = printable(text).trim();
  const inlines: Inline[] = [];
  let at = 0;
  for (const { start, end } of verbSpans(words, statements)) {
    inlines.push(
      ...inlinesOf(words.slice(at, start), 'text'),
      ...inlinesOf(words.slice(start, end), 'emphasis'),
    );
    at = end;
  }
  inlines.push(...inlinesOf(words.slice(at), 'text'));
  return inlines;
}

/** In the order of the text, without overlaps. */
function verbSpans(text: string, statements: readonly PlacedStatement[]): readonly Span[] {
  const spans: Span[] = [];
  let after = 0;
  for (const statement of statements) {
    const words = printable(statement.text).trim();
    const found = words === '' ? -1 : text.indexOf(words, after);
    const start = found < 0 ? after : found;
    const end = found < 0 ? text.length : found + words.length;
    const verb = wholeWords(text, printable(statement.verb ?? '').trim(), start, end);
    if (verb) spans.push(verb);
    // Two statements can share their words; the verb of the second then comes after the first one's.
    after = verb?.end ?? start;
  }
  return spans
    .toSorted((a, b) => a.start - b.start)
    .filter((span, index, all) => span.start >= (all[index - 1]?.end ?? 0));
}

/** The first place of whole words in a range: "agreed" is not found in "disagreed". */
function wholeWords(text: string, words: string, start: number, end: number): Span | null {
  if (words === '') return null;
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])${escaped}(?![\p{L}\p{M}\p{N}])`, 'iu');
  const match = pattern.exec(text.slice(start, end));
  return match ? { start: start + match.index, end: start + match.index + match[0].length } : null;
}
