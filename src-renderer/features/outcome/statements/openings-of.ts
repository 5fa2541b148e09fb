import type { Id } from '@/domain/fields';
import type { NumberedParagraph } from '@/domain/number-paragraphs';
import { outcomeItems, textsAbove } from '@/domain/outcome-item';
import type { Statement } from '@/domain/paragraph';
import { saidByNoOpening } from '@/domain/under-other-opening';

/** Tells of a statement what no opening above it says (any more); see `saidByNoOpening`. */
export type Openings = (
  statement: Pick<Statement, 'actor' | 'verb' | 'language' | 'paragraphId'>,
) => string | null;

/** @param lines of the outcome, in the order of the text */
export function openingsOf(lines: readonly NumberedParagraph[]): Openings {
  const items = outcomeItems(lines);
  const byId: ReadonlyMap<Id, NumberedParagraph> = new Map(lines.map((one) => [one.paragraph.id, one]));
  return (statement) => {
    const line = byId.get(statement.paragraphId);
    return line ? saidByNoOpening(statement, items.get(line.paragraph.id), textsAbove(line, byId)) : null;
  };
}
