import { circleOf, withoutCircles } from '@/domain/recommendation-chain';
import type { RecommendationLink } from '@/domain/recommendation';

import type { ContradictingLink } from './register-comparison';

/**
 * The bundle's new links that would close a circle with those here. Neither may win by its age: what stands here stays
 * until somebody decides.
 */
export function contradictingLinks(
  ours: readonly RecommendationLink[],
  theirs: readonly RecommendationLink[],
): readonly ContradictingLink[] {
  const here = new Set(ours.map(({ id }) => id));
  const inBundle = new Set(theirs.map(({ id }) => id));
  const standing: RecommendationLink[] = [...withoutCircles(ours)];
  const contradictions: ContradictingLink[] = [];
  for (const link of withoutCircles(theirs.filter(({ id }) => !here.has(id)))) {
    const found = waysBack(standing, link, ({ id }) => here.has(id) && !inBundle.has(id));
    if (found === null) standing.push(link);
    else contradictions.push({ link, ...found });
  }
  return contradictions;
}

/** All that would have to go for the link to close no circle; `null` where it closes none. */
function waysBack(
  standing: readonly RecommendationLink[],
  link: RecommendationLink,
  mayGo: (link: RecommendationLink) => boolean,
): Omit<ContradictingLink, 'link'> | null {
  let rest = standing;
  const circle: RecommendationLink[] = [];
  const against: RecommendationLink[] = [];
  for (let way = circleOf(rest, link); way.length > 0; way = circleOf(rest, link)) {
    const going = way.filter(mayGo);
    circle.push(...way.filter((one) => !circle.includes(one)));
    // What both have stands: the bundle contradicts itself.
    if (going.length === 0) return { circle, against: [] };
    against.push(...going);
    rest = rest.filter((one) => !going.includes(one));
  }
  return circle.length === 0 ? null : { circle, against };
}
