import { useEffect, useState } from 'react';
import type { RecommendationFilter } from '@/pickers/recommendations/recommendation-filter';
import { mapInSlices } from '@/store/in-slices';
import type { RecommendationLine } from '../views/recommendation-line';
import { entriesOf, type Entry } from './entry';

/** The entries that fit the filter, and how many there are without it. */
export interface Entries {
  readonly fitting: readonly Entry[];
  readonly total: number;
}

/** Recommendation by recommendation and State by State, made between frames; `undefined` until they first are. */
export function useEntries(
  lines: readonly RecommendationLine[],
  filter: RecommendationFilter,
): Entries | undefined {
  const [entries, setEntries] = useState<Entries>();
  useEffect(() => {
    const abort = new AbortController();
    void mapInSlices(lines, entriesOf(filter), abort.signal).then((found) => {
      if (!found || abort.signal.aborted) return;
      const total = lines.reduce((sum, { cells }) => sum + cells.length, 0);
      setEntries({ fitting: found.flat(), total });
    });
    return () => abort.abort();
  }, [lines, filter]);
  return entries;
}
