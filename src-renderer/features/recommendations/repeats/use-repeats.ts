import { useEffect, useState } from 'react';
import type { RecommendationsInHand } from '@/pickers/recommendations/use-recommendation-rows';
import type { LikelyRepeat } from '@/search/repeated-recommendations';
import { findRepeats } from '@/search/worker/find-repeats';
import { pairOf, readKeptApart } from './kept-apart';

/**
 * Recommendations that may be one, the likeliest first; `undefined` until they have been looked for, on a thread of its
 * own. Those that are linked or kept apart already are none.
 */
export function useRepeats(inHand: RecommendationsInHand | undefined): readonly LikelyRepeat[] | undefined {
  const [found, setFound] = useState<readonly LikelyRepeat[]>();
  useEffect(() => {
    if (!inHand) return undefined;
    const abort = new AbortController();
    const { recommendations, links } = inHand.records;
    const settled = new Set([
      ...readKeptApart(),
      ...links.map(({ recommendationId, otherRecommendationId }) =>
        pairOf(recommendationId, otherRecommendationId),
      ),
    ]);
    const texts = recommendations.map(({ id, text }) => ({ id, text }));
    const find = async () => {
      const pairs = await findRepeats(texts, null, abort.signal);
      if (!abort.signal.aborted)
        setFound(pairs.filter(({ id, otherId }) => !settled.has(pairOf(id, otherId))));
    };
    // A hint that cannot be given is no reason to stop the page.
    find().catch(() => setFound([]));
    return () => abort.abort();
  }, [inHand]);
  return found;
}
