import { useEffect, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Id } from '@/domain/fields';
import { matrixLines, matrixOf, type FollowUpMatrix, type MatrixLine } from '@/domain/follow-up-matrix';
import type { RecommendationsInHand } from '@/pickers/recommendations/use-recommendation-rows';
import { today } from '@/pickers/today';
import { mapInSlices, sortInSlices } from '@/store/in-slices';
import type { RecommendationLine } from '../views/recommendation-line';

/**
 * The matrix of the lines shown; `undefined` until its lines are first made. They are made and sorted
 * between frames.
 * @param partyIds those that are asked for; empty for all
 */
export function useMatrix(
  inHand: RecommendationsInHand,
  shown: readonly RecommendationLine[],
  partyIds: readonly Id[],
): FollowUpMatrix | undefined {
  const { locale } = useIntl();
  const [made, setMade] = useState<{
    readonly of: RecommendationsInHand;
    readonly lines: readonly MatrixLine[];
  }>();
  useEffect(() => {
    const abort = new AbortController();
    const { lineOf, compare } = matrixLines(inHand.records, locale);
    const make = async () => {
      const lines = await mapInSlices(inHand.rows, lineOf, abort.signal);
      const sorted = lines && (await sortInSlices(lines, compare, abort.signal));
      if (sorted && !abort.signal.aborted) setMade({ of: inHand, lines: sorted });
    };
    void make();
    return () => abort.abort();
  }, [inHand, locale]);
  return useMemo(() => {
    if (!made) return undefined;
    const wanted = new Set(shown.map(({ id }) => id));
    const lines = made.lines.filter(({ row }) => wanted.has(row.recommendation.id));
    return matrixOf(made.of.records, lines, { language: locale, today: today(), partyIds });
  }, [made, shown, partyIds, locale]);
}
