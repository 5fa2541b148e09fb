import type { Id } from '@/domain/fields';
import type { RecommendationRecords } from '@/domain/recommendation-records';

import type { ReadSheet } from '../sheet/sheet';
import type { Locale } from '../tables/table-language';
import { recommendationFinder } from './find-recommendation';
import { planRow, type PlanContext } from './plan-report-row';
import type { ReportPlan } from './planned-report';
import { readFollowUpSheet } from './read-follow-up-sheet';
import { reportedInAdded } from './rows-to-plan';
import { sheetLanguages } from './sheet-language';
import { sheetLines } from './sheet-register';

/** A returned sheet and what it is compared with. */
export interface FollowUpSheetRequest {
  readonly sheet: ReadSheet;
  readonly records: RecommendationRecords;
  /** Whose reports they are; `null` where the sheet is to say it. */
  readonly partyId: Id | null;
  /** The recommendation of a row as somebody said, by its line. */
  readonly answers: ReadonlyMap<number, Id>;
  readonly language: Locale;
  /** ISO 8601. */
  readonly today: string;
}

/** What a returned sheet would add to the register; adds nothing. `null` where it is no follow-up sheet. */
export function planFollowUpSheet(request: FollowUpSheetRequest): ReportPlan | null {
  const { sheet, records, language, today } = request;
  const filled = readFollowUpSheet(sheet);
  if (!filled) return null;
  const isKnown = records.parties.some(({ id }) => id === filled.partyId);
  const partyId = request.partyId ?? (isKnown ? filled.partyId : null);
  const byLanguage = sheetLanguages.map((one) => sheetLines(records, partyId ?? '', one, today));
  const shown = byLanguage[sheetLanguages.indexOf(language)] ?? [];
  const context: PlanContext = {
    ...request,
    partyId,
    find: recommendationFinder(byLanguage, records),
    shown: new Map(shown.map((line) => [line.row.recommendation.id, line])),
    seen: new Map(),
  };
  const rows = reportedInAdded(filled.rows);
  return { partyId, added: filled.added, rows: rows.map((row) => planRow(row, context)) };
}
