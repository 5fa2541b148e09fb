import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '@/i18n/use-text';
import type { PartyNames } from '@/pickers/parties/use-party-names';
import type { RecommendationsInHand } from '@/pickers/recommendations/use-recommendation-rows';
import { useTagWords } from '@/pickers/tags/use-tag-words';
import { mapInSlices } from '@/store/in-slices';
import { buildLine } from './build-line';
import type { RecommendationLine } from './recommendation-line';

/** The lines of the register, made between frames; `undefined` until they are first made. */
export function useRecommendationLines(
  inHand: RecommendationsInHand | undefined,
  parties: PartyNames | undefined,
): readonly RecommendationLine[] | undefined {
  const t = useText();
  const { locale } = useIntl();
  const [lines, setLines] = useState<readonly RecommendationLine[]>();
  const nameOf = parties?.nameOf;
  const tagWords = useTagWords();

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
    const build = (row: (typeof rows)[number]) =>
      buildLine(row, { context, language: locale, partyName, tagWords, t });
    void mapInSlices(rows, build, abort.signal).then((built) => {
      if (built && !abort.signal.aborted) setLines(built);
    });
    return () => abort.abort();
  }, [inHand, nameOf, tagWords, locale, t]);
  return lines;
}
