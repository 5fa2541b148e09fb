import { useEffect, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '@/i18n/use-text';
import type { Sorting } from '@/pickers/directory/sorting';
import type { PartyNames } from '@/pickers/parties/use-party-names';
import type { RecommendationsInHand } from '@/pickers/recommendations/use-recommendation-rows';
import { mapInSlices, sortInSlices } from '@/store/in-slices';
import { buildLine } from './build-line';
import { compareLines, type SortColumn } from './compare-lines';
import type { RecommendationLine } from './recommendation-line';

/** The lines of the register in order; `undefined` until they are first made. They are made and sorted between frames. */
export function useRecommendationLines(
  inHand: RecommendationsInHand | undefined,
  parties: PartyNames | undefined,
  { column, descending }: Sorting<SortColumn>,
): readonly RecommendationLine[] | undefined {
  const t = useText();
  const { locale } = useIntl();
  const [lines, setLines] = useState<readonly RecommendationLine[]>();
  const [sorted, setSorted] = useState<readonly RecommendationLine[]>();
  const nameOf = parties?.nameOf;
  const compare = useMemo(() => compareLines({ column, descending }, locale), [column, descending, locale]);

  useEffect(() => {
    if (!inHand || !nameOf) return undefined;
    const abort = new AbortController();
    const { rows, context } = inHand;
    const names = new Map<string, string>();
    const partyName = (id: string) => {
      const name = names.get(id) ?? nameOf(id);
      names.set(id, name);
      return name;
    };
    const build = (row: (typeof rows)[number]) => buildLine(row, { context, language: locale, partyName, t });
    void mapInSlices(rows, build, abort.signal).then((built) => {
      if (built && !abort.signal.aborted) setLines(built);
    });
    return () => abort.abort();
  }, [inHand, nameOf, locale, t]);

  useEffect(() => {
    if (!lines) return undefined;
    const abort = new AbortController();
    void sortInSlices(lines, compare, abort.signal).then((found) => {
      if (found && !abort.signal.aborted) setSorted(found);
    });
    return () => abort.abort();
  }, [lines, compare]);
  return sorted;
}
