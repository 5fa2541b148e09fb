import { useEffect, useState } from 'react';
import type { RecommendationRecords } from '@/domain/recommendation-records';
import { recommendationRowOf, type RecommendationRow } from '@/domain/recommendation-row';
import type { ReferenceContext } from '@/domain/recommendation-reference';
import { recordsOnDay } from '@/domain/records-on-day';
import { mapInSlices } from '@/store/in-slices';
import { useLive } from '@/store/react/use-live';
import { today } from '../today';

/** The register of recommendations as it was read, with a line of each. */
export interface RecommendationsInHand {
  readonly records: RecommendationRecords;
  readonly rows: readonly RecommendationRow[];
  /** What references are made of. */
  readonly context: ReferenceContext;
}

/**
 * The register of recommendations, up to date; `undefined` until it was first read. Thousands of lines are made between
 * frames, and meanwhile those that were there stay.
 * @param day the day that is looked back to, ISO 8601; `null` for the present. See `recordsOnDay`.
 */
export function useRecommendationRows(day: string | null = null): RecommendationsInHand | undefined {
  const records = useLive((register) => register.recommendationRecords(), []);
  const [inHand, setInHand] = useState<RecommendationsInHand>();
  useEffect(() => {
    if (!records) return undefined;
    const abort = new AbortController();
    const shown = day === null ? records : recordsOnDay(records, day);
    const rowOf = recommendationRowOf(shown, { today: day ?? today(), day });
    void mapInSlices(shown.recommendations, rowOf, abort.signal).then((rows) => {
      if (rows && !abort.signal.aborted) setInHand({ records: shown, rows, context: originContext(shown) });
    });
    return () => abort.abort();
  }, [records, day]);
  return inHand;
}

/** What the references of the records are made of. */
export function originContext({
  meetings,
  numbers,
  letters,
}: Pick<RecommendationRecords, 'meetings' | 'numbers' | 'letters'>): ReferenceContext {
  return { meetings: new Map(meetings.map((meeting) => [meeting.id, meeting])), numbers, letters };
}
