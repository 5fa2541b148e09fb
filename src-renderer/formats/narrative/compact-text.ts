import type { Span } from './span';

/** Text with its runs of spaces made one and without the marks of Markdown, and the way back to where each character stood. */
export interface CompactText {
  readonly text: string;
  /** The span of the original text that a span of the compact text stands for. */
  readonly toOriginal: (span: Span) => Span;
  /** Where in the original text marks stand that the compact one lacks. */
  readonly marks: readonly Span[];
  readonly fromOriginal: (span: Span) => Span;
}

/** So many blanks in a line part two columns. */
const columnGap = 4;

const marks = String.raw`(?<=^|\n)#{1,6} +|\*\*|__(?=\S)|(?<=\S)__|(?<![\p{L}\p{N}*])\*(?=[\p{L}\p{N}"“«(])|(?<=[\p{L}\p{N}.!?"”»)])\*(?![\p{L}\p{N}*])`;
/** Emphasis and headings of Markdown; an asterisk alone makes no Markdown. */
const markdown = /(?:^|\n)#{1,6} \S|\*\*[^*\n]{1,200}\*\*/u;

/** Runs of two spaces or more, tabs and no-break spaces, spaces beside line ends. */
const loose = /[^\S\n]{2,}|[\t\u00a0\u2000-\u200b\u202f\ufeff]|[^\S\n]+(?=\n)|(?<=\n)[^\S\n]+/gu;

/**
 * Recognisers read names and phrases with one space between words; old texts have indents, tabs and double spaces.
 * They read the compact text, and what they find is put back to its place in the original.
 */
export function compactText(original: string): CompactText {
  const pieces: string[] = [];
  /** Where each kept piece begins in the compact and in the original text. */
  const starts: number[] = [0];
  const origins: number[] = [0];
  const left: Span[] = [];
  let length = 0;
  let at = 0;
  const pattern = markdown.test(original) ? new RegExp(`(?<mark>${marks})|${loose.source}`, 'gu') : loose;
  for (const match of original.matchAll(pattern)) {
    if (
      match[0] === '\t' &&
      original.charAt(match.index - 1) !== '\n' &&
      original.charAt(match.index + 1) !== '\n' &&
      match.index > 0
    )
      continue;
    const end = match.index + match[0].length;
    if (match.groups?.['mark'] !== undefined) left.push({ start: match.index, end });
    const beside =
      match.groups?.['mark'] !== undefined ||
      match.index === 0 ||
      original.charAt(match.index - 1) === '\n' ||
      original.charAt(end) === '\n';
    pieces.push(
      original.slice(at, match.index),
      beside ? '' : match[0].includes('\t') || match[0].length >= columnGap ? '\t' : ' ',
    );
    length += match.index - at + (beside ? 0 : 1);
    at = end;
    starts.push(length);
    origins.push(at);
  }
  pieces.push(original.slice(at));
  const map = (place: number, from: readonly number[], to: readonly number[]): number => {
    let low = 0;
    let high = from.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((from[middle] ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return (to[low - 1] ?? 0) + place - (from[low - 1] ?? 0);
  };
  const text = pieces.join('');
  return {
    text,
    marks: left,
    toOriginal: ({ start, end }) => ({
      start: map(start, starts, origins),
      end: map(end - 1, starts, origins) + 1,
    }),
    fromOriginal: ({ start, end }) => {
      const from = Math.min(text.length, map(start, origins, starts));
      return { start: from, end: Math.max(from, Math.min(text.length, map(end, origins, starts))) };
    },
  };
}
