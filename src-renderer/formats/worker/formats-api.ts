import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { RecommendationRecords } from '@/domain/recommendation-records';
import type { RecordSet } from '@/domain/records';
import type { RegisterContents } from '@/domain/register-contents';

import { writeBundle } from '../bundle/write-bundle';
import { planFollowUpSheet, type FollowUpSheetRequest } from '../follow-up-sheet/plan-follow-up-sheet';
import type { ReportPlan } from '../follow-up-sheet/planned-report';
import type { FollowUpSheetFormat, FollowUpSheetOptions } from '../follow-up-sheet/follow-up-form';
import { followUpFormPaper } from '../follow-up-sheet/follow-up-form-paper';
import { writeFollowUpSheet } from '../follow-up-sheet/write-follow-up-sheet';
import {
  followUpPaper,
  followUpSheets,
  type FollowUpOutput,
  type FollowUpPaperKind,
  type FollowUpRequest,
} from '../paper/follow-up/follow-up-paper';
import type { CalendarMeeting } from '../calendar/meeting-event';
import type { WrittenCalendar } from '../calendar/write-calendar';
import type { HandGlance, HandOutcome, HandRequest } from '../paper/hand/bring-in-file';
import type { HandOrigin } from '../paper/hand/hand-origin';
import type { LettersRequest, PlannedLetter } from '../paper/mail-merge/plan-letters';
import type { PaperDocument, PaperLanguage } from '../paper/paper';
import type { HtmlOptions } from '../paper/write-html';
import { printNeeds, type PrintNeeds } from '../paper/print-needs';
import { printPage, type PrintPage } from '../paper/print-page';
import { isContacts } from '../contacts/is-contacts';
import { readPriorRecord, type PriorRecord, type ReadOutcome } from '../prior-records/read-prior-record';
import type { PackFile } from '../pack/make-pack';
import { zipPack } from '../pack/zip-pack';
import type { SheetFormat, WrittenSheet } from '../sheet/sheet';
import type { CsvOptions } from '../sheet/write-csv';
import { sheetsToCsvZip } from '../sheet/write-csv-zip';
import { writeSheets } from '../sheet/write-sheets';
import type { TableSnapshot } from '../tables/table-snapshot';
import type { FilledTemplate, TemplateProblem } from '../word-template/fill-word-template';
import type { TemplateData } from '../word-template/template-data';
import { compareTexts, type TextDifference } from '../versions/compare-texts';
import { printText, type TextPrint } from '../versions/text-print';
import { recordTables } from '../record-tables/record-tables';
import { writeTable, type TableOptions } from '../tables/write-table';
import type { PaperFormat, PaperOptions } from './paper-format';
import type { RecordDesk } from './record-desk';
import type { PackDesk } from './pack-desk';
import type { AcceptanceDesk } from './acceptance-desk';
import type { TableDesk } from './table-desk';
import { writePaper } from './write-paper';
import type { ComparedSide, Comparison } from '../paper/life/comparison';
import type { PaperChoices } from '../paper/kinds/paper-choices';
import type { PaperKey } from '../paper/kinds/paper-of';
import { thawPaper, type Thawed } from '../paper/life/freeze';
import type { FrozenVersion, VersionRequest } from '../paper/life/freeze-version';
import type { OpenPlaces } from '../paper/life/open-places';
import type { PaperRequest, PlannedPaper } from './plan-paper';
import type { Markup } from '../paper/life/marked-paper';

