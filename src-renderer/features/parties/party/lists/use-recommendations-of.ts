import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { compareText } from '@/domain/by-order';
import { edtfSortKey } from '@/domain/edtf';
import type { Id } from '@/domain/fields';
import { recommendationOrder } from '@/domain/recommendation-order';
import type { FollowUpState, RecommendationRow } from '@/domain/recommendation-row';
import { useText } from '@/i18n/use-text';
import { referenceInWords } from '@/pickers/recommendations/recommendation-words';
import { useRecommendationRows } from '@/pickers/recommendations/use-recommendation-rows';

/** A recommendation that addresses a party, or of which it reported, and how it stands there. */
export interface PartyRecommendation {
  readonly row: RecommendationRow;
  readonly state: FollowUpState;
  readonly reference: string;
}

/** The party's recommendations, those of the last meeting first and in each by paragraph; `undefined` until they are read. */
export function useRecommendationsOf(partyId: Id): readonly PartyRecommendation[] | undefined {
  const t = useText();
  const { locale } = useIntl();
  const inHand = useRecommendationRows();
  return useMemo(() => {
    if (!inHand) return undefined;
    const { rows, context } = inHand;
    const madeOn = ({ origins: [first] }: RecommendationRow) =>
      edtfSortKey(first ? (context.meetings.get(first.meetingId)?.date ?? null) : null);
    return rows
      .flatMap((row) => {
        const state = row.states.get(partyId);
        return state ? [{ row, state, madeOn: madeOn(row), key: recommendationOrder(row, context) }] : [];
      })
      .toSorted((a, b) => compareText(b.madeOn, a.madeOn) || compareText(a.key, b.key))
      .map(({ row, state }) => ({
        row,
        state,
        reference: referenceInWords(row, context, locale, t),
      }));
  }, [inHand, partyId, locale, t]);
}
