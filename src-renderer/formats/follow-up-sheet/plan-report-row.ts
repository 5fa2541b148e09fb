import type { Id } from '@/domain/fields';
import type { RecommendationRecords } from '@/domain/recommendation-records';

import { detectLanguage } from '../narrative/detect-language';
import type { ReadSheet } from '../sheet/sheet';
import type { FindRecommendation, FoundRecommendation } from './find-recommendation';
import { isSame } from './is-same-report';
import { ownerOf } from './owner-of-row';
import type { PlannedReport, ReportProblem } from './planned-report';
import { below } from './read-follow-up-form';
import { dateProblems, readReportDate } from './report-date';
import type { RowToPlan } from './rows-to-plan';
import { fieldTitles } from './sheet-columns';
import type { SheetLine } from './sheet-register';
import { readStatus, type StatusRead } from './status-words';

/** What every row of a returned sheet is compared with. */
export interface PlanContext {
  readonly sheet: ReadSheet;
  readonly records: RecommendationRecords;
  /** The recommendation of a row as somebody said, by its line. */
  readonly answers: ReadonlyMap<number, Id>;
  /** ISO 8601. */
  readonly today: string;
  readonly partyId: Id | null;
  readonly find: FindRecommendation;
  readonly shown: ReadonlyMap<Id, SheetLine>;
  /** The first line that told of a recommendation. */
  readonly seen: Map<Id, number>;
}

/** What a row would add to the register, and what was odd about it. */
export function planRow(filled: RowToPlan, context: PlanContext): PlannedReport {
  const { cells, trace, extras, line } = filled;
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
  const problems = isSilent ? [] : problemsOf(filled, context, { found, known, first, status, date, owner });
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
    problems,
  };
}

interface Read {
  readonly found: FoundRecommendation;
  readonly known: SheetLine | undefined;
  /** The line that told of the same recommendation before. */
  readonly first: number | undefined;
  readonly status: StatusRead;
  readonly date: string | null;
  readonly owner: ReturnType<typeof ownerOf>;
}

/** What is to be said of a row that tells of something, the State and the recommendation first. */
function problemsOf(
  { cells, trace, onlyAdded, extras }: RowToPlan,
  context: PlanContext,
  { found, known, first, status, date, owner }: Read,
): readonly ReportProblem[] {
  const problems: readonly (ReportProblem | null)[] = [
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
    status.kind === 'guess' ? { code: 'status-guessed', text: cells.status, status: status.status } : null,
    status.kind === 'unread' ? { code: 'status-unread', text: cells.status } : null,
    ...dateProblems(cells.date, date, context.today),
    onlyAdded ? { code: 'only-added' } : null,
    extras.some(({ title }) => title === below.en || title === below.ru) ? { code: 'below-table' } : null,
    owner?.differs === undefined ? null : { code: 'owner-differs', now: owner.differs },
  ];
  return problems.filter((problem) => problem !== null);
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
