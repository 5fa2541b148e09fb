import { useEffect, useMemo, useState } from 'react';
import { pairKey } from '@/domain/person-distinction';
import type { RecommendationsInHand } from '@/pickers/recommendations/use-recommendation-rows';
import type { LikelyRepeat } from '@/search/repeated-recommendations';
import { findRepeats } from '@/search/worker/find-repeats';
import { useLive } from '@/store/react/use-live';

/**
 * Recommendations that may be one, the likeliest first; `undefined` until they have been looked for, on a thread of its
 * own. Those that are linked or kept apart already are none.
 */
export function useRepeats(inHand: RecommendationsInHand | undefined): readonly LikelyRepeat[] | undefined {
  const distinctions = useLive((register) => register.list('recommendationDistinctions'), []);
  const [found, setFound] = useState<readonly LikelyRepeat[]>();
  useEffect(() => {
    if (!inHand) return undefined;
    const abort = new AbortController();
    const texts = inHand.records.recommendations.map(({ id, text }) => ({ id, text }));
    const find = async () => {
      const pairs = await findRepeats(texts, null, abort.signal);
      if (!abort.signal.aborted) setFound(pairs);
    };
    // A hint that cannot be given is no reason to stop the page.
    find().catch(() => setFound([]));
    return () => abort.abort();
  }, [inHand]);
  return useMemo(() => {
    if (!inHand || !distinctions) return undefined;
    const standing = (id: string) => inHand.records.joined.get(id) ?? id;
    const settled = new Set(
      [...distinctions, ...inHand.records.links].map(({ recommendationId, otherRecommendationId }) =>
        pairKey(standing(recommendationId), standing(otherRecommendationId)),
      ),
    );
    return found?.filter(({ id, otherId }) => !settled.has(pairKey(id, otherId)));
  }, [found, inHand, distinctions]);
}
