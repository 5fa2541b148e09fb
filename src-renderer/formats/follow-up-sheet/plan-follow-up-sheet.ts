import type { ProgressUpdate } from '@/domain/commitment';
import type { Id } from '@/domain/fields';
import { momentOfId } from '@/domain/moment-of-id';
import { parseHumanDate } from '@/domain/parse-human-date';
import type { RecommendationRecords } from '@/domain/recommendation-records';

import { detectLanguage } from '../narrative/detect-language';
import type { ReadSheet } from '../sheet/sheet';
import { dayOfSerial } from '../tables/cell-text';
import type { Locale } from '../tables/table-language';
import { hashOfCell, plainCell } from '../tables/trace';
import { findRecommendation } from './find-recommendation';
import type { PlannedReport, ReportPlan, ReportProblem } from './planned-report';
import { readFollowUpSheet, type FilledRow } from './read-follow-up-sheet';
import { fieldTitles } from './sheet-columns';
import { sheetLines, type SheetLine } from './sheet-register';
import { sheetLanguages } from './sheet-language';
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
  const context: Context = { ...request, partyId, lines: byLanguage, shown, seen: new Map() };
  return { partyId, added: filled.added, rows: filled.rows.map((row) => planRow(row, context)) };
}

interface Context extends Pick<FollowUpSheetRequest, 'answers' | 'sheet' | 'records'> {
  readonly partyId: Id | null;
  /** In each language that sheets are written in. */
  readonly lines: readonly (readonly SheetLine[])[];
  readonly shown: readonly SheetLine[];
  /** The first line that told of a recommendation. */
  readonly seen: Map<Id, number>;
}

function planRow(filled: FilledRow, context: Context): PlannedReport {
  const { cells, trace, extras, line } = filled;
  const answer = context.answers.get(line);
  const found =
    answer === undefined
      ? findRecommendation(filled, context.lines)
      : ({ kind: 'known', id: answer } as const);
  const known =
    found.kind === 'unknown'
      ? undefined
      : context.shown.find(({ row }) => row.recommendation.id === found.id);
  const status = readStatus(cells.status);
  const date = readDate(cells.date, context.sheet.dateSystem);
  const owner = ownerOf(filled, known);
  const language = detectLanguage(cells.done) ?? detectLanguage(cells.evidence) ?? trace?.language ?? 'en';
  const done = withEvidence(cells.done, cells.evidence, language);
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
            ? { code: 'reference-guessed', text: cells.reference || cells.text }
            : answer === undefined && trace && hashOfCell(cells.reference) !== trace.reference
              ? { code: 'reference-changed', text: cells.reference }
              : null,
        known && known.state?.isAddressed !== true ? { code: 'not-addressed' } : null,
        known && !known.row.isOpen ? { code: 'closed' } : null,
        first === undefined ? null : { code: 'twice', line: first },
        status.kind === 'guess'
          ? { code: 'status-guessed', text: cells.status, status: status.status }
          : null,
        status.kind === 'unread' ? { code: 'status-unread', text: cells.status } : null,
        cells.date !== '' && date === null ? { code: 'date-unread', text: cells.date } : null,
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

/** What was done, and below it what shows it: files are attached to the report once it is in the register. */
function withEvidence(done: string, evidence: string, language: string): string {
  const title = fieldTitles[language === 'en' ? 'en' : 'ru'].evidence;
  const shown = evidence === '' ? '' : `${title}: ${evidence}`;
  return [done, shown].filter((words) => words !== '').join('\n');
}

/** A day, month or year as it is written, or as a spreadsheet counts days. */
function readDate(text: string, system: 1900 | 1904): string | null {
  if (text === '') return null;
  const serial = /^\d{5}$/u.test(text) ? dayOfSerial(Number(text), system) : null;
  const date = serial ?? parseHumanDate(text);
  // A day of no year would count on no day at all.
  return date?.startsWith('XXXX') ? null : date;
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
