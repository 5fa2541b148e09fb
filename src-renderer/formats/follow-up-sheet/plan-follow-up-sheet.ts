import type { ProgressUpdate } from '@/domain/commitment';
import type { Id } from '@/domain/fields';
import { momentOfId } from '@/domain/moment-of-id';
import type { RecommendationRecords } from '@/domain/recommendation-records';

import { detectLanguage } from '../narrative/detect-language';
import type { ReadSheet } from '../sheet/sheet';
import type { Locale } from '../tables/table-language';
import { hashOfCell, plainCell } from '../tables/trace';
import { recommendationFinder, type FindRecommendation } from './find-recommendation';
import type { PlannedReport, ReportPlan, ReportProblem } from './planned-report';
import { readFollowUpSheet, type ExtraCell, type FilledRow } from './read-follow-up-sheet';
import { fieldTitles } from './sheet-columns';
import { sheetLines, type SheetLine } from './sheet-register';
import { sheetLanguages } from './sheet-language';
import { dateProblems, readReportDate } from './report-date';
import { readStatus } from './status-words';

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
  const context: Context = {
    ...request,
    partyId,
    find: recommendationFinder(byLanguage, records),
    shown: new Map(shown.map((line) => [line.row.recommendation.id, line])),
    seen: new Map(),
  };
  const rows = reportedInAdded(filled.rows);
  return { partyId, added: filled.added, rows: rows.map((row) => planRow(row, context)) };
}

interface Context extends Pick<FollowUpSheetRequest, 'answers' | 'sheet' | 'records' | 'today'> {
  readonly partyId: Id | null;
  readonly find: FindRecommendation;
  readonly shown: ReadonlyMap<Id, SheetLine>;
  /** The first line that told of a recommendation. */
  readonly seen: Map<Id, number>;
}

function planRow(filled: RowToPlan, context: Context): PlannedReport {
  const { cells, trace, extras, line, onlyAdded } = filled;
  const answer = context.answers.get(line);
  const found =
    answer === undefined
      ? context.find(filled)
      : ({ kind: 'known', id: answer, isReferenceChanged: false } as const);
  const known = found.kind === 'unknown' ? undefined : context.shown.get(found.id);
  const status = readStatus(cells.status);
  const date = readReportDate(cells.date, context.sheet.dateSystem);
  const owner = ownerOf(filled, known);
  const language = detectLanguage(cells.done) ?? detectLanguage(cells.evidence) ?? trace?.language ?? 'en';
  const unread = {
    status: status.kind === 'unread' ? cells.status : '',
    date: date === null ? cells.date : '',
  };
  const done = wordsOf({ ...unread, done: cells.done, evidence: cells.evidence }, language);
  const hasReport = cells.status !== '' && status.kind !== 'none' ? true : cells.date !== '' || done !== '';
  const report = {
    status: status.kind === 'read' || status.kind === 'guess' ? status.status : null,
    date,
    done,
  };
  const isHeld = hasReport && (known?.state?.reports.some((one) => isSame(one, report, filled)) ?? false);
  const hasNews = hasReport && !isHeld;
  const kind = hasNews ? 'report' : owner?.change ? 'owner' : isHeld ? 'same' : 'empty';
  const isSilent = kind === 'empty' || kind === 'same';
  const first = known ? context.seen.get(known.row.recommendation.id) : undefined;
  if (known && !isSilent && first === undefined) context.seen.set(known.row.recommendation.id, line);
  const problems: readonly (ReportProblem | null)[] = isSilent
    ? []
    : [
        trace && context.partyId !== null && trace.partyId !== context.partyId
          ? context.records.parties.some(({ id }) => id === trace.partyId)
            ? { code: 'other-party', partyId: trace.partyId }
            : { code: 'other-register' }
          : null,
        found.kind === 'unknown' || !known
          ? { code: 'reference-unknown', text: cells.reference || cells.text }
          : found.kind === 'guess'
            ? {
                code: found.isMarkedOtherwise ? 'mark-differs' : 'reference-guessed',
                text: cells.reference || cells.text,
              }
            : found.isReferenceChanged
              ? { code: 'reference-changed', text: cells.reference }
              : null,
        known && known.state?.isAddressed !== true ? { code: 'not-addressed' } : null,
        known && !known.row.isOpen ? { code: 'closed' } : null,
        first === undefined ? null : { code: 'twice', line: first },
        status.kind === 'guess'
          ? { code: 'status-guessed', text: cells.status, status: status.status }
          : null,
        status.kind === 'unread' ? { code: 'status-unread', text: cells.status } : null,
        ...dateProblems(cells.date, date, context.today),
        onlyAdded ? { code: 'only-added' } : null,
        owner?.differs === undefined ? null : { code: 'owner-differs', now: owner.differs },
      ];
  return {
    line,
    kind,
    recommendationId: known?.row.recommendation.id ?? null,
    reference: known?.reference || cells.reference,
    text: known?.text || cells.text,
    ...report,
    owner: owner?.change ?? null,
    reportedBy: cells.owner === '' ? null : cells.owner,
    language,
    extras,
    problems: problems.filter((problem) => problem !== null),
  };
}

