import { inLanguage, type Id } from '@/domain/fields';
import { followUpMatrix } from '@/domain/follow-up-matrix';
import { nameOn } from '@/domain/name-on';
import type { RecommendationRecords } from '@/domain/recommendation-records';
import { recommendationRows, type FollowUpState, type RecommendationRow } from '@/domain/recommendation-row';

import type { Locale } from '../tables/table-language';
import { inEach, languagesOf, type SheetLanguage } from './sheet-language';

/** A recommendation as a State's sheet shows it. */
export interface SheetLine {
  readonly row: RecommendationRow;
  readonly reference: string;
  /** With the opening that it hangs on. */
  readonly text: string;
  /** `null` where the State is not addressed and has not reported. */
  readonly state: FollowUpState | null;
}

/** All recommendations in the order of the matrix, as they stand in a party. @param today ISO 8601 */
export function sheetLines(
  records: RecommendationRecords,
  partyId: Id,
  language: SheetLanguage,
  today: string,
): readonly SheetLine[] {
  const rows = recommendationRows(records, { today, day: null });
  const matrices = new Map(
    languagesOf(language).map((one) => [one, followUpMatrix(records, rows, { language: one, today })]),
  );
  const [first = null] = matrices.values();
  const references = new Map(
    [...matrices].map(([one, { lines }]) => [
      one,
      new Map(lines.map(({ row, reference }) => [row.recommendation.id, reference])),
    ]),
  );
  return (first?.lines ?? []).map(({ row }) => ({
    row,
    reference: inEach(language, (one) => references.get(one)?.get(row.recommendation.id) ?? ''),
    text: inEach(language, (one) => inLanguage(row.words, one), '\n'),
    state: row.states.get(partyId) ?? null,
  }));
}

/** What is asked of the party and still followed up: the lines of its sheet. */
export function isAskedNow({ row, state }: SheetLine): boolean {
  return row.isOpen && state?.isAddressed === true;
}

/** The party's name of today; `''` where it is not in the register. */
export function partyName(
  records: RecommendationRecords,
  partyId: Id,
  language: Locale,
  today: string,
): string {
  const party = records.parties.find(({ id }) => id === partyId);
  return party ? nameOn(party, records.partyNames, today, language, 'short') : '';
}
