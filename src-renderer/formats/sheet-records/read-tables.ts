import type { Draft, DraftSource } from '@/domain/draft';

import { nameProcesses } from '../draft/name-processes';
import { detectLanguage } from '../narrative/detect-language';
import { paperLead } from '../narrative/find-titles';
import { foldText } from '../narrative/fold-text';
import { nominativeTitle } from '../narrative/nominative-title';
import type { Span } from '../narrative/span';
import type { ReadSheet } from '../sheet/sheet';
import { orderOfDates, type DateOrder } from './cell-dates';
import { createDraftWriter, type DraftWriter } from './draft-writer';
import { findTables, type FoundTable } from './find-tables';
import { headingOfMeeting, ofParticipants } from './heading-of-meeting';
import type { Mapping } from './mapping';
import { meetingInWords } from './meeting-words';
import { documentRows } from './read-document-rows';
import { meetingRows } from './read-meeting-rows';
import { participantRows } from './read-participant-rows';
import { recommendationRows } from './read-recommendation-rows';
import { statusRows } from './read-status-rows';
import type { RecordTableKind } from './record-fields';
import type { BadRow, RowProblem } from './row-problems';
import { valueOf, valuesOfRow } from './row-values';
import { sheetsInText, type SheetInText } from './sheet-in-text';
import { createTableMeetings, namesMeeting, type TableMeetings } from './table-meetings';
import { errorProblems, type RowReader, type TableReading } from './table-reading';

/** The tables of a file, found and not yet given a meaning. */
export interface SheetFile {
  /** Its plain text; see `sheetsInText`. */
  readonly text: string;
  readonly sheets: readonly SheetInText[];
  readonly tables: readonly { readonly sheet: number; readonly table: FoundTable }[];
}

/** @param isNamed whether the sheets' names are the file's words, as of a workbook */
export function openTables(sheets: readonly ReadSheet[], isNamed: boolean): SheetFile {
  const placed = sheetsInText(sheets, isNamed);
  return {
    ...placed,
    tables: placed.sheets.flatMap((sheet, index) =>
      findTables(sheet).map((table) => ({ sheet: index, table })),
    ),
  };
}

export interface TablesRead {
  readonly draft: Draft;
  readonly bad: readonly BadRow[];
  /** Rows of data that were taken, by table. */
  readonly taken: readonly number[];
}

/**
 * The rows of a file's tables as a draft. A row with anything wrong is left out whole, told with its reasons, and stays
 * unplaced in the text: every cell is evidence, dropped or unplaced.
 * @param mappings one a table, in their order
 * @param wholes the tables by whose columns days and months are told, where only some of their rows are read
 */
export function readTables(
  { text, sheets, tables }: SheetFile,
  mappings: readonly Mapping[],
  source: Pick<DraftSource, 'file' | 'sha256'> & Partial<DraftSource>,
  wholes: readonly FoundTable[] = tables.map(({ table }) => table),
): TablesRead {
  const kinds = new Set(mappings.flatMap(({ kind }) => kind ?? []));
  const language = source.language ?? detectLanguage(text);
  const writer = createDraftWriter({
    ...source,
    type: typeOf(kinds),
    ...(language === undefined ? {} : { language }),
  });
  const meetings = createTableMeetings(writer);
  const bad: BadRow[] = [];
  const taken: number[] = tables.map(() => 0);
  for (const sheet of sheets) if (sheet.nameSpan) dropName(writer, sheet, tables.length);
  // A register says what its meetings are; what only names them comes after it.
  const order = [...tables.keys()].toSorted((a, b) => rankOf(mappings[a]) - rankOf(mappings[b]) || a - b);
  for (const at of order) {
    const found = tables[at];
    const mapping = mappings[at];
    const sheet = found && sheets[found.sheet];
    if (!found || !sheet || !mapping || mapping.kind === null) continue;
    taken[at] = readTable(
      { table: found.table, sheet, mapping, writer, meetings, whole: wholes[at] ?? found.table },
      mapping.kind,
      (row, problems) => bad.push({ table: at, row, problems }),
    );
  }
  return {
    draft: nameProcesses(writer.build(text), [text]),
    bad: bad.toSorted((a, b) => a.table - b.table || a.row - b.row),
    taken,
  };
}

