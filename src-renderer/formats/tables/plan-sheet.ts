import { daysOfMeeting } from '@/domain/days-of-meeting';

import type { ReadSheet } from '../sheet/sheet';
import { columnsLeftOut } from './columns-left-out';
import { dayOfTitle } from './day-columns';
import { partyFinder } from './party-finder';
import type { LineReading } from './line-reading';
import type { PartyAnswer } from './party-answer';
import { planTable, type PlanRequest } from './plan-table';
import type { TablePlan } from './planned-row';
import { columnsInLanguage, onlyLanguage } from './post-pairs';
import { readRows, withDays } from './read-rows';
import { orderOfTitle } from './heading-words';
import { knownNames, settleNameOrder, type OrderOfTitle } from './settle-name-order';
import { recogniseColumns, type Columns } from './recognise-columns';
import type { Locale } from './table-language';
import type { TableRow } from './table-row';
import { titleAt } from './title-at';
import type { TableSnapshot } from './table-snapshot';
import { underHeadings } from './under-headings';

export interface SheetRequest {
  readonly snapshot: TableSnapshot;
  /** A table, or lines of a list that were taken apart already. */
  readonly from:
    | { readonly kind: 'sheet'; readonly sheet: ReadSheet; readonly columns: Columns | null }
    | { readonly kind: 'rows'; readonly rows: readonly TableRow[] };
  readonly answers: ReadonlyMap<string, PartyAnswer>;
  /** By the key of a row: what a line is that was left out. */
  readonly readings?: ReadonlyMap<string, LineReading>;
  readonly language: Locale;
}

export interface PlannedSheet {
  /** `null` for a list of lines. */
  readonly columns: Columns | null;
  /** Columns, 0-based, in which something stands that is not brought in. */
  readonly leftOut: readonly number[];
  readonly isOwn: boolean;
  readonly plan: TablePlan;
}

/** A table from its cells to what it would change. @param from its `columns` are recognised where they are not given */
export function planSheet(
  { snapshot, from, answers, language, readings = new Map() }: SheetRequest,
  onProgress?: PlanRequest['onProgress'],
): PlannedSheet {
  const days = snapshot.kind === 'attendance' ? daysOfMeeting(snapshot.date) : [];
  const inOrder = (rows: readonly TableRow[], title: OrderOfTitle = null) =>
    settleNameOrder(rows, knownNames(snapshot.personNames), title);
  if (from.kind === 'rows') {
    const rows = inOrder(ofMeeting(from.rows, snapshot)).map((row) => ({
      ...row,
      cells: withDays(row.cells, days).cells,
    }));
    const plan = planTable({
      snapshot,
      rows,
      answers,
      readings,
      language,
      isOwn: false,
      onProgress,
    });
    return { columns: null, leftOut: [], isOwn: false, plan };
  }
  const finder = partyFinder(snapshot.parties, snapshot.partyNames, { ...snapshot, language });
  const found = new Map<string, boolean>();
  const isParty = (text: string) => {
    const known = found.get(text) ?? finder.isParty(text);
    found.set(text, known);
    return known;
  };
  const find = (text: string) => (isParty(text) ? finder.find(text) : null);
  const isMeetingDay = (title: string) => dayOfTitle(title, days) !== null;
  const recognised = () => recogniseColumns(from.sheet.rows, snapshot.kind, isParty, isMeetingDay);
  const columns = from.columns ?? inMeetingLanguage(from.sheet, recognised(), snapshot.languages ?? []);
  const isOwn = columns.fields.includes('trace') && columns.fields.includes('id');
  const read = sayHidden(
    readRows(from.sheet, columns, isParty, days, find, onlyLanguage(snapshot.languages ?? [])),
    from.sheet,
  );
  const rows = isOwn ? read : inOrder(ofMeeting(read, snapshot), orderOfTitles(from.sheet, columns));
  const plan = planTable({ snapshot, rows, answers, readings, language, isOwn, onProgress });
  return {
    columns,
    leftOut: columnsLeftOut(from.sheet, columns),
    isOwn,
    // Rows that were not read were not taken out of the table.
    plan: from.sheet.cut?.rows ? { ...plan, missing: [] } : plan,
  };
}

/** What the title of the column of names says of their order. */
function orderOfTitles({ rows }: ReadSheet, { titles, fields }: Columns): OrderOfTitle {
  const at = fields.indexOf('name');
  return at === -1 ? null : orderOfTitle(titleAt({ rows }, titles, at));
}

/** Roles and capacities are of one meeting: among the people of the register a heading says none. */
function ofMeeting(rows: readonly TableRow[], { kind }: TableSnapshot): readonly TableRow[] {
  return kind === 'attendance' ? underHeadings(rows) : rows;
}

/** The app's own table says which column is which. */
function inMeetingLanguage(sheet: ReadSheet, columns: Columns, languages: readonly string[]): Columns {
  return columns.fields.includes('trace') ? columns : columnsInLanguage(sheet, columns, languages);
}

/** Says of rows that the workbook keeps out of sight that it does: whoever filtered it may not want them. */
function sayHidden(rows: readonly TableRow[], { hiddenRows = [] }: ReadSheet): readonly TableRow[] {
  if (hiddenRows.length === 0) return rows;
  const hidden = new Set(hiddenRows.map((row) => row + 1));
  return rows.map((row) =>
    hidden.has(row.line) ? { ...row, problems: [...row.problems, { code: 'hidden-row' }] } : row,
  );
}
