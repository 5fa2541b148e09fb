import { transfer } from 'comlink';

import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { RecommendationRecords } from '@/domain/recommendation-records';
import type { RecordSet } from '@/domain/records';
import type { RegisterContents } from '@/domain/register-contents';

import type { CalendarMeeting } from '../calendar/meeting-event';
import type { WrittenCalendar } from '../calendar/write-calendar';
import type { FollowUpSheetRequest } from '../follow-up-sheet/plan-follow-up-sheet';
import type { ReportPlan } from '../follow-up-sheet/planned-report';
import type { FollowUpSheetOptions, FollowUpSheetFormat } from '../follow-up-sheet/follow-up-form';
import type { FollowUpOutput, FollowUpPaperKind, FollowUpRequest } from '../paper/follow-up/follow-up-paper';
import type { HandGlance, HandOutcome, HandRequest } from '../paper/hand/bring-in-file';
import type { HandOrigin } from '../paper/hand/hand-origin';
import type { LettersRequest, PlannedLetter } from '../paper/mail-merge/plan-letters';
import type { PaperDocument, PaperLanguage } from '../paper/paper';
import type { PrintNeeds } from '../paper/print-needs';
import type { PrintPage } from '../paper/print-page';
import type { HtmlOptions } from '../paper/write-html';
import type { PackFile } from '../pack/make-pack';
import type { PriorRecord, ReadOutcome } from '../prior-records/read-prior-record';
import type { Pasted } from '../sheet/read-clipboard';
import type { Mapping } from '../sheet-records/mapping';
import type { SheetsOutcome } from '../sheet/read-sheets';
import type { ReadSheet, SheetFormat, WrittenSheet } from '../sheet/sheet';
import type { CsvOptions } from '../sheet/write-csv';
import type { PlannedSheet } from '../tables/plan-sheet';
import type { TableSnapshot } from '../tables/table-snapshot';
import type { TableOptions } from '../tables/write-table';
import type { FormatsApi } from './formats-api';
import type { PaperFormat, PaperOptions } from './paper-format';
import { planInParts, sheetsInParts, type SheetReading, type TableComparison } from './plan-in-parts';
import { openRecordTables, type RecordTablesClient } from './record-tables-client';
import { makePackInParts, type PackToMake } from './make-pack-in-parts';
import { planReviews, type PlannedReviews, type ReviewsToPlan } from './plan-reviews';
import type { FilledTemplate, TemplateProblem } from '../word-template/fill-word-template';
import type { TemplateData } from '../word-template/template-data';
import type { TextDifference } from '../versions/compare-texts';
import type { TextPrint } from '../versions/text-print';
import { buffersOf } from './transferable-buffers';
import { callWithin, patienceOfOne } from './call-within';
import { readInTurn } from './read-in-turn';
import { workedOf } from './worked-of';
import { createWorkerLine, type WorkerThread } from './worker-line';
import type { ComparedSide, Comparison } from '../paper/life/comparison';
import type { PaperChoices } from '../paper/kinds/paper-choices';
import type { PaperKey } from '../paper/kinds/paper-of';
import type { Thawed } from '../paper/life/freeze';
import type { FrozenVersion, VersionRequest } from '../paper/life/freeze-version';
import type { OpenPlaces } from '../paper/life/open-places';
import type { PaperRequest, PlannedPaper } from './plan-paper';
import type { Markup } from '../paper/life/marked-paper';

/** `crashed`: the thread died, out of memory most likely; `too-large`: more than the format can hold; `failed`: a bug. */
export interface WorkError {
  readonly code: 'crashed' | 'cancelled' | 'too-large' | 'failed';
}
export type Worked<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: WorkError };

/** A file that was asked for, or one that stood within another. */
export interface ReadFile {
  readonly file: PriorRecord;
  /** How many files it stood in: 0 for one that was asked for. */
  readonly depth: number;
  readonly outcome: ReadOutcome | { readonly ok: false; readonly error: WorkError | TooLong };
}

/** Given up, so that one file made to hold up the reader does not hold up the rest. */
export interface TooLong {
  readonly code: 'too-long';
}

export interface ReadingOptions {
  /** Called before the first file and after each. */
  readonly onProgress?: (progress: {
    readonly done: number;
    readonly total: number;
    readonly name: string | null;
  }) => void;
  /** Takes each file the moment it is read; the next one waits for it. What was handed over so is not given once more. */
  readonly onRead?: (read: ReadFile) => Promise<unknown>;
  /** Milliseconds after which a file is given up. */
  readonly patience?: number;
  /** Stops the reading at once, in the middle of a file; the files not yet read end as `cancelled`. */
  readonly signal?: AbortSignal;
}

