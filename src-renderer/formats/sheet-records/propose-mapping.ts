import { symbolIn } from '@/domain/document-symbol';
import { normaliseName } from '@/domain/reference/normalise-name';

import { readStatus } from '../follow-up-sheet/status-words';
import { orderOfDates, readCellDate } from './cell-dates';
import { fieldOfRecordTitle, isColumnTitle, stateOfStatusTitle } from './column-titles';
import type { FoundTable } from './find-tables';
import type { Mapping } from './mapping';
import { meetingInWords } from './meeting-words';
import { isPartyName } from './party-words';
import { mayRepeat, recordTableKinds, type ColumnField, type RecordTableKind } from './record-fields';
import { isNameLike } from '../tables/name-like';
import { consentIn, stateIn } from '../tables/value-words';
import { isExcelError } from './table-reading';
import { documentTypeOfTitle } from './value-words';

/** How sure a meaning is: its title says it, its cells look like it, or nothing tells. */
export type Confidence = 'sure' | 'likely' | 'unsure';
export type Reason = 'title' | 'contents' | 'other-contents' | 'unknown-title' | 'twice' | 'empty';

export interface ProposedColumn {
  readonly field: ColumnField;
  readonly party?: string;
  readonly confidence: Confidence;
  readonly reason: Reason;
}

export interface Proposal {
  readonly mapping: Mapping;
  readonly columns: readonly ProposedColumn[];
  /** Whether nothing has to be asked before the table is read. */
  readonly isSure: boolean;
  /** Whether some of its days can be read with day or month first, and nothing in the table tells which. */
  readonly hasOpenDates: boolean;
}

const sampleSize = 60;
/** Of the cells that are filled. */
const enough = 0.6;

