import { openWord, type WordPackage } from '../../word/open-word';
import { readStyles, type WordStyles } from '../../word/word-styles';
import { attributeOf, xmlTokens } from '../../xml/xml-tokens';
import { readHandLines, type HandLine } from './hand-lines';
import { originProperty, readOrigin, type HandOrigin } from './hand-origin';

export interface HandComment {
  readonly id: string;
  readonly author: string;
  /** ISO day; `''` where it is not said. */
  readonly day: string;
  readonly words: string;
}

/** A Word file as it came back. */
export interface HandFile {
  /** Which paper it says it is; `null` where that was lost, or it never was one of ours. */
  readonly origin: HandOrigin | null;
  readonly lines: readonly HandLine[];
  /** Heads and feet of pages, then notes: each paragraph with words once. */
  readonly around: readonly string[];
  readonly comments: readonly HandComment[];
  /** Changes that were tracked: they are read as accepted. */
  readonly trackedChanges: number;
  /** Stretches of its text that are hidden: they are in no line. */
  readonly hidden: number;
}

export type HandReading =
  | { readonly ok: true; readonly file: HandFile }
  | { readonly ok: false; readonly code: 'damaged' | 'bomb' | 'too-many' };

/** Paragraphs of the longest paper and then some: a table of ten thousand rows is none that was edited by hand. */
const mostLines = 20_000;

/** Reads a Word file that may be a paper of ours. Nothing outside the file is fetched, nothing in it is run. */
export function readHandDocx(bytes: Uint8Array): HandReading {
  try {
    const word = openWord(bytes);
    const styles = readStyles(word.related('styles'));
    const { lines, trackedChanges, hidden } = readHandLines(word.xmlOf(word.main), styles);
    if (lines.length > mostLines) return { ok: false, code: 'too-many' };
    return {
      ok: true,
      file: {
        origin: readOrigin(customProperty(word.custom(), originProperty)),
        lines,
        around: wordsAround(word, styles),
        comments: commentsOf(word.related('comments'), styles),
        trackedChanges,
        hidden,
      },
    };
  } catch (error) {
    return { ok: false, code: error instanceof RangeError ? 'bomb' : 'damaged' };
  }
}

function customProperty(xml: string, wanted: string): string | undefined {
  let isOpen = false;
  let value: string | undefined;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'open' && token.name === 'property') {
      isOpen = attributeOf(token.attributes, 'name') === wanted;
    } else if (token.kind === 'close' && token.name === 'property') isOpen = false;
    else if (token.kind === 'text' && isOpen) value = (value ?? '') + token.text;
  }
  return value;
}

function wordsAround(word: WordPackage, styles: WordStyles): readonly string[] {
  const parts = word.relations
    .filter(({ type, isOutside }) => !isOutside && (type === 'header' || type === 'footer'))
    .map(({ target }) => word.xmlOf(target));
  const found = [...parts, word.related('footnotes'), word.related('endnotes')].flatMap((xml) =>
    readHandLines(xml, styles).lines.map(({ words }) => words.trim()),
  );
  return [...new Set(found)].filter((words) => words !== '');
}

function commentsOf(xml: string, styles: WordStyles): readonly HandComment[] {
  const comments: HandComment[] = [];
  // Cut where each begins, because what a comment holds are paragraphs like any other.
  for (const part of xml.split(/(?=<(?:[\w-]+:)?comment[\s>])/u).slice(1)) {
    const [head] = xmlTokens(part);
    if (head?.kind !== 'open') continue;
    const words = readHandLines(part, styles)
      .lines.map((line) => line.words.trim())
      .filter(Boolean)
      .join('\n');
    const day = /^\d{4}-\d{2}-\d{2}/u.exec(attributeOf(head.attributes, 'date') ?? '')?.[0] ?? '';
    comments.push({
      id: attributeOf(head.attributes, 'id') ?? '',
      author: attributeOf(head.attributes, 'author')?.trim() ?? '',
      day,
      words,
    });
  }
  return comments;
}