/** Reading and writing of files on threads of their own. Expected failures are values; no promise is rejected. */
export interface FormatsClient {
  /** One outcome a file, in order, each followed by the files within it. A file that brings the thread down fails alone; the rest goes on in a new thread. */
  readPriorRecords(files: readonly PriorRecord[], options?: ReadingOptions): Promise<readonly ReadFile[]>;
  /** Two papers passage by passage and marked up as one; `null` where one cannot be read. */
  comparePapers(
    before: ComparedSide,
    after: ComparedSide,
    markup: Markup,
  ): Promise<Worked<Comparison | null>>;
  /** A paper of a meeting as its next version; `null` where what it corrects cannot be read. */
  freezeVersion(request: VersionRequest): Promise<Worked<FrozenVersion | null>>;
  /** Reads a kept paper back; see `thawPaper`. */
  thawPaper(bytes: Uint8Array | undefined): Promise<Worked<Thawed>>;
  /** What is still open in a paper that is about to be approved. */
  openPlacesIn(
    dossier: MeetingDossier,
    key: PaperKey,
    choices: readonly PaperChoices[],
  ): Promise<Worked<OpenPlaces>>;
  /** What a page of a paper needs of fonts. */
  printNeeds(paper: PaperDocument): Promise<Worked<PrintNeeds>>;
  /** A paper as a page to print. */
  printPage(paper: PaperDocument, options: HtmlOptions): Promise<Worked<PrintPage>>;
  /** A paper of a meeting, with what is wanted to write it. */
  planPaper(request: PaperRequest): Promise<Worked<PlannedPaper>>;
  /** The letters of a paper, one a delegation; see `planLetters`. */
  planLetters(request: LettersRequest): Promise<Worked<readonly PlannedLetter[]>>;
  writePaper(paper: PaperDocument, format: PaperFormat, options?: PaperOptions): Promise<Worked<Uint8Array>>;
  /** @param exportedAt ISO 8601 UTC with milliseconds */
  writeBundle(contents: RegisterContents, exportedAt: string): Promise<Worked<Uint8Array>>;
  /** Tables as a workbook, or the first of them as CSV. */
  writeSheets(
    sheets: readonly WrittenSheet[],
    format: SheetFormat,
    options?: CsvOptions,
  ): Promise<Worked<Uint8Array>>;
  /** Tables as CSV files of one archive. */
  writeCsvZip(sheets: readonly WrittenSheet[], options?: CsvOptions): Promise<Worked<Uint8Array>>;
  /** The files of a handover pack as one archive. */
  zipPack(files: readonly PackFile[]): Promise<Worked<Uint8Array>>;
  /** Every kind of record as a CSV file of one archive; see `recordTables`. */
  writeRecordTables(records: RecordSet, options?: CsvOptions): Promise<Worked<Uint8Array>>;
  /** A paper of follow-up, to be written in a format. */
  followUpPaper(request: FollowUpRequest, what: FollowUpPaperKind): Promise<Worked<PaperDocument>>;
  /** The same as tables. */
  followUpSheets(request: FollowUpRequest, what: FollowUpOutput): Promise<Worked<readonly WrittenSheet[]>>;
  /** The table of a meeting's attendance or of people, to be edited elsewhere and read again. */
  writeTable(
    snapshot: TableSnapshot,
    options: TableOptions,
    format: SheetFormat,
    csv?: CsvOptions,
  ): Promise<Worked<Uint8Array>>;
  /** Meetings as a calendar; see `writeCalendar`. */
  writeCalendar(
    meetings: readonly CalendarMeeting[],
    language: PaperLanguage,
  ): Promise<Worked<WrittenCalendar>>;
  /** A meeting for other programs; see `writeMeetingData`. */
  writeMeetingData(dossier: MeetingDossier, language: PaperLanguage): Promise<Worked<Uint8Array>>;
  /** A State's follow-up sheet as a Word form or a workbook, to be filled in and read again. */
  writeFollowUpSheet(
    records: RecommendationRecords,
    options: FollowUpSheetOptions,
    format: FollowUpSheetFormat,
  ): Promise<Worked<Uint8Array>>;
  /** What a returned follow-up sheet would add; `null` where the table is none. */
  planFollowUpSheet(request: FollowUpSheetRequest): Promise<Worked<ReportPlan | null>>;
  /** The tables of a file, told by its content. Takes the bytes over: they are not to be used afterwards. */
  readSheets(bytes: Uint8Array, name: string, reading?: SheetReading): Promise<Worked<SheetsOutcome>>;
  /** The tables of a paste; none where it is lines of text. */
  readClipboard(pasted: Pasted): Promise<Worked<readonly ReadSheet[]>>;
  /** What a table would change; changes nothing. One after another: the thread holds one table at a time. */
  planTable(request: TableComparison): Promise<Worked<PlannedSheet>>;
  /** Ends the reading and comparing of tables that is under way; it ends as `cancelled`. */
  stopTables(): void;
  /** What is wrong with the fields of a house's Word file. */
  checkWordTemplate(bytes: Uint8Array): Promise<Worked<readonly TemplateProblem[]>>;
  /** The same file with its fields filled, which says which paper it is; or what is wrong with it. */
  fillWordTemplate(
    bytes: Uint8Array,
    data: TemplateData,
    origin: HandOrigin,
  ): Promise<Worked<FilledTemplate>>;
  /** What became of a text, word by word. */
  compareTexts(earlier: string, later: string): Promise<Worked<TextDifference>>;
  /** Which paper of ours a Word file is. */
  readHandDocx(bytes: Uint8Array): Promise<Worked<HandGlance>>;
  /** What a Word file that came back edited would change. A file made to hold up the reader is given up. */
  bringInFile(request: HandRequest): Promise<Worked<HandOutcome>>;
  /** By what a text is known again. */
  printText(text: string): Promise<Worked<TextPrint>>;
  /**
   * Opens a file of tables to decide what its columns mean.
   * @param remembered what was decided of earlier tables, by their shape
   */
  openRecordTables(
    file: PriorRecord,
    remembered: readonly (readonly [string, Mapping])[],
  ): Promise<Worked<RecordTablesClient>>;
  /** Plans many reviews as one; ends as `cancelled` where its signal says so. */
  planReviews(request: ReviewsToPlan): Promise<Worked<PlannedReviews>>;
  /** A handover pack as one archive; ends as `cancelled` where its signal says so. */
  makePack(pack: PackToMake): Promise<Worked<Uint8Array>>;
  /** Ends the threads; whatever is under way ends as `cancelled`. */
  close(): void;
}

