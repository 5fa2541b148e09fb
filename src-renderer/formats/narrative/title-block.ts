import { wordsOf, type Reading } from './reading';
import { itemAt, touching, type Span } from './span';

/** One line of the head of a text, before its prose and its paragraphs begin. */
export interface TitleLine extends Span {
  /** Folded, without the marks of a heading around it. */
  readonly words: string;
}

/** Lines of the beginning: what a text is stands there, before or after the name of its meeting. */
const headLines = 14;
const longestTitle = 130;

const read = new WeakMap<Reading, readonly TitleLine[]>();

/**
 * The title block: short lines of the beginning that are no sentences and no items of a list. The type of the source, the
 * paper that the text is, and its title are all read from these.
 */
export function titleBlock(reading: Reading): readonly TitleLine[] {
  const known = read.get(reading);
  if (known) return known;
  const isNoise = touching(reading.noise);
  const lines = reading.blocks
    .filter((block) => !isNoise(block))
    .flatMap((block) => block.lines)
    .slice(0, headLines)
    .filter(
      (line) =>
        line.end - line.start <= longestTitle &&
        !/[.;]["')]*$/u.test(wordsOf(reading, line).replace(/\d ?гг?\.["')]*$/u, '')) &&
        itemAt(reading.paragraphs, line.start)?.start !== line.start,
    )
    .map(({ start, end }) => ({
      start,
      end,
      words: wordsOf(reading, { start, end }).replace(/^[#*_ ]+|(?<![*_: ])[*_: ]+$/gu, ''),
    }));
  read.set(reading, lines);
  return lines;
}
