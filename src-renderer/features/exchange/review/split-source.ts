/** A stretch of a source's text that is shown as one paragraph; UTF-16 offsets, without the line end. */
export interface TextBlock {
  readonly start: number;
  readonly end: number;
}

/** A block that grows past this ends at the next line end; where there is none, it is cut at the hard limit. */
const softLimit = 900;
const hardLimit = 4_000;
const numbered = /^\s*(?:\(?\d{1,3}[.)]|\([a-zа-я]\)|[•–—-])\s/u;

/**
 * A plain text in blocks small enough to lay out one by one: at blank lines, before numbered items, and within long runs
 * of lines, so that a text of any size is shown in pieces.
 */
export function splitSource(text: string): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let start = -1;
  let end = 0;
  const close = () => {
    if (start >= 0) blocks.push(...cut(text, start, end));
    start = -1;
  };
  let lineStart = 0;
  while (lineStart < text.length) {
    const found = text.indexOf('\n', lineStart);
    const lineEnd = found < 0 ? text.length : found;
    const line = text.slice(lineStart, Math.min(lineEnd, lineStart + 40));
    if (line.trim() === '' && text.slice(lineStart, lineEnd).trim() === '') close();
    else {
      if (start >= 0 && (numbered.test(line) || lineEnd - start > softLimit)) close();
      if (start < 0) start = lineStart;
      end = lineEnd;
    }
    lineStart = lineEnd + 1;
  }
  close();
  return blocks;
}

function cut(text: string, start: number, end: number): readonly TextBlock[] {
  const pieces: TextBlock[] = [];
  let from = start;
  while (end - from > hardLimit) {
    const space = text.lastIndexOf(' ', from + hardLimit);
    const to = space > from ? space + 1 : from + hardLimit;
    pieces.push({ start: from, end: to });
    from = to;
  }
  pieces.push({ start: from, end });
  return pieces;
}

/** The block that holds the offset, or the last one before it; blocks are in order. */
export function blockAt(blocks: readonly TextBlock[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