function rankOf(mapping: Mapping | undefined): number {
  return mapping?.kind === 'meetings' ? 0 : 1;
}

function typeOf(kinds: ReadonlySet<RecordTableKind>): DraftSource['type'] {
  const [only] = kinds;
  return kinds.size === 1 && only === 'participants'
    ? 'list-of-participants'
    : kinds.size > 0
      ? 'register'
      : 'other';
}

/** "Sheet1" says nothing; a name of the user's own is read where the tables are. */
function dropName(writer: DraftWriter, { name, nameSpan }: SheetInText, tables: number): void {
  if (nameSpan && (tables === 0 || !namesMeeting(meetingInWords(name)))) writer.drop(nameSpan, 'sheet-name');
}

type Given = Omit<TableReading, 'meeting' | 'dates'> & { readonly whole: FoundTable };

function readTable(
  given: Given,
  kind: RecordTableKind,
  report: (row: number, problems: readonly RowProblem[]) => void,
): number {
  const { table, mapping, writer, sheet } = given;
  const meeting = kind === 'meetings' ? null : meetingAbove(given);
  const reader = readerOf({ ...given, meeting, dates: datesOf(given) }, kind);
  dropHead(given);
  let taken = 0;
  for (const line of table.rows) {
    const drop = (why: string) => {
      for (const cell of line.cells) if (cell.row === line.row) writer.drop(cell, why);
    };
    if (line.kind === 'repeat') {
      for (const cell of sheet.rows[line.row] ?? [])
        if (isIn(table, cell.column)) writer.drop(cell, 'column-titles');
      continue;
    }
    if (line.kind === 'total') {
      drop('total');
      continue;
    }
    if (line.kind === 'footnote') continue;
    const [first] = line.cells.flatMap((cell) => valueOf(cell) ?? []);
    if (
      line.kind === 'single' &&
      first &&
      isSection(
        line.cells.findIndex(({ text }) => text.trim() !== ''),
        mapping,
      ) &&
      reader.section(first, line.row)
    ) {
      drop('section');
      continue;
    }
    const values = valuesOfRow(line, mapping);
    if (values.used.length === 0) continue;
    const errors = errorProblems(values);
    const problems = errors.length > 0 ? errors : reader.row(values);
    if (problems.length > 0) {
      report(line.row, problems);
      continue;
    }
    taken += 1;
    for (const number of values.all('number')) writer.drop(number, 'row-number');
    for (const cell of line.cells) if (/^\s*[-–—.]+\s*$/u.test(cell.text)) writer.drop(cell, 'empty-cell');
  }
  reader.end?.();
  return taken;
}

/** A lone cell in the column that makes a row of the kind is a row of little, not a heading. */
function isSection(at: number, { kind, columns }: Mapping): boolean {
  const field = columns[at]?.field;
  if (kind === 'recommendations') return field !== 'text';
  if (kind === 'participants') return field !== 'family' && field !== 'given';
  return kind !== 'documents' || field !== 'title' || at === 0;
}

function readerOf(reading: TableReading, kind: RecordTableKind): RowReader {
  switch (kind) {
    case 'meetings':
      return meetingRows(reading);
    case 'participants':
      return participantRows(reading);
    case 'recommendations':
      return recommendationRows(reading);
    case 'documents':
      return documentRows(reading);
    case 'statuses':
      return statusRows(reading);
  }
}

function isIn({ left, right }: FoundTable, column: number): boolean {
  return column >= left && column <= right;
}

function dropHead({ table, sheet, writer }: Given): void {
  for (const row of table.headRows)
    for (const cell of sheet.rows[row] ?? [])
      if (isIn(table, cell.column) && cell.text.trim() !== '') writer.drop(cell, 'column-titles');
}

