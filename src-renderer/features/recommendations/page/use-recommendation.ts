import { useMemo } from 'react';
import type { Id } from '@/domain/fields';
import type { ReferenceContext } from '@/domain/recommendation-reference';
import type { RecommendationRecords } from '@/domain/recommendation-records';
import { recommendationRows, type RecommendationRow } from '@/domain/recommendation-row';
import { originContext } from '@/pickers/recommendations/use-recommendation-rows';
import { today } from '@/pickers/today';
import { useLive } from '@/store/react/use-live';

/** A recommendation as its page shows it. */
export interface OpenRecommendation {
  readonly row: RecommendationRow;
  /** It and all that it is linked with, however far. */
  readonly chain: readonly RecommendationRow[];
  readonly records: RecommendationRecords;
  readonly context: ReferenceContext;
}

/** `undefined` while it is read, `null` when there is no such recommendation. */
export function useRecommendation(id: Id): OpenRecommendation | null | undefined {
  const records = useLive((register) => register.recommendationRecordsOf(id), [id]);
  return useMemo(() => {
    if (!records) return undefined;
    const chain = recommendationRows(records, { today: today(), day: null });
    const standing = records.joined.get(id) ?? id;
    const row = chain.find(({ recommendation }) => recommendation.id === standing);
    return row ? { row, chain, records, context: originContext(records) } : null;
  }, [records, id]);
}
