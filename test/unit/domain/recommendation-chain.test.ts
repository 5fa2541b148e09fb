import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { closesCircle, contradictionsIn, withoutCircles } from '@/domain/recommendation-chain';
import { newId } from '@/store/new-id';

const link = (recommendationId: string, otherRecommendationId: string, id = newId()) => ({
  id,
  recommendationId,
  otherRecommendationId,
});
const arbitraryLinks = fc.array(
  fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.constantFrom('a', 'b', 'c', 'd', 'e')),
  { maxLength: 12 },
);

/** Whether some way along the links leads from a recommendation back to itself, found by following every way there is. */
function hasCircle(links: readonly ReturnType<typeof link>[]): boolean {
  const leads = (at: string, start: string, steps: number): boolean =>
    links.some(
      ({ recommendationId, otherRecommendationId: next }) =>
        recommendationId === at && (next === start || (steps > 0 && leads(next, start, steps - 1))),
    );
  return ['a', 'b', 'c', 'd', 'e'].some((start) => leads(start, start, 5));
}

describe('a chain of recommendations', () => {
  it('refuses a link to itself, back, and round', () => {
    const links = [link('c', 'b'), link('b', 'a')];
    expect(closesCircle(links, 'a', 'a')).toBe(true);
    expect(closesCircle(links, 'b', 'c')).toBe(true);
    expect(closesCircle(links, 'a', 'c')).toBe(true);
    expect(closesCircle(links, 'c', 'a')).toBe(false);
    expect(closesCircle(links, 'd', 'c')).toBe(false);
  });

  it('made link by link never forms a circle, and a link is refused only where it would', () => {
    fc.assert(
      fc.property(arbitraryLinks, (pairs) => {
        const links: ReturnType<typeof link>[] = [];
        for (const [from, to] of pairs) {
          const next = link(from, to);
          const refused = closesCircle(links, from, to);
          expect(refused).toBe(hasCircle([...links, next]));
          if (!refused) links.push(next);
        }
      }),
    );
  });

  it('of links made apart keeps the earlier ones, as many as form no circle', () => {
    fc.assert(
      fc.property(arbitraryLinks, (pairs) => {
        const links = pairs.map(([from, to]) => link(from, to));
        const kept = withoutCircles(links);
        expect(hasCircle(kept)).toBe(false);
        expect(withoutCircles(links.toReversed())).toEqual(kept);
        for (const one of links) if (!kept.includes(one)) expect(hasCircle([...kept, one])).toBe(true);
      }),
    );
    const [first, second] = [link('b', 'a', '1'), link('a', 'b', '2')];
    expect(withoutCircles([first, second])).toEqual([first]);
    expect(withoutCircles([second, first])).toEqual([first]);
  });
});

describe('links that contradict', () => {
  it('are told with what they contradict, and are exactly those that do not count', () => {
    const [first, second, third] = [link('b', 'a'), link('c', 'b'), link('a', 'c')];
    expect(contradictionsIn([third, second, first])).toEqual([{ link: third, against: [second, first] }]);
    fc.assert(
      fc.property(arbitraryLinks, (ends) => {
        const links = ends.map(([from, to]) => link(from, to));
        const counted = withoutCircles(links);
        const found = contradictionsIn(links);
        expect(links.length - counted.length).toBe(found.length);
        for (const { link: one, against } of found) {
          expect(hasCircle([...against, one])).toBe(true);
          for (const other of against) expect(counted).toContain(other);
        }
      }),
    );
  });
});
