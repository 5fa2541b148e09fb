import type { Id } from '@/domain/fields';
import type { RecommendationRecords } from '@/domain/recommendation-records';

import { detectLanguage } from '../narrative/detect-language';
import type { ReadSheet } from '../sheet/sheet';
import { dueOf, type DueOfRow } from './due-of-row';
import type { FindRecommendation, FoundRecommendation } from './find-recommendation';
import { isSame } from './is-same-report';
import { ownerOf } from './owner-of-row';
import type { PlannedReport, ReportProblem } from './planned-report';
import { changedWords, dueProblems, notesOfSilent, oddPlaces } from './row-notes';
import { below } from './read-follow-up-form';
import { dateProblems, readReportDate } from './report-date';
import { wordsOfReport } from './words-of-report';
import type { RowToPlan } from './rows-to-plan';
import { dueTitles, fieldTitles } from './sheet-columns';
import type { SheetLine } from './sheet-register';
import { statusElsewhere, type StatusElsewhere } from './status-elsewhere';
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
  const { cells, trace, line } = filled;
  const answer = context.answers.get(line);
  const found =
    answer === undefined
      ? context.find(filled)
      : ({ kind: 'known', id: answer, isReferenceChanged: false } as const);
  const known = found.kind === 'unknown' ? undefined : context.shown.get(found.id);
  const titles = fieldTitles[trace?.language === 'ru' ? 'ru' : 'en'];
  const own = readStatus(cells.status);
  const elsewhere = statusElsewhere(filled, own, titles.done);
  // Proposed, and asked about: it may be the State's own word for it, or what it said of something else.
  const status: StatusRead =
    own.kind === 'none' && elsewhere ? { kind: 'guess', status: elsewhere.status } : own;
  const date = readReportDate(cells.date, context.sheet.dateSystem);
  const owner = ownerOf(filled, known);
  const due = dueOf(filled, known, context.sheet);
  const extras =
    due.kind === 'unread'
      ? [
          ...filled.extras,
          { title: dueTitles[titles === fieldTitles.ru ? 'ru' : 'en'], text: due.text, from: 'due' as const },
        ]
      : filled.extras;
  const language = detectLanguage(cells.done) ?? detectLanguage(cells.evidence) ?? trace?.language ?? 'en';
  const unread = {
    status: status.kind === 'unread' ? cells.status : '',
    date: date === null ? cells.date : '',
  };
  const done = wordsOf({ ...unread, done: cells.done, evidence: cells.evidence }, language);
  const hasReport =
    status.kind !== 'none' ||
    cells.date !== '' ||
    done !== '' ||
    extras.some(({ from, isOwnUse }) => from !== undefined && !isOwnUse);
  const report = {
    status: status.kind === 'read' || status.kind === 'guess' ? status.status : null,
    date,
    done,
    words: wordsOfReport(done, extras),
    isSure: (own.kind === 'read' && status === own) || (status.kind === 'none' && done === ''),
  };
  const isHeld = hasReport && (known?.state?.reports.some((one) => isSame(one, report, filled)) ?? false);
  const hasNews = hasReport && !isHeld;
  const changes = owner?.change !== undefined || due.kind === 'change';
  const kind = hasNews ? 'report' : changes ? 'commitment' : isHeld ? 'same' : 'empty';
  const isSilent = kind === 'empty' || kind === 'same';
  const first = known ? context.seen.get(known.row.recommendation.id) : undefined;
  if (known && !isSilent && first === undefined) context.seen.set(known.row.recommendation.id, line);
  const read: Read = { found, known, first, status, own, elsewhere, date, owner, due };
  const problems = isSilent ? notesOfSilent(filled, context, read) : problemsOf(filled, context, read);
  return {
    line,
    kind,
    recommendationId: known?.row.recommendation.id ?? null,
    reference: known?.reference || cells.reference,
    text: known?.text || cells.text,
    status: report.status,
    date,
    done,
    owner: owner?.change ?? null,
    due: due.kind === 'change' ? due.change : null,
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
  /** What the cell of the status says itself. */
  readonly own: StatusRead;
  readonly elsewhere: StatusElsewhere | null;
  readonly due: DueOfRow;
  readonly date: string | null;
  readonly owner: ReturnType<typeof ownerOf>;
}

/** What is to be said of a row that tells of something, the State and the recommendation first. */
function problemsOf(
  filled: RowToPlan,
  context: PlanContext,
  { found, known, first, own, elsewhere, date, owner, due }: Read,
): readonly ReportProblem[] {
  const { cells, trace, onlyAdded, extras } = filled;
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
        : null,
    ...changedWords(filled, context, { found, known }),
    known && known.state?.isAddressed !== true ? { code: 'not-addressed' } : null,
    known && !known.row.isOpen ? { code: 'closed' } : null,
    first === undefined ? null : { code: 'twice', line: first },
    own.kind === 'guess' ? { code: 'status-guessed', text: cells.status, status: own.status } : null,
    own.kind === 'unread' ? { code: 'status-unread', text: cells.status } : null,
    elsewhere && { code: own.kind === 'none' ? 'status-elsewhere' : 'last-contradicts', ...elsewhere },
    ...dateProblems(cells.date, date, context.today),
    ...dueProblems(due, cells.due),
    onlyAdded && elsewhere === null ? { code: 'only-added' } : null,
    refersElsewhere(cells.done) ? { code: 'only-refers', text: cells.done } : null,
    ...oddPlaces(filled),
    extras.some(({ title }) => title === below.en || title === below.ru) ? { code: 'below-table' } : null,
    owner?.differs === undefined ? null : { code: 'owner-differs', now: owner.differs },
  ];
  return problems.filter((problem) => problem !== null);
}

/** "See above", «см. п. 3», «то же»: words that say nothing where they stand. */
function refersElsewhere(done: string): boolean {
  return (
    done.trim().split(/\s+/u).length <= 6 &&
    /^["“«(]?(?:(?:please )?see(?!\p{L})|as (?:above|before|below)|same(?!\p{L})|the same|ditto|idem|ibid|см\.?(?!\p{L})|смотри|то же|тоже|там же|аналогично)/iu.test(
      done.trim(),
    )
  );
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
