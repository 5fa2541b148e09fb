import type { DraftProgress, DraftRecommendation } from '@/domain/draft';
import { addressedGroup } from '@/domain/addressed-group';
import { normaliseName } from '@/domain/reference/normalise-name';

import { readStatus } from '../follow-up-sheet/status-words';
import { readCellDate } from './cell-dates';
import type { Surety } from './draft-writer';
import { meetingInWords } from './meeting-words';
import { isPartyName, namesInCell, partyCodeOf } from './party-words';
import type { RowProblem } from './row-problems';
import { within, type RowValues, type Value } from './row-values';
import { problemOf, type RowReader, type TableReading } from './table-reading';
import { namesMeeting } from './table-meetings';

/** A value with the cells that say it. */
interface Told<T> {
  readonly value: T;
  readonly places: readonly (readonly [Value, Surety])[];
}

/**
 * The rows of a list of recommendations: one a row with what became of it, or one for each State; a matrix has a column
 * for each State instead.
 */
export function recommendationRows(reading: TableReading): RowReader {
  const { writer, meetings } = reading;
  let ofSection: number | null = null;
  let theme: Value | null = null;
  /** The recommendation that rows without a text of their own go on with. */
  let last: string | null = null;

  const meetingOf = (values: RowValues): number | null => {
    const named = values.one('meeting');
    const dated = values.one('date');
    const date = dated ? dayOf(dated, reading) : null;
    if (!named) return ofSection ?? reading.meeting;
    const found =
      meetings.named(named.text, named, values.row, date ?? undefined) ??
      meetings.of({ words: named.text }, values.row);
    writer.note(`/meetings/${found}`, named);
    const standing = writer.meetings[found];
    if (standing?.type === undefined && standing?.title === undefined)
      writer.set(found, 'title', named.text, named);
    if (date !== null && dated) writer.set(found, 'date', date, dated);
    return found;
  };

  const begin = (values: RowValues, text: Value): string => {
    const meeting = meetingOf(values);
    const reference = values.one('reference');
    const party = partyOfRow(values);
    const due = values.one('due');
    const dueOn = due && !party ? dayOf(due, reading) : null;
    const named = addresseesOf(values);
    const own = values.one('theme');
    const spoken = own?.text ?? theme?.text;
    const item: DraftRecommendation = {
      text: text.text,
      ...(meeting === null ? {} : { meeting }),
      ...(reference ? { reference: reference.text } : {}),
      ...(spoken === undefined ? {} : { theme: spoken }),
      ...(named.value.length > 0 ? { addressees: named.value } : {}),
      ...(dueOn === null ? {} : { due: dueOn }),
    };
    const key = `${meeting ?? ''} ${reference?.text ?? ''} ${normaliseName(text.text)}`;
    const path = writer.recommendation(key, item, text);
    if (reference) writer.note(`${path}/reference`, reference);
    if (own) writer.note(`${path}/theme`, own);
    else if (theme) writer.note(`${path}/theme`, theme, { certainty: 'derived' });
    for (const [value, surety] of named.places) writer.note(`${path}/addressees`, value, surety);
    if (due && dueOn !== null) writer.note(`${path}/due`, due);
    return path;
  };

  return {
    section(value, row) {
      if (namesMeeting(meetingInWords(value.text))) {
        ofSection = meetings.named(value.text, value, row);
        theme = null;
      } else theme = value;
      last = null;
      return true;
    },
    row(values) {
      const problems: RowProblem[] = [];
      const text = values.one('text');
      if (!text && (last === null || !partyOfRow(values))) problems.push(problemOf('no-text', null));
      if (problems.length > 0) return problems;
      const path = text ? begin(values, text) : (last ?? '');
      last = path;
      writeProgress(reading, path, values);
      return [];
    },
  };
}

interface RowParty {
  readonly code: string;
  readonly value: Value;
  readonly isKnown: boolean;
}

function partyOfRow(values: RowValues): RowParty | null {
  const value = values.one('party');
  if (!value) return null;
  const code = partyCodeOf(value.text);
  return { code: code ?? value.text, value, isKnown: code !== null };
}

const doubtful: Surety = { certainty: 'uncertain', why: 'review.why.unknown-organisation' };

