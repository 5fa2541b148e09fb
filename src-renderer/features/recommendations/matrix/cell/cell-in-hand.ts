import type { Evidence } from '@/domain/commitment';
import { inLanguage, languageUsed, type Id } from '@/domain/fields';
import { groupedBy } from '@/domain/grouped-by';
import type { Meeting } from '@/domain/meeting';
import { nameOn } from '@/domain/name-on';
import type { Party } from '@/domain/party';
import { recommendationReference } from '@/domain/recommendation-reference';
import type { FollowUpState, RecommendationRow } from '@/domain/recommendation-row';
import type { RecommendationsInHand } from '@/pickers/recommendations/use-recommendation-rows';
import type { FollowUpCell } from '@/store/commands/follow-up';
import { byOrder } from '@/domain/by-order';
import type { CellPlace } from '../matrix-address';
import { stoodOn, type StoodOn, type DayLookedBackTo } from './stood-on';

/** A cell of the matrix with all that its panel shows. */
export interface CellInHand {
  readonly row: RecommendationRow;
  readonly party: Party;
  /** Names the cell in commands and their words. */
  readonly cell: FollowUpCell;
  /** With the opening that it hangs on. */
  readonly text: string;
  /** BCP 47 tag of the text. */
  readonly language: string;
  /** `null` where the party is not addressed and has not reported. */
  readonly state: FollowUpState | null;
  /** How it stood on the day that is looked back to; `null` where the present is shown. */
  readonly past: StoodOn | null;
  /** By report, in order. */
  readonly evidence: ReadonlyMap<Id, readonly Evidence[]>;
  readonly meetings: ReadonlyMap<Id, Meeting>;
}

/**
 * What is known of a cell; `null` where there is no such recommendation or party.
 * @param today ISO 8601
 * @param lookedBackTo the day that is looked back to, with the register as it stood then
 */
export function cellInHand(
  { records, rows, context }: RecommendationsInHand,
  { recommendationId, partyId }: CellPlace,
  { language, today }: { readonly language: string; readonly today: string },
  lookedBackTo: DayLookedBackTo | null = null,
): CellInHand | null {
  const row = rows.find(({ recommendation }) => recommendation.id === recommendationId);
  const party = records.parties.find(({ id }) => id === partyId);
  if (!row || !party) return null;
  const text = row.words;
  const state = row.states.get(partyId) ?? null;
  const reference = recommendationReference(row.recommendation, row.origins, context, language);
  return {
    row,
    party,
    cell: {
      recommendationId,
      partyId,
      reference: reference || inLanguage(text, language),
      party: nameOn(party, records.partyNames, today, language, 'short'),
    },
    text: inLanguage(text, language),
    language: languageUsed(text, language),
    state,
    past: lookedBackTo && stoodOn(lookedBackTo, { recommendationId, partyId }, state),
    evidence: groupedBy(records.evidence.toSorted(byOrder), ({ progressUpdateId }) => progressUpdateId),
    meetings: new Map(records.meetings.map((meeting) => [meeting.id, meeting])),
  };
}
