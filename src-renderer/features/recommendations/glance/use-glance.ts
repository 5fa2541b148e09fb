import { startTransition, useEffect, useState } from 'react';
import type { RecommendationFilter } from '@/pickers/recommendations/recommendation-filter';
import { mapInSlices } from '@/store/in-slices';
import type { RecommendationLine } from '../views/recommendation-line';
import { lineCounter, type GlanceCounts } from './count-lines';
import { glanceOf, type Glance } from './glance';

interface CountedGlance {
  readonly glance: Glance;
  readonly waiting: GlanceCounts['waiting'];
}

/** The register in figures, counted between frames; `undefined` until it first is. */
export function useGlance(
  lines: readonly RecommendationLine[],
  filter: RecommendationFilter,
): CountedGlance | undefined {
  const [counted, setCounted] = useState<CountedGlance>();
  useEffect(() => {
    const abort = new AbortController();
    const { counts, count } = lineCounter(filter);
    void mapInSlices(lines, count, abort.signal).then((done) => {
      if (!done || abort.signal.aborted) return;
      // Hundreds of figures are drawn between frames too.
      const glance = glanceOf(counts, filter);
      startTransition(() => setCounted({ glance, waiting: counts.waiting }));
    });
    return () => abort.abort();
  }, [lines, filter]);
  return counted;
}
