import type { Id } from './fields';
import { risenWithout } from './level-blocks';
import { outcomeLines } from './number-paragraphs';
import { isHeading, keptNumber, type Paragraph } from './paragraph';

export interface RaisedPart {
  readonly id: Id;
  readonly level: number;
  /** One that is kept stays as it is cited, and is printed so where nothing stands above it: "2 (a)". */
  readonly number: string | null;
}

/**
 * What belongs to a paragraph that is to be none any more, as it then stands; nothing belongs to a heading.
 * @param list in the order of the text
 */
export function raisedParts(list: readonly Paragraph[], at: number): readonly RaisedPart[] {
  const own = list[at];
  if (!own || isHeading(own)) return [];
  const risen = risenWithout(list, at);
  if (risen.length === 0) return [];
  const cited = new Map(outcomeLines(list).map((one) => [one.paragraph.id, one.cited]));
  return risen.map(({ entry: { id, number }, level }) => ({
    id,
    level,
    number: number === null ? null : keptNumber(cited.get(id) ?? number, level),
  }));
}
