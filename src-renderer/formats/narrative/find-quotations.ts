import type { Span } from './span';

/** A stretch in quotation marks; `inner` is what stands between them. */
export interface Quotation extends Span {
  readonly inner: Span;
}

const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '"': '"',
  '‘': '’',
};

/** A quotation longer than this is a quotation mark that was never closed. */
const longest = 4000;
/** After so many marks that close nowhere a block is not prose, and looking on would only cost time. */
const mostUnclosed = 40;

/**
 * Quotations of every style in a block: “…”, „…“, «…», "…" and ‘…’. A mark that is not closed inside the block opens
 * nothing. Inner quotations belong to the outer one.
 */
export function findQuotations(text: string, block: Span): readonly Quotation[] {
  const found: Quotation[] = [];
  let at = block.start;
  let unclosed = 0;
  while (at < block.end && unclosed < mostUnclosed) {
    const opens = closers[text.charAt(at)] !== undefined && opensHere(text, at);
    const end = opens ? closingAt(text, at, block.end) : -1;
    if (end === -1) {
      if (opens) unclosed += 1;
      at += 1;
      continue;
    }
    found.push({ start: at, end: end + 1, inner: { start: at + 1, end } });
    at = end + 1;
  }
  return found;
}

function closingAt(text: string, open: number, blockEnd: number): number {
  const mark = text.charAt(open);
  const closing = closers[mark] ?? '';
  const limit = Math.min(blockEnd, open + longest);
  let depth = 0;
  for (let at = open + 1; at < limit; at += 1) {
    const char = text.charAt(at);
    if (char === mark && mark !== '"') depth += 1;
    else if (closing.includes(char) && closesHere(text, at, mark)) {
      if (depth === 0) return at > open + 1 ? at : -1;
      depth -= 1;
    }
  }
  return -1;
}

/** Straight and single marks open only before a word and after a gap: elsewhere they close, or are apostrophes. */
function opensHere(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark !== '"' && mark !== '‘') return true;
  return /^$|[\s([–—:-]/u.test(text.charAt(at - 1)) && !/^$|\s/u.test(text.charAt(at + 1));
}

function closesHere(text: string, at: number, mark: string): boolean {
  if (mark !== '"' && mark !== '‘') return true;
  return !/\s/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1));
}
