import type { NumberedParagraph } from './find-paragraphs';
import { isHeadingLine, isShortHead } from './heading-line';
import type { Block } from './segment-blocks';
import type { Span } from './span';

/** A line that heads the paragraphs after it. */
export interface SectionHeading extends Span {
  /** The place of the paragraph that it stands above. */
  readonly before: number;
}

/**
 * The headings between the numbered paragraphs of an outcome: short lines without a number and without a stop at their
 * end, right above a paragraph of the first level. Where there are some, one right above the first paragraph counts too,
 * unless it is a title by its own looks. A line that goes on with the paragraph before it is none, nor is one among
 * others that are none: where it belongs the text does not tell.
 * @param noise blocks that are dropped
 */
export function findHeadings(
  text: string,
  blocks: readonly Block[],
  paragraphs: readonly NumberedParagraph[],
  noise: ReadonlySet<number>,
): readonly SectionHeading[] {
  const found = paragraphs.flatMap((paragraph, at): readonly SectionHeading[] => {
    const before = paragraphs[at - 1];
    if (!before || paragraph.level > 0) return [];
    const between = range((before.blocks.at(-1) ?? 0) + 1, paragraph.blocks[0] ?? 0);
    const lines = between.filter((one) => !noise.has(one)).flatMap((one) => blocks[one] ?? []);
    const heads = lines.filter((line) => !isRow(text, line));
    if (!heads.every((line) => isHead(text, line))) return [];
    return heads.map(({ start, end }) => ({ start, end, before: at }));
  });
  const [first] = paragraphs;
  const above = (first?.blocks[0] ?? 0) - 1;
  const line = blocks[above];
  if (found.length === 0 || !line || noise.has(above) || !isHead(text, line)) return found;
  const printed = text.slice(line.start, line.end);
  // "I. Opening" above the first, where "II. …" stands below it.
  const goesOn =
    first && ofSection.test(printed) && found.some((one) => ofSection.test(text.slice(one.start, one.end)));
  if (isHeadingLine(printed) && !goesOn) return found;
  return [{ start: line.start, end: line.end, before: 0 }, ...found];
}

const ofSection = /^(?:[IVXLC]{1,6}|[A-Z])[.)] +\S/u;

/** A row of a table between the paragraphs has no say in what heads them. */
function isRow(text: string, { start, end }: Span): boolean {
  return /\S[ \u00a0]*\t|\S \| \S/u.test(text.slice(start, end));
}

function isHead(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return !words.includes('\n') && /\p{L}{2}/u.test(words) && isShortHead(words);
}

function range(from: number, until: number): readonly number[] {
  return Array.from({ length: Math.max(0, until - from) }, (_, at) => from + at);
}