/** Parties by their codes; a group, and whoever is not known, as the cell says it. */
function addresseesOf(values: RowValues): Told<string[]> {
  const named: string[] = [];
  const places: [Value, Surety][] = [];
  for (const value of values.all('addressees')) {
    for (const piece of namesInCell(value.raw, (one) => isPartyName(one) || addressedGroup(one) !== null)) {
      const code = partyCodeOf(piece.text);
      const name = code ?? piece.text;
      if (!named.includes(name)) named.push(name);
      const isKnown = code !== null || addressedGroup(piece.text) !== null;
      places.push([{ ...value, ...within(value, piece) }, isKnown ? {} : doubtful]);
    }
    places.push([value, {}]);
  }
  return { value: named, places };
}

/** A date, where the cell holds one: "continuous" and "by the next meeting" are words, and stay where they stand. */
function dayOf(value: Value, reading: TableReading): string | null {
  const read = readCellDate(value.value, reading.dates(value.column));
  return read.kind === 'date' ? read.edtf : null;
}

function writeProgress(reading: TableReading, path: string, values: RowValues): void {
  const { writer } = reading;
  const party = partyOfRow(values);
  for (const value of values.all('status-of'))
    if (value.party !== undefined) write({ party: value.party }, [value], statusOf(value), value);
  const status = values.one('status');
  const parts = {
    date: values.one('status-date'),
    owner: values.one('owner'),
    report: values.one('report'),
    by: values.one('reported-by'),
    due: party ? values.one('due') : null,
  };
  const given = [status, ...Object.values(parts)].filter((value) => value !== null);
  if (given.length === 0) {
    // Named beside the recommendation and nothing said of it: it is addressed, as far as the row tells.
    if (party) writer.note(path, party.value, party.isKnown ? {} : doubtful);
    return;
  }
  const addressed = party ?? onlyAddressee(values);
  if (!addressed) {
    // Of whom it is said is not stated: it stays with the recommendation, in the words of the table.
    writeNote(given);
    return;
  }
  const read = status ? statusOf(status) : null;
  const date = parts.date ? dayOf(parts.date, reading) : null;
  const due = parts.due ? dayOf(parts.due, reading) : null;
  const text = [read?.words, parts.report?.raw].filter((words) => words !== undefined).join('\n');
  const item: Omit<DraftProgress, 'text' | 'status'> = {
    party: addressed.code,
    ...(date === null ? {} : { date }),
    ...(parts.owner ? { owner: parts.owner.text } : {}),
    ...(due === null ? {} : { due }),
    ...(parts.by ? { reportedBy: parts.by.text } : {}),
  };
  const places = given.filter(
    (value) => !((value === parts.date && date === null) || (value === parts.due && due === null)),
  );
  write(item, places, read, status, text, addressed);

  function write(
    base: Omit<DraftProgress, 'text' | 'status'>,
    cells: readonly Value[],
    said: Status | null,
    statusCell: Value | null,
    words = said?.words ?? '',
    who: RowParty | null = null,
  ): void {
    const at = writer.progress(path, {
      ...base,
      ...(said?.status === undefined ? {} : { status: said.status }),
      ...(words === '' ? {} : { text: words }),
    });
    for (const cell of cells) writer.note(at, cell, cell === statusCell && said ? said.surety : {});
    if (who) writer.note(at, who.value, who.isKnown ? {} : doubtful);
  }

  function writeNote(cells: readonly Value[]): void {
    const lines = cells.map((cell) => {
      const title = reading.table.titles[cell.column - reading.table.left] ?? '';
      return title === '' ? cell.text : `${title}: ${cell.text}`;
    });
    writer.addNote(path, lines.join('\n'));
    for (const cell of cells) writer.note(`${path}/note`, cell);
  }
}

/** The one party that the row addresses: what is reported is reported of it. */
function onlyAddressee(values: RowValues): RowParty | null {
  const [value, ...more] = values.all('addressees');
  if (!value || more.length > 0) return null;
  const code = partyCodeOf(value.text);
  return code === null ? null : { code, value, isKnown: true };
}

interface Status {
  readonly status?: DraftProgress['status'];
  /** What the cell says besides a status, in its own words. */
  readonly words?: string;
  readonly surety: Surety;
}

function statusOf(value: Value): Status {
  // A share of one is how spreadsheets keep a percentage.
  const isShare = typeof value.value === 'number' && value.value >= 0 && value.value <= 1;
  const text = isShare ? `${Math.round(value.value * 100)} %` : value.raw;
  const read = readStatus(text);
  switch (read.kind) {
    case 'read':
      return { status: read.status, surety: {} };
    case 'guess':
      return { status: read.status, words: text, surety: { certainty: 'uncertain' } };
    case 'unread':
    case 'none':
      return { words: text, surety: { certainty: read.kind === 'none' ? 'stated' : 'uncertain' } };
  }
}