/** What a table is of and what each of its columns means, by its titles in three languages and by what stands in it. */
export function proposeMapping(table: FoundTable): Proposal {
  const scored = recordTableKinds
    .map((kind) => ({ kind, score: scoreOf(table, kind) }))
    .toSorted((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best || best.score <= 0) {
    const columns = table.titles.map((title): ProposedColumn => ({
      field: 'ignored',
      confidence: 'unsure',
      reason: title === '' ? 'empty' : 'unknown-title',
    }));
    return {
      columns,
      mapping: { kind: null, columns: columns.map(({ field }) => ({ field })), order: null },
      isSure: false,
      hasOpenDates: false,
    };
  }
  const proposal = proposeColumns(table, best.kind);
  return { ...proposal, isSure: proposal.isSure && best.score - (second?.score ?? 0) >= 1 };
}

/** The meaning of each column where the kind of table is known, or was said. */
export function proposeColumns(table: FoundTable, kind: RecordTableKind): Proposal {
  const used = new Set<ColumnField>();
  const samples = samplesOf(table);
  const titled = new Set(table.titles.map((title) => fieldOfRecordTitle(title, kind)));
  const columns = table.titles.map((title, at): ProposedColumn => {
    const cells = samples[at] ?? [];
    const proposed = proposeColumn(title, cells, kind, { used, titled });
    if (proposed.field !== 'ignored' && used.has(proposed.field) && !mayRepeat(proposed.field))
      return { field: 'ignored', confidence: 'unsure', reason: 'twice' };
    used.add(proposed.field);
    return proposed;
  });
  const hasOpenDates = columns.some(
    ({ field }, at) => dateFields.has(field) && isOpen((samples[at] ?? []).map(({ value }) => value)),
  );
  const needed = isComplete(kind, used);
  return {
    columns,
    mapping: {
      kind,
      columns: columns.map(({ field, party }) => (party === undefined ? { field } : { field, party })),
      order: null,
    },
    hasOpenDates,
    isSure:
      needed &&
      !hasOpenDates &&
      columns.every(({ confidence, field }) => confidence === 'sure' || field === 'ignored') &&
      // Whoever did not come must not come in as there, because the title of the column that says so is not known.
      !columns.some(({ field }, at) => field === 'ignored' && mayTellWhoCame(samples[at] ?? [], kind)),
  };
}

export const dateFields: ReadonlySet<ColumnField> = new Set<ColumnField>([
  'date',
  'from',
  'to',
  'due',
  'status-date',
  'as-of',
]);

function isOpen(values: readonly (string | number | Date | null)[]): boolean {
  if (orderOfDates(values) !== null) return false;
  return values.some((value) => {
    const read = readCellDate(value, { system: 1900, order: null });
    return read.kind === 'date' && read.isAmbiguous;
  });
}

type Sample = FoundTable['rows'][number]['cells'][number];

function samplesOf({ rows, titles }: FoundTable): readonly (readonly Sample[])[] {
  const data = rows.filter(({ kind }) => kind === 'data').slice(0, sampleSize);
  return titles.map((_, at) =>
    data.flatMap(({ cells }) => {
      const cell = cells[at];
      return cell && cell.text.trim() !== '' && !isExcelError(cell.value) ? [cell] : [];
    }),
  );
}

/** What of a table is known beside the column that is looked at. */
interface Standing {
  /** What the columns before it mean. */
  readonly used: ReadonlySet<ColumnField>;
  /** What the titles of the whole table say. */
  readonly titled: ReadonlySet<ColumnField | null>;
}

function proposeColumn(
  title: string,
  cells: readonly Sample[],
  kind: RecordTableKind,
  { used, titled }: Standing,
): ProposedColumn {
  // "Status Kazakhstan", and "Kazakhstan" alone: the State says more than what stands over it.
  const state = kind === 'recommendations' ? stateOfStatusTitle(title) : null;
  if (state !== null) return { field: 'status-of', party: state, confidence: 'sure', reason: 'title' };
  const field = title === '' ? null : fieldOfRecordTitle(title, kind);
  if (field !== null) {
    const settled = settleField(field, cells, kind, used);
    const likeness = cells.length === 0 ? 1 : likenessTo(settled, cells);
    if (likeness === 0) return { field: 'ignored', confidence: 'unsure', reason: 'other-contents' };
    if (likeness < 0.4) return { field: settled, confidence: 'unsure', reason: 'other-contents' };
    return { field: settled, confidence: 'sure', reason: 'title' };
  }
  if (cells.length === 0) return { field: 'ignored', confidence: 'sure', reason: 'empty' };
  // A title that says something else is believed: what it means is for the user to say.
  if (title !== '' && isColumnTitle(title))
    return { field: 'ignored', confidence: 'sure', reason: 'unknown-title' };
  const guessed = byContents(cells, kind, used) ?? (holdsNames(cells, kind, titled) ? 'name' : null);
  return guessed === null
    ? { field: 'ignored', confidence: 'unsure', reason: title === '' ? 'empty' : 'unknown-title' }
    : { field: guessed, confidence: title === '' ? 'likely' : 'unsure', reason: 'contents' };
}

/** Titles that are used for this and for that are settled by what stands below them. */
function settleField(
  field: ColumnField,
  cells: readonly Sample[],
  kind: RecordTableKind,
  used: ReadonlySet<ColumnField>,
): ColumnField {
  if (kind === 'meetings' && field === 'number' && !used.has('ordinal') && used.size > 0) return field;
  if (
    kind === 'meetings' &&
    field === 'delegations' &&
    mostly(cells, ({ text }) => /^\D{0,12}\d{1,4}\+?$/u.test(text.trim()))
  )
    return 'count';
  if (
    kind === 'meetings' &&
    field === 'count' &&
    mostly(cells, ({ text }) => isPartyName(text.split(/[,;\n]/u)[0] ?? ''))
  )
    return 'delegations';
  if (kind === 'recommendations' && field === 'number' && mostly(cells, ({ text }) => /\p{L}/u.test(text)))
    return 'reference';
  return field;
}

/** How many of the cells can be what the title says: a column called "Date" with words in it is none. */
function likenessTo(field: ColumnField, cells: readonly Sample[]): number {
  if (!dateFields.has(field)) return 1;
  const known = cells.filter(({ value }) => {
    const { kind } = readCellDate(value, { system: 1900, order: null });
    return kind === 'date' || kind === 'none';
  });
  if (known.length > 0) return known.length / cells.length;
  return cells.some(({ text }) => /\d/u.test(text)) ? 0.1 : 0;
}

function byContents(
  cells: readonly Sample[],
  kind: RecordTableKind,
  used: ReadonlySet<ColumnField>,
): ColumnField | null {
  const free = (field: ColumnField) => !used.has(field) || mayRepeat(field);
  if (isRunning(cells)) return 'number';
  if (free('attendance') && mayTellWhoCame(cells, kind) && cells.some(({ text }) => saysNoConsent(text)))
    return 'attendance';
  if (free('date') && kind !== 'statuses' && mostly(cells, isDay)) return 'date';
  if (kind === 'meetings' && free('meeting') && mostly(cells, ({ text }) => namesKind(text)))
    return 'meeting';
  if (
    kind !== 'meetings' &&
    kind !== 'documents' &&
    free('party') &&
    mostly(cells, ({ text }) => isPartyName(text))
  )
    return 'party';
  if (
    kind === 'meetings' &&
    free('delegations') &&
    mostly(cells, ({ text }) => isPartyName(text.split(/[,;\n]/u)[0] ?? ''))
  )
    return 'delegations';
  if (kind === 'documents' && free('symbol') && mostly(cells, ({ text }) => isSymbol(text))) return 'symbol';
  if (
    kind === 'documents' &&
    free('title') &&
    mostly(cells, ({ text }) => documentTypeOfTitle(text) !== null)
  )
    return 'title';
  if (
    kind === 'recommendations' &&
    free('status') &&
    mostly(cells, ({ text }) => readStatus(text).kind === 'read')
  )
    return 'status';
  return null;
}

/** Beside names, "yes", "no show" and "online". */
function mayTellWhoCame(cells: readonly Sample[], kind: RecordTableKind): boolean {
  return kind === 'participants' && mostly(cells, ({ text }) => stateIn(text) !== null);
}

/** "Yes" and "no" answer any question; that somebody was excused or online does not. */
function saysNoConsent(text: string): boolean {
  return stateIn(text) !== null && consentIn(text) === null && /\p{L}/u.test(text);
}

function mostly(cells: readonly Sample[], test: (cell: Sample) => boolean): boolean {
  return cells.length > 0 && cells.filter(test).length >= cells.length * enough;
}

function isDay({ value, text }: Sample): boolean {
  if (value instanceof Date) return true;
  if (typeof value === 'number' || !/\d{4}|\d{1,2}[./]\d{1,2}/u.test(text)) return false;
  return readCellDate(value, { system: 1900, order: null }).kind === 'date';
}

/** People under a title that is not known, where no title says in which column their names are. */
function holdsNames(
  cells: readonly Sample[],
  kind: RecordTableKind,
  titled: ReadonlySet<ColumnField | null>,
): boolean {
  if (kind !== 'participants' || ofNames.some((field) => titled.has(field))) return false;
  return mostly(cells, ({ text }) => isNameLike(text) && !isPartyName(text));
}

const ofNames = ['name', 'given', 'family'] as const;

function namesKind(text: string): boolean {
  return meetingInWords(text).type !== undefined;
}

/** "AP/SOM4/1", «АП/СДЛ-4/1», "CRP.2": no running number, and no word. */
function isSymbol(text: string): boolean {
  return symbolIn(text) !== null && /^[\p{L}\p{N}]+(?:[./_-][\p{L}\p{N}()]+)+$/u.test(text.trim());
}

function isRunning(cells: readonly Sample[]): boolean {
  const figures = cells.map(({ text }) => Number(text.trim().replace(/[.)]$/u, '')));
  return (
    figures.length > 1 &&
    figures.every(
      (figure, at) =>
        Number.isInteger(figure) &&
        figure > 0 &&
        (at === 0 || figure > (figures[at - 1] ?? 0)) &&
        figure < 10_000,
    ) &&
    (figures.at(-1) ?? 0) - (figures[0] ?? 0) <= figures.length * 3
  );
}

