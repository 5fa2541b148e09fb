import type { Id } from '@/domain/fields';
import { groupedBy } from '@/domain/grouped-by';
import { momentOfId } from '@/domain/moment-of-id';
import type { RecommendationRecords } from '@/domain/recommendation-records';

import type { ReadSheet } from '../sheet/sheet';
import type { Locale } from '../tables/table-language';
import { recommendationFinder } from './find-recommendation';
import { withOverwritten } from './overwritten-status';
import { planRow, type PlanContext } from './plan-report-row';
import type { PlannedReport, ReportPlan } from './planned-report';
import type { ExtraCell } from './filled-row';
import { readFollowUpSheet, type FilledSheet } from './read-follow-up-sheet';
import { reportedInAdded } from './rows-to-plan';
import { sheetLanguages } from './sheet-language';
import { isAskedNow, sheetLines, type SheetLine } from './sheet-register';

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
  const told = filled.rows.map((row) => withOverwritten(row, context));
  const rows = reportedInAdded(told).map((row) => planRow(row, context));
  const extras = told.flatMap((row) => row.extras);
  const titles = (from: ExtraCell['from']) =>
    extras.flatMap((extra) => (extra.from === from ? extra.title : []));
  return {
    partyId,
    added: [...new Set([...filled.added, ...titles(undefined)])],
    overwritten: [...new Set(titles('last'))],
    missing: partyId === null ? [] : missingFrom(shown, { filled, rows, partyId }),
    rows: askingOfFilledDown(askingBoth(rows)),
  };
}

/** What is asked of the State and was when the sheet was written, but is in none of its rows. */
function missingFrom(
  shown: readonly SheetLine[],
  {
    filled,
    rows,
    partyId,
  }: { readonly filled: FilledSheet; readonly rows: readonly PlannedReport[]; readonly partyId: Id },
): ReportPlan['missing'] {
  const written = filled.rows.flatMap(({ trace }) => (trace?.partyId === partyId ? trace.writtenAt : []));
  const moment = written.length > 0 ? Math.max(...written) : Number.POSITIVE_INFINITY;
  const there = new Set(rows.map(({ recommendationId }) => recommendationId));
  return shown
    .filter(isAskedNow)
    .map(({ row, reference, text }) => ({ id: row.recommendation.id, reference, text }))
    .filter(({ id }) => !there.has(id) && !(momentOfId(id) > moment));
}

/** Of two rows that say different things of one recommendation neither goes before the other: both are asked about. */
function askingBoth(rows: readonly PlannedReport[]): readonly PlannedReport[] {
  const byLine = new Map(rows.map((row) => [row.line, row]));
  const laterOf = new Map<number, number>();
  for (const row of rows) {
    const twice = row.problems.find((problem) => problem.code === 'twice');
    const first = twice && byLine.get(twice.line);
    if (first && !laterOf.has(first.line) && isOtherReport(first, row)) laterOf.set(first.line, row.line);
  }
  return rows.map((row) => {
    const line = laterOf.get(row.line);
    return line === undefined ? row : { ...row, problems: [...row.problems, { code: 'twice', line }] };
  });
}

/** So many rows that say the same were most likely filled down, the numbers in them counted on by the spreadsheet. */
const fewestFilledDown = 3;

function askingOfFilledDown(rows: readonly PlannedReport[]): readonly PlannedReport[] {
  const alike = groupedBy(
    rows.filter(({ kind, done }) => kind === 'report' && done.trim().includes(' ')),
    ({ done }) => done.toLowerCase().replaceAll(/\d+/gu, '#').replaceAll(/\s+/gu, ' ').trim(),
  );
  const times = new Map(
    [...alike.values()]
      .filter((group) => group.length >= fewestFilledDown)
      .flatMap((group) => group.map(({ line }) => [line, group.length] as const)),
  );
  return rows.map((row) => {
    const count = times.get(row.line);
    return count === undefined
      ? row
      : { ...row, problems: [...row.problems, { code: 'filled-down', rows: count }] };
  });
}

function isOtherReport(one: PlannedReport, other: PlannedReport): boolean {
  return one.status !== other.status || one.date !== other.date || one.done !== other.done;
}