/** The meeting that the lines above the titles name together, else the sheet's name. */
function meetingAbove({
  table,
  sheet,
  writer,
  meetings,
}: {
  readonly table: FoundTable;
  readonly sheet: SheetInText;
  readonly writer: DraftWriter;
  readonly meetings: TableMeetings;
}): number | null {
  const { lines = [], naming = null, dated = null } = headingOfMeeting(table) ?? {};
  const firstRow = table.headRows[0] ?? 0;
  let found: number | null = null;
  if (naming) {
    const ownDate = meetingInWords(naming.text).date;
    const beside = dated && !ownDate ? meetingInWords(dated.text).date?.value : undefined;
    found = meetings.named(naming.text, naming, firstRow, beside);
  } else if (sheet.nameSpan && namesMeeting(meetingInWords(sheet.name))) {
    found = meetings.named(
      sheet.name,
      sheet.nameSpan,
      firstRow,
      dated ? meetingInWords(dated.text).date?.value : undefined,
    );
  } else if (dated) {
    const { date } = meetingInWords(dated.text);
    found = date ? meetings.of({ date: date.value }, firstRow) : null;
  }
  if (naming && found !== null) {
    const title = titleIn(naming.text);
    if (title !== null) {
      const span = { start: naming.start + title.start, end: naming.start + title.end };
      const printed = naming.text.slice(title.start, title.end);
      const value = nominativeTitle(printed);
      writer.set(found, 'title', value, span, { certainty: value === printed ? 'stated' : 'derived' });
    }
  }
  if (found !== null) for (const line of lines) if (line !== naming) addWords(writer, found, line);
  return found;
}

/** The words that name a meeting, without what list it is before them, and without the place and the day behind. */
function titleIn(line: string): Span | null {
  const { type, city, date } = meetingInWords(line);
  const start = paperLead(foldText(line));
  const end = Math.min(city?.start ?? line.length, date?.start ?? line.length);
  if (!type || type.start < start || type.end > end) return null;
  const words = line.slice(0, end).replace(/[\s,;:(–—-]+(?:(?:held )?(?:in|on|at)|г\.|в)?[\s,]*$/iu, '');
  return words.length > start ? { start, end: words.length } : null;
}

/** A line beside the one that names the meeting: "Astana, 22 September 2015". */
function addWords(writer: DraftWriter, meeting: number, line: NonNullable<ReturnType<typeof valueOf>>): void {
  const said = meetingInWords(line.text);
  const at = ({ start, end }: { readonly start: number; readonly end: number }) => ({
    start: line.start + start,
    end: line.start + end,
  });
  if (said.date) writer.set(meeting, 'date', said.date.value, at(said.date));
  if (said.city) writer.set(meeting, 'city', said.city.value, at(said.city));
  if (said.country)
    writer.set(meeting, 'country', said.country.value, at(said.country), { certainty: 'derived' });
  if (ofParticipants.test(line.text)) writer.note('/sources/0/type', line);
}

/** How the dates of each column are read: as was said, else as the column itself tells, else as the others do. */
function datesOf({ whole: table, sheet, mapping }: Given): TableReading['dates'] {
  const system = sheet.sheet.dateSystem;
  const orders = new Map<number, DateOrder | null>();
  const orderAt = (at: number) => {
    const known = orders.get(at);
    if (known !== undefined) return known;
    const order = orderOfDates(table.rows.map(({ cells }) => cells[at]?.value ?? null));
    orders.set(at, order);
    return order;
  };
  return (column) => {
    const at = column - table.left;
    const own = mapping.order ?? orderAt(at);
    if (own !== null) return { system, order: own };
    const others = new Set(
      mapping.columns.flatMap(({ field }, index) =>
        field === 'from' || field === 'to' || field === 'date' ? (orderAt(index) ?? []) : [],
      ),
    );
    const [only] = others;
    return { system, order: others.size === 1 && only !== undefined ? only : null };
  };
}
