import { itemStart, type Block } from './segment-blocks';
import type { Span } from './span';

/** A numbered paragraph of the text; `body` is what stands after the number. */
export interface NumberedParagraph extends Span {
  readonly number: string;
  readonly numberSpan: Span;
  readonly body: Span;
  readonly level: 0 | 1 | 2;
  /** Blocks it takes: its own and those that go on without a number. */
  readonly blocks: readonly number[];
}

/**
 * The numbered paragraphs of an outcome: 1. or 1), then (a), (i). One run of numbers that counts up; a list of names or
 * of links that happens to be numbered is told apart by the caller. A run of one counts where it is a whole sentence.
 * @param noise blocks that are dropped; they end a paragraph
 */
export function findParagraphs(
  text: string,
  blocks: readonly Block[],
  noise: ReadonlySet<number>,
): readonly NumberedParagraph[] {
  const found: { -readonly [K in keyof NumberedParagraph]: NumberedParagraph[K] }[] = [];
  let expected: number | undefined;
  blocks.forEach((block, at) => {
    if (noise.has(at)) return;
    const item = readItem(text, block, found.at(-1));
    const last = found.at(-1);
    if (item?.level === 0) {
      const number = Number(item.number);
      if (expected !== undefined && number !== expected && number !== 1) return;
      expected = number + 1;
      found.push({ ...item, start: block.start, end: block.end, blocks: [at] });
    } else if (item && last) {
      found.push({ ...item, start: block.start, end: block.end, blocks: [at] });
    } else if (last && last.blocks.at(-1) === at - 1 && !block.afterBlank && isContinuation(text, block)) {
      last.end = block.end;
      last.body = { start: last.body.start, end: block.end };
      last.blocks = [...last.blocks, at];
    }
  });
  const [first, second] = found.filter((paragraph) => paragraph.level === 0);
  if (!first) return [];
  return second || (first.number === '1' && isSentence(text, first.body)) ? found : [];
}

/** A link or a heading that happens to be numbered is none. */
function isSentence(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).trim();
  return /[.!?…][”»")\]]?$/u.test(words) && words.split(/\s+/u).length >= 5;
}

type Item = Pick<NumberedParagraph, 'number' | 'numberSpan' | 'body' | 'level'>;

function readItem(text: string, block: Block, last: NumberedParagraph | undefined): Item | undefined {
  const match = itemStart.exec(text.slice(block.start, Math.min(block.end, block.start + 16)));
  const number = match?.groups?.['number'] ?? match?.groups?.['inside'] ?? match?.groups?.['letter'];
  if (!match || number === undefined) return undefined;
  const after = /^[ \t\u00a0]*/u.exec(text.slice(block.start + match[0].length, block.end));
  const bodyStart = block.start + match[0].length + (after?.[0].length ?? 0);
  if (bodyStart >= block.end) return undefined;
  const level = /^\d+$/u.test(number) ? 0 : isRoman(number, last) ? 2 : 1;
  const start = block.start + match[0].indexOf(number);
  return {
    number,
    numberSpan: { start, end: start + number.length },
    body: { start: bodyStart, end: block.end },
    level,
  };
}

/** (i) after (h) is the letter; after a paragraph or an (a) it opens the Roman run. */
function isRoman(number: string, last: NumberedParagraph | undefined): boolean {
  if (!/^[ivxlc]+$/u.test(number)) return false;
  return !(
    last?.level === 1 &&
    last.number.length === 1 &&
    number.codePointAt(0) === (last.number.codePointAt(0) ?? 0) + 1
  );
}

function isContinuation(text: string, block: Block): boolean {
  return /^[\p{Ll}\d("“«–—-]/u.test(text.slice(block.start, block.start + 2)) || block.end - block.start > 60;
}
