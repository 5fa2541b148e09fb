import { useEffect, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Meeting } from '@/domain/meeting';
import { useText } from '@/i18n/use-text';
import type { RecommendationFilter } from '@/pickers/recommendations/recommendation-filter';
import { mapInSlices } from '@/store/in-slices';
import { filterChoices, filterCounter, type FilterChoices, type FilterCounts } from './filter-choices';
import type { RecommendationLine } from './recommendation-line';

const noMeetings: readonly Meeting[] = [];
const noCounts = filterCounter().counts;

/** What the register can be narrowed to; thousands of lines are counted between frames. */
export function useFilterChoices(
  lines: readonly RecommendationLine[] | undefined,
  filter: RecommendationFilter,
  meetings: readonly Meeting[] = noMeetings,
  partyName: (partyId: string) => string,
): FilterChoices {
  const t = useText();
  const { locale } = useIntl();
  const [counts, setCounts] = useState<FilterCounts>(noCounts);
  useEffect(() => {
    if (!lines) return undefined;
    const abort = new AbortController();
    const counter = filterCounter();
    void mapInSlices(lines, counter.count, abort.signal).then((done) => {
      if (done && !abort.signal.aborted) setCounts(counter.counts);
    });
    return () => abort.abort();
  }, [lines]);
  return useMemo(
    () => filterChoices(counts, filter, { meetings, partyName, language: locale, t }),
    [counts, filter, meetings, partyName, locale, t],
  );
}
