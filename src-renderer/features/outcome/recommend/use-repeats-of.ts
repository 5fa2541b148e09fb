import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Id } from '@/domain/fields';
import type { Statement } from '@/domain/paragraph';
import { useText } from '@/i18n/use-text';
import { referenceInWords, textInWords } from '@/pickers/recommendations/recommendation-words';
import { useRecommendationRows } from '@/pickers/recommendations/use-recommendation-rows';
import { findRepeats } from '@/search/worker/find-repeats';

/** A recommendation that a statement may reaffirm, with the reason. */
export interface Reaffirmable {
  readonly id: Id;
  readonly reference: string;
  readonly text: string;
  /** Words that both share. */
  readonly shared: readonly string[];
  /** 0 to 1. */
  readonly score: number;
}

/** Few enough to be chosen from. */
const most = 3;

/**
 * What of the register each statement may reaffirm, the likeliest first, by the statement's id; `undefined` until it was
 * looked for, on a thread of its own.
 */
export function useRepeatsOf(
  statements: readonly Statement[],
): ReadonlyMap<Id, readonly Reaffirmable[]> | undefined {
  const t = useText();
  const { locale } = useIntl();
  const inHand = useRecommendationRows();
  const [found, setFound] = useState<ReadonlyMap<Id, readonly Reaffirmable[]>>();
  useEffect(() => {
    if (!inHand) return undefined;
    const abort = new AbortController();
    const { rows, context } = inHand;
    const byId = new Map(rows.map((row) => [row.recommendation.id, row]));
    const own = statements.map(({ id, language, text }) => ({ id, text: { [language]: text } }));
    const all = rows.map(({ recommendation: { id, text } }) => ({ id, text }));
    const ids = new Set(own.map(({ id }) => id));
    const find = async () => {
      const pairs = await findRepeats([...all, ...own], [...ids], abort.signal);
      if (abort.signal.aborted) return;
      const offers = new Map<Id, readonly Reaffirmable[]>();
      for (const statementId of ids) {
        const offered = pairs.flatMap(({ id, otherId, shared, score }) => {
          const other = id === statementId ? otherId : otherId === statementId ? id : null;
          const row = other === null ? undefined : byId.get(other);
          if (!row) return [];
          const reference = referenceInWords(row, context, locale, t);
          const text = textInWords(row, locale, t);
          return [{ id: row.recommendation.id, reference, text, shared, score }];
        });
        offers.set(statementId, offered.slice(0, most));
      }
      setFound(offers);
    };
    // A hint that cannot be given is no reason to stop: the statements can be made recommendations all the same.
    find().catch(() => setFound(new Map()));
    return () => abort.abort();
  }, [inHand, statements, locale, t]);
  return found;
}
