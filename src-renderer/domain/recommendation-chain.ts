import { compareText } from './by-order';
import type { Id } from './fields';
import type { RecommendationLink } from './recommendation';

type Link = Pick<RecommendationLink, 'recommendationId' | 'otherRecommendationId'>;

/** Whether a link from the one to the other would let a recommendation supersede, merge or repeat itself. */
export function closesCircle(links: readonly Link[], from: Id, to: Id): boolean {
  if (from === to) return true;
  const onward = nextOf(links);
  const seen = new Set<Id>();
  const open = [to];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === from) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    open.push(...(onward.get(at) ?? []));
  }
  return false;
}

/** The links that lead back from the end of a link to its beginning: what it would close a circle with; none otherwise. */
export function circleOf<L extends Link>(
  links: readonly L[],
  { recommendationId, otherRecommendationId }: Link,
): readonly L[] {
  const cameBy = new Map<Id, L>();
  const open = [otherRecommendationId];
  for (let at = open.shift(); at !== undefined && at !== recommendationId; at = open.shift()) {
    for (const link of links) {
      const next = link.otherRecommendationId;
      if (link.recommendationId !== at || cameBy.has(next) || next === otherRecommendationId) continue;
      cameBy.set(next, link);
      open.push(next);
    }
  }
  const circle: L[] = [];
  for (let link = cameBy.get(recommendationId); link; link = cameBy.get(link.recommendationId))
    circle.unshift(link);
  return circle;
}

/**
 * The links without those that close a circle: two laptops may each have linked one of a pair to the other, and the one
 * that was made first stands, whatever order they are read in.
 */
export function withoutCircles<L extends Link & { readonly id: Id }>(links: readonly L[]): readonly L[] {
  const kept: L[] = [];
  for (const link of links.toSorted((a, b) => compareText(a.id, b.id))) {
    if (!closesCircle(kept, link.recommendationId, link.otherRecommendationId)) kept.push(link);
  }
  return kept;
}

/** Links that count for nothing because they close a circle, each with those that it contradicts. */
export function contradictionsIn<L extends Link & { readonly id: Id }>(
  links: readonly L[],
): readonly { readonly link: L; readonly against: readonly L[] }[] {
  const counted = withoutCircles(links);
  const isCounted = new Set(counted.map(({ id }) => id));
  return links
    .filter(({ id }) => !isCounted.has(id))
    .map((link) => ({ link, against: circleOf(counted, link) }));
}

/** The recommendation with all that links lead to and from, however far. */
export function linkedWith(links: readonly Link[], id: Id): ReadonlySet<Id> {
  const both = nextOf([
    ...links,
    ...links.map(({ recommendationId, otherRecommendationId }) => ({
      recommendationId: otherRecommendationId,
      otherRecommendationId: recommendationId,
    })),
  ]);
  const found = new Set<Id>();
  const open = [id];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (found.has(at)) continue;
    found.add(at);
    open.push(...(both.get(at) ?? []));
  }
  return found;
}

function nextOf(links: readonly Link[]): ReadonlyMap<Id, readonly Id[]> {
  const next = new Map<Id, Id[]>();
  for (const { recommendationId, otherRecommendationId } of links) {
    const known = next.get(recommendationId);
    if (known) known.push(otherRecommendationId);
    else next.set(recommendationId, [otherRecommendationId]);
  }
  return next;
}