/** Whether a table of the kind can be read with these columns. */
export function isComplete(kind: RecordTableKind, fields: ReadonlySet<ColumnField>): boolean {
  const any = (...wanted: readonly ColumnField[]) => wanted.some((field) => fields.has(field));
  switch (kind) {
    case 'meetings':
      return any('meeting', 'title', 'type', 'ordinal', 'date', 'from');
    case 'participants':
      return any('name', 'family', 'given', 'party');
    case 'recommendations':
      return any('text');
    case 'documents':
      return any('title');
    case 'statuses':
      return any('party') && any('status');
  }
}

/** Columns that only a list of people has. */
const personal: ReadonlySet<ColumnField> = new Set<ColumnField>(['given', 'family']);

/** How much speaks for the kind; nothing where the table lacks what makes it one. */
function scoreOf(table: FoundTable, kind: RecordTableKind): number {
  const samples = samplesOf(table);
  const found = table.titles.map((title) => (title === '' ? null : fieldOfRecordTitle(title, kind)));
  const fields = new Set(found.filter((field) => field !== null));
  const has = (...wanted: readonly ColumnField[]) => wanted.some((field) => fields.has(field));
  const own = [...fields].filter((field) => field !== 'number' && field !== 'ignored').length;
  const column = (...wanted: readonly ColumnField[]) =>
    samples[found.findIndex((field) => field !== null && wanted.includes(field))] ?? [];
  const above = table.above.map(({ text }) => normaliseName(text)).join(' ');
  switch (kind) {
    case 'meetings': {
      if (!has('meeting', 'title', 'type', 'ordinal', 'theme', 'place', 'city')) return 0;
      if (!has('date', 'from', 'year', 'place', 'city')) return 0;
      const names = column('meeting', 'title', 'type');
      if (table.titles.some((title) => personal.has(fieldOfRecordTitle(title, 'participants') ?? 'ignored')))
        return 0;
      return (
        own + (mostly(names, ({ text }) => namesKind(text)) ? 2 : 0) + (has('city', 'place', 'venue') ? 1 : 0)
      );
    }
    case 'participants':
      if (!has('name', 'family')) return has('party') && has('function', 'institution') ? own : 0;
      if (mostly(column('name'), ({ text }) => namesKind(text))) return 0;
      return (
        own +
        (has('function', 'institution', 'honorific') ? 2 : 0) +
        (/participant|участник/u.test(above) ? 1 : 0)
      );
    case 'recommendations': {
      if (!has('text')) return 0;
      const states = table.titles.filter((title) => stateOfStatusTitle(title) !== null).length;
      const isLong = mostly(column('text'), ({ text }) => text.length > 25);
      return own + (states > 1 ? 3 : 0) + (isLong ? 2 : 0) + (has('status', 'due', 'addressees') ? 1 : 0);
    }
    case 'documents': {
      if (!has('title')) return 0;
      const isPapers =
        mostly(column('title'), ({ text }) => documentTypeOfTitle(text) !== null) ||
        mostly(column('symbol'), ({ text }) => isSymbol(text));
      if (!has('document-type', 'date', 'meeting', 'symbol')) return 0;
      return (
        own +
        (isPapers ? 3 : -1) +
        (/document|документ/u.test(`${above} ${table.titles.join(' ').toLowerCase()}`) ? 1 : 0)
      );
    }
    case 'statuses': {
      if (!has('party') || !has('status')) return 0;
      const isAlone = !table.titles.some((title) =>
        ['name', 'family', 'function'].includes(fieldOfRecordTitle(title, 'participants') ?? ''),
      );
      return isAlone && mostly(column('party'), ({ text }) => isPartyName(text)) ? own + 2 : 0;
    }
  }
}
