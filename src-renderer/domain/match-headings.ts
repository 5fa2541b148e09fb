import type { Id } from './fields';
import type { NumberedParagraph } from './number-paragraphs';
import { isHeading, type Paragraph } from './paragraph';

/** A line of a text: a heading, or a paragraph with the one of the outcome that it is a text of. */
export interface MatchedLine {
  readonly kind: Paragraph['kind'];
  readonly paragraphId: Id | null;
}

/**
 * The headings of the outcome that those of another text are: the ones that stand above the same paragraph, counted from
 * it upwards; after the last paragraph, counted downwards from that. A heading says nothing by its words in another language.
 * @param lines of the text, in its order
 * @param outcome in its order, headings among the paragraphs
 * @returns for each line the id of its heading; `null` for a paragraph, and where there is no such heading
 */
export function matchHeadings(
  lines: readonly MatchedLine[],
  outcome: readonly NumberedParagraph[],
): readonly (Id | null)[] {
  const rows = outcome.map(({ paragraph }) => paragraph);
  return lines.map(({ kind }, at) => {
    if (kind !== 'heading') return null;
    const next = lines.findIndex((line, index) => index > at && line.kind !== 'heading');
    if (next >= 0) return headingAt(rows, lines[next]?.paragraphId ?? null, at - next);
    const last = lines.findLastIndex((line) => line.kind !== 'heading');
    const anchor = lines[last]?.paragraphId ?? null;
    return last < 0 || !isLast(rows, anchor) ? null : headingAt(rows, anchor, at - last);
  });
}

/** The row so many places from the paragraph, where it and all between the two are headings. */
function headingAt(rows: readonly Paragraph[], anchor: Id | null, steps: number): Id | null {
  const from = rows.findIndex(({ id }) => id === anchor);
  const to = from + steps;
  if (from < 0 || to < 0) return null;
  const between = steps < 0 ? rows.slice(to, from) : rows.slice(from + 1, to + 1);
  return between.length === Math.abs(steps) && between.every(isHeading) ? (rows[to]?.id ?? null) : null;
}

function isLast(rows: readonly Paragraph[], id: Id | null): boolean {
  return rows.findLast((row) => !isHeading(row))?.id === id;
}