/** What the worker does: functions of values that give promises, the same on either side of the thread. */
export const formatsApi = {
  readPriorRecord: async (file: PriorRecord): Promise<ReadOutcome> =>
    withPrint(withoutRows(await readPriorRecord(file))),
  compareTexts: async (earlier: string, later: string): Promise<TextDifference> =>
    compareTexts(earlier, later),
  checkWordTemplate: async (bytes: Uint8Array): Promise<readonly TemplateProblem[]> => {
    const { checkWordTemplate } = await import('../word-template/fill-word-template');
    return checkWordTemplate(bytes);
  },
  fillWordTemplate: async (
    bytes: Uint8Array,
    data: TemplateData,
    origin: HandOrigin,
  ): Promise<FilledTemplate> => {
    const { fillWordTemplate } = await import('../word-template/fill-word-template');
    const { withOrigin } = await import('../paper/hand/with-origin');
    const filled = fillWordTemplate(bytes, data);
    return filled.ok ? { ok: true, value: withOrigin(filled.value, origin) } : filled;
  },
  readHandDocx: async (bytes: Uint8Array): Promise<HandGlance> => {
    const { glanceAtFile } = await import('../paper/hand/bring-in-file');
    return glanceAtFile(bytes);
  },
  bringInFile: async (request: HandRequest): Promise<HandOutcome> => {
    const { bringInFile } = await import('../paper/hand/bring-in-file');
    return bringInFile(request);
  },
  comparePapers: async (
    before: ComparedSide,
    after: ComparedSide,
    markup: Markup,
  ): Promise<Comparison | null> => {
    const { compareSides } = await import('../paper/life/comparison');
    return compareSides(before, after, markup);
  },
  freezeVersion: async (request: VersionRequest): Promise<FrozenVersion | null> => {
    const { freezeVersion } = await import('../paper/life/freeze-version');
    return freezeVersion(request);
  },
  thawPaper: async (bytes: Uint8Array | undefined): Promise<Thawed> => thawPaper(bytes),
  openPlacesIn: async (
    dossier: MeetingDossier,
    key: PaperKey,
    choices: readonly PaperChoices[],
  ): Promise<OpenPlaces> => {
    const { openPlacesIn } = await import('../paper/life/open-places');
    return openPlacesIn(dossier, key, choices);
  },
  printNeeds: async (paper: PaperDocument): Promise<PrintNeeds> => printNeeds(paper),
  printPage: async (paper: PaperDocument, options: HtmlOptions): Promise<PrintPage> =>
    printPage(paper, options),
  planPaper: async (request: PaperRequest): Promise<PlannedPaper> => {
    const { planPaper } = await import('./plan-paper');
    return planPaper(request);
  },
  planLetters: async (request: LettersRequest): Promise<readonly PlannedLetter[]> => {
    const { planLetters } = await import('../paper/mail-merge/plan-letters');
    return planLetters(request);
  },
  printText: async (text: string): Promise<TextPrint> => printText(text),
  writePaper: async (paper: PaperDocument, format: PaperFormat, options: PaperOptions): Promise<Uint8Array> =>
    writePaper(paper, format, options),
  writeBundle: async (contents: RegisterContents, exportedAt: string): Promise<Uint8Array> =>
    writeBundle(contents, { exportedAt }),
  writeSheets: async (
    sheets: readonly WrittenSheet[],
    format: SheetFormat,
    options: CsvOptions,
  ): Promise<Uint8Array> => writeSheets(sheets, format, options),
  writeCsvZip: async (sheets: readonly WrittenSheet[], options: CsvOptions): Promise<Uint8Array> =>
    sheetsToCsvZip(sheets, options),
  zipPack: async (files: readonly PackFile[]): Promise<Uint8Array> => zipPack(files),
  writeRecordTables: async (records: RecordSet, options: CsvOptions): Promise<Uint8Array> =>
    sheetsToCsvZip(recordTables(records), options),
  followUpPaper: async (request: FollowUpRequest, what: FollowUpPaperKind): Promise<PaperDocument> =>
    followUpPaper(request, what),
  followUpSheets: async (request: FollowUpRequest, what: FollowUpOutput): Promise<readonly WrittenSheet[]> =>
    followUpSheets(request, what),
  writeTable: async (
    snapshot: TableSnapshot,
    options: TableOptions,
    format: SheetFormat,
    csv: CsvOptions,
  ): Promise<Uint8Array> => writeSheets([writeTable(snapshot, options)], format, csv),
  writeCalendar: async (
    meetings: readonly CalendarMeeting[],
    language: PaperLanguage,
  ): Promise<WrittenCalendar> => {
    const { writeCalendar } = await import('../calendar/write-calendar');
    return writeCalendar(meetings, language);
  },
  writeMeetingData: async (dossier: MeetingDossier, language: PaperLanguage): Promise<Uint8Array> => {
    const { writeMeetingData } = await import('../meeting-data/write-meeting-data');
    return new TextEncoder().encode(writeMeetingData(dossier, language));
  },
  writeFollowUpSheet: async (
    records: RecommendationRecords,
    options: FollowUpSheetOptions,
    format: FollowUpSheetFormat,
  ): Promise<Uint8Array> =>
    format === 'docx'
      ? writePaper(followUpFormPaper(records, options), 'docx')
      : writeSheets([writeFollowUpSheet(records, options)], 'xlsx'),
  planFollowUpSheet: async (request: FollowUpSheetRequest): Promise<ReportPlan | null> =>
    planFollowUpSheet(request),
};

/**
 * The rows of tables stay on the thread: they are many, and what they mean is decided first; see `RecordDesk`. What
 * contact cards say is known, and goes to the people of the register.
 */
function withoutRows(outcome: ReadOutcome): ReadOutcome {
  if (!outcome.ok || outcome.kind !== 'table' || isContacts(outcome)) return outcome;
  return { ...outcome, sheets: [] };
}

/** By what its text is known again in another file. */
function withPrint(outcome: ReadOutcome): ReadOutcome {
  if (!outcome.ok || outcome.kind !== 'draft') return outcome;
  return { ...outcome, print: printText(outcome.texts[0] ?? '') };
}

/** With what a thread holds of tables and of reviews; see `createTableDesk`, `createAcceptanceDesk` and `createPackDesk`. */
export type FormatsApi = typeof formatsApi & TableDesk & RecordDesk & AcceptanceDesk & PackDesk;
