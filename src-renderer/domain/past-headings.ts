import { isHeading, type Paragraph } from './paragraph';

/**
 * Whether a sub-paragraph would stand right below the heading that a paragraph is made: there it is a part of nothing, and
 * is cited by another number than in the papers. What belongs to the paragraph rises by a level, unless its number is kept.
 * @param list in its order
 */
export function leavesPartBelow(
  list: readonly Pick<Paragraph, 'kind' | 'level' | 'number'>[],
  at: number,
): boolean {
  const [own, next] = list.slice(at, at + 2);
  if (!own || !next || isHeading(own) || isHeading(next)) return false;
  const rises = next.level > own.level && next.number === null;
  return next.level - (rises ? 1 : 0) > 0;
}

/**
 * Where a heading goes that is wanted at a place of the list: above the whole paragraph that the sub-paragraph there
 * belongs to, so that nothing comes to stand below it as a part of nothing.
 * @param before the place that is wanted
 */
export function aboveBlock(list: readonly Pick<Paragraph, 'kind' | 'level'>[], before: number): number {
  let place = before;
  while (place > 0 && (list[place]?.level ?? 0) > 0 && !list.slice(place - 1, place).some(isHeading))
    place -= 1;
  return place;
}

/**
 * Where what is moved comes to stand, so that no sub-paragraph stands right below a heading, or at the head of the text:
 * there is nothing there that it could be a part of.
 * @param list in its order, what is moved included
 * @param level of what is moved
 * @param before which place of the list it would go
 * @returns the place before which it goes, further on in the same direction; `null` where there is none
 */
export function pastHeadings(
  list: readonly Pick<Paragraph, 'kind'>[],
  level: number,
  before: number,
  direction: 'up' | 'down',
): number | null {
  if (level === 0) return before;
  const isHeadingAt = (at: number) => list.slice(at, at + 1).some(isHeading);
  let place = before;
  while (place > 0 && isHeadingAt(place - 1)) {
    if (direction === 'down' && place >= list.length) return null;
    place += direction === 'up' ? -1 : 1;
  }
  return place <= 0 ? null : place;
}