/**
 * The readers and writers, each in a worker that starts when it is first asked. Failures are values, a crash
 * included.
 */
export function createFormatsClient(
  startThread: () => WorkerThread = startWorker,
  patience = patienceOfOne,
): FormatsClient {
  // Threads apart, so that cancelling an import ends neither an export nor a table.
  const reading = createWorkerLine(startThread);
  const writing = createWorkerLine(startThread);
  const tables = createWorkerLine(startThread);
  const mapping = createWorkerLine(startThread);
  const accepting = createWorkerLine(startThread);
  const packing = createWorkerLine(startThread);
  /** Jobs that leave something on the thread between their parts; `null` is one that was given up. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(
    job: (remote: FormatsApi) => Promise<T | null>,
    within: number | null = null,
  ): Promise<Worked<T>> => {
    const next = last.then(async (): Promise<Worked<T>> => {
      const called = within === null ? tables.call(job) : callWithin(tables, within, job);
      const worked = workedOf(await called);
      if (!worked.ok) return worked;
      return worked.value === null
        ? { ok: false, error: { code: 'cancelled' } }
        : { ok: true, value: worked.value };
    });
    last = next;
    return next;
  };
  let lastPlan: Promise<unknown> = Promise.resolve();
  return {
    readPriorRecords: (files, options = {}) => readInTurn(reading, files, options),
    comparePapers: async (before, after, markup) =>
      workedOf(await writing.call((remote) => remote.comparePapers(before, after, markup))),
    freezeVersion: async (request) => workedOf(await writing.call((remote) => remote.freezeVersion(request))),
    thawPaper: async (bytes) => workedOf(await writing.call((remote) => remote.thawPaper(bytes))),
    openPlacesIn: async (dossier, key, choices) =>
      workedOf(await writing.call((remote) => remote.openPlacesIn(dossier, key, choices))),
    printNeeds: async (paper) => workedOf(await writing.call((remote) => remote.printNeeds(paper))),
    printPage: async (paper, options) =>
      workedOf(await writing.call((remote) => remote.printPage(paper, options))),
    planPaper: async (request) => workedOf(await writing.call((remote) => remote.planPaper(request))),
    planLetters: async (request) => workedOf(await writing.call((remote) => remote.planLetters(request))),
    writePaper: async (paper, format, options = {}) =>
      workedOf(await writing.call((remote) => remote.writePaper(paper, format, options))),
    writeBundle: async (contents, exportedAt) =>
      workedOf(await writing.call((remote) => remote.writeBundle(contents, exportedAt))),
    writeSheets: async (sheets, format, options = {}) =>
      workedOf(await writing.call((remote) => remote.writeSheets(sheets, format, options))),
    writeCsvZip: async (sheets, options = {}) =>
      workedOf(await writing.call((remote) => remote.writeCsvZip(sheets, options))),
    zipPack: async (files) => workedOf(await writing.call((remote) => remote.zipPack(files))),
    writeRecordTables: async (records, options = {}) =>
      workedOf(await writing.call((remote) => remote.writeRecordTables(records, options))),
    followUpPaper: async (request, what) =>
      workedOf(await writing.call((remote) => remote.followUpPaper(request, what))),
    followUpSheets: async (request, what) =>
      workedOf(await writing.call((remote) => remote.followUpSheets(request, what))),
    writeTable: async (snapshot, options, format, csv = {}) =>
      workedOf(await writing.call((remote) => remote.writeTable(snapshot, options, format, csv))),
    writeCalendar: async (meetings, language) =>
      workedOf(await writing.call((remote) => remote.writeCalendar(meetings, language))),
    writeMeetingData: async (dossier, language) =>
      workedOf(await writing.call((remote) => remote.writeMeetingData(dossier, language))),
    writeFollowUpSheet: async (records, options, format) =>
      workedOf(await writing.call((remote) => remote.writeFollowUpSheet(records, options, format))),
    planFollowUpSheet: async (request) =>
      workedOf(await tables.call((remote) => remote.planFollowUpSheet(request))),
    readSheets: (bytes, name, how) =>
      inTurn((remote) => {
        const moved = transfer(bytes, buffersOf(bytes));
        const opening = how?.isReturned ? remote.openReturned(moved, name) : remote.openSheets(moved, name);
        return opening.then(async (opened): Promise<SheetsOutcome | null> => {
          if (!opened.ok) return opened;
          const sheets = await sheetsInParts(remote, opened.sheets, how);
          return sheets && { ok: true, sheets };
        });
      }, patience),
    readClipboard: (pasted) =>
      inTurn((remote) =>
        remote
          .openClipboard(pasted)
          .then((opened) => (opened.ok ? sheetsInParts(remote, opened.sheets) : [])),
      ),
    planTable: (request) => inTurn((remote) => planInParts(remote, request)),
    stopTables: () => tables.stop(),
    checkWordTemplate: async (bytes) =>
      workedOf(await reading.call((remote) => remote.checkWordTemplate(bytes))),
    fillWordTemplate: async (bytes, data, origin) =>
      workedOf(await writing.call((remote) => remote.fillWordTemplate(bytes, data, origin))),
    compareTexts: async (earlier, later) =>
      workedOf(await writing.call((remote) => remote.compareTexts(earlier, later))),
    readHandDocx: async (bytes) =>
      workedOf(await callWithin(reading, patience, (remote) => remote.readHandDocx(bytes))),
    bringInFile: async (request) =>
      workedOf(await callWithin(reading, patience, (remote) => remote.bringInFile(request))),
    printText: async (text) => workedOf(await reading.call((remote) => remote.printText(text))),
    openRecordTables: (file, remembered) => openRecordTables(mapping, workedOf, file, remembered, patience),
    planReviews: async (request) => {
      // The thread holds one plan; a review may be accepted while a batch is still planned.
      const before = lastPlan;
      const planned = before.then(async () => {
        const called = await accepting.call((remote) => planReviews(remote, request));
        // What it holds may be large. The next batch comes on another day; reviews are accepted one soon after the other.
        if (request.count > 1) accepting.stop();
        else await accepting.call((remote) => remote.beginAcceptance());
        return called;
      });
      lastPlan = planned;
      const worked = workedOf(await planned);
      if (!worked.ok) return worked;
      const { value } = worked;
      return value === null ? { ok: false, error: { code: 'cancelled' } } : { ok: true, value };
    },
    makePack: async (pack) => {
      const worked = workedOf(await packing.call((remote) => makePackInParts(remote, pack)));
      // What it holds is the whole register, and the next pack is made on another day.
      packing.stop();
      if (!worked.ok) return worked;
      const { value } = worked;
      return value === null ? { ok: false, error: { code: 'cancelled' } } : { ok: true, value };
    },
    close() {
      packing.stop();
      accepting.stop();
      reading.stop();
      writing.stop();
      tables.stop();
      mapping.stop();
    },
  };
}

function startWorker(): WorkerThread {
  return new Worker(new URL('./formats-worker.ts', import.meta.url), { type: 'module' });
}