/**
 * What was done, and with it what the report has no other place for: a status or a date that was not understood, and
 * what shows it; files are attached to the report once it is in the register.
 */
function wordsOf(
  { status, date, done, evidence }: Readonly<Record<'status' | 'date' | 'done' | 'evidence', string>>,
  language: string,
): string {
  const titles = fieldTitles[language === 'en' ? 'en' : 'ru'];
  const said = (title: string, words: string) => (words === '' ? '' : `${title}: ${words}`);
  return [said(titles.status, status), said(titles.date, date), done, said(titles.evidence, evidence)]
    .filter((words) => words !== '')
    .join('\n');
}

interface RowToPlan extends FilledRow {
  /** Whether it says something under an added column alone, which then is what was done. */
  readonly onlyAdded: boolean;
}

/**
 * Rows filled in under an added column alone tell of something too. A number, or what stands in every row alike, is a
 * column for the ministry's own use.
 */
function reportedInAdded(rows: readonly FilledRow[]): readonly RowToPlan[] {
  const counts = new Map<string, number>();
  const keyOf = ({ title, text }: ExtraCell) => `${title}\n${text}`;
  for (const key of rows.flatMap(({ extras }) => extras.map(keyOf)))
    counts.set(key, (counts.get(key) ?? 0) + 1);
  const isOwnUse = (extra: ExtraCell) =>
    !/\p{L}{2}/u.test(extra.text) || (rows.length > 1 && counts.get(keyOf(extra)) === rows.length);
  return rows.map((row) => {
    const { status, date, owner, done, evidence } = row.cells;
    const told = row.extras.filter((extra) => !isOwnUse(extra));
    const isEmpty = [status, date, owner, done, evidence].every((cell) => cell === '');
    if (!isEmpty || told.length === 0) return { ...row, onlyAdded: false };
    const words = told.map(({ title, text }) => `${title}: ${text}`).join('\n');
    return {
      ...row,
      cells: { ...row.cells, done: words },
      extras: row.extras.filter(isOwnUse),
      onlyAdded: true,
    };
  });
}

/**
 * The body that sees to it, where the row names another than the register: `differs` where the register's is no longer
 * the one that was written into the sheet.
 */
function ownerOf(
  { cells, trace }: FilledRow,
  known: SheetLine | undefined,
): { readonly change: NonNullable<PlannedReport['owner']>; readonly differs?: string } | null {
  const from = known?.state?.commitment?.owner ?? null;
  const to = cells.owner;
  if (to === '' || plainCell(from ?? '') === to) return null;
  if (trace && hashOfCell(to) === trace.owner) return null;
  const change = { from, to };
  if (from === null || (trace && hashOfCell(from) === trace.owner)) return { change };
  return { change, differs: from };
}

type Filled = Pick<PlannedReport, 'status' | 'date' | 'done'>;

/**
 * Whether the register holds the report already. A row that names no date is the same as what was recorded since the
 * sheet was written: what came before is confirmed by it. One whose status was in doubt is the same by its words,
 * whatever status was chosen for it.
 */
function isSame(
  report: ProgressUpdate,
  { status, date, done }: Filled,
  { cells, trace }: FilledRow,
): boolean {
  const isSure = readStatus(cells.status).kind === 'read' || done === '';
  if (isSure && report.status !== status) return false;
  if (date !== null ? report.date !== date : trace !== null && momentOfId(report.id) < trace.writtenAt)
    return false;
  const texts = Object.values(report.text).map(plainCell);
  if (done === '') return texts.every((text) => text === '');
  // What stood in added columns may have been put below it.
  return texts.some((text) => text === done || text.startsWith(`${done}\n`));
}
