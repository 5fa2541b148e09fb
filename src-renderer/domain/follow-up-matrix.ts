import { compareText } from './by-order';
import type { FollowUpStatus } from './commitment';
import { edtfSortKey } from './edtf';
import { inLanguage, type Id } from './fields';
import { followUpStatuses } from './follow-up-statuses';
import { comparePartiesBy, nameOn } from './name-on';
import type { Party } from './party';
import type { RecommendationRecords } from './recommendation-records';
import { recommendationReference } from './recommendation-reference';
import type { FollowUpState, RecommendationRow } from './recommendation-row';

/** How often each status occurs; those that do not occur are not there. */
export type StatusTotals = ReadonlyMap<FollowUpStatus, number>;

export interface MatrixColumn {
  readonly party: Party;
  /** As of today. */
  readonly name: string;
  /** Of the lines shown. */
  readonly totals: StatusTotals;
}

export interface MatrixLine {
  readonly row: RecommendationRow;
  /** `''` where there is neither a reference nor an origin. */
  readonly reference: string;
  /** With the opening that it hangs on. */
  readonly text: string;
  readonly totals: StatusTotals;
}

/** Recommendations by States: a line each, a column for each party that is addressed or has reported. */
export interface FollowUpMatrix {
  readonly columns: readonly MatrixColumn[];
  readonly lines: readonly MatrixLine[];
  readonly totals: StatusTotals;
}

type MatrixRecords = Pick<
  RecommendationRecords,
  'meetings' | 'numbers' | 'letters' | 'parties' | 'partyNames'
>;

interface MatrixNaming {
  readonly language: string;
  /** ISO 8601 */
  readonly today: string;
  /** The only parties that have a column and count; left out or empty for all. */
  readonly partyIds?: readonly Id[];
}

/**
 * The rows as a matrix. Lines are in the order in which the recommendations came about; States come before
 * organisations, each by the names of today in the language and its collation.
 */
export function followUpMatrix(
  records: MatrixRecords,
  rows: readonly RecommendationRow[],
  naming: MatrixNaming,
): FollowUpMatrix {
  const { lineOf, compare } = matrixLines(records, naming.language);
  return matrixOf(records, rows.map(lineOf).toSorted(compare), naming);
}

/** What makes and orders the lines, one after another, for a register that is gone through between frames. */
export function matrixLines(
  records: Pick<MatrixRecords, 'meetings' | 'numbers' | 'letters'>,
  language: string,
): {
  readonly lineOf: (row: RecommendationRow) => MatrixLine;
  readonly compare: (a: MatrixLine, b: MatrixLine) => number;
} {
  const meetings = new Map(records.meetings.map((meeting) => [meeting.id, meeting]));
  const made = new Map(records.meetings.map(({ id, date }) => [id, edtfSortKey(date)]));
  const undated = edtfSortKey(null);
  const context = { meetings, numbers: records.numbers, letters: records.letters };
  const madeOn = ({ row }: MatrixLine) => made.get(row.origins[0]?.meetingId ?? '') ?? undated;
  return {
    lineOf: (row) => ({
      row,
      reference: recommendationReference(row.recommendation, row.origins, context, language),
      text: inLanguage(row.words, language),
      totals: totalsOf([...row.states.values()]),
    }),
    compare: (a, b) =>
      compareText(madeOn(a), madeOn(b)) ||
      byNumbers.compare(a.reference, b.reference) ||
      compareText(a.row.recommendation.id, b.row.recommendation.id),
  };
}

/** The matrix of lines that are in order. */
export function matrixOf(
  { parties, partyNames }: Pick<MatrixRecords, 'parties' | 'partyNames'>,
  lines: readonly MatrixLine[],
  naming: MatrixNaming,
): FollowUpMatrix {
  const totals = openTotals();
  const byParty = new Map<Id, OpenTotals>();
  const only = naming.partyIds?.length ? new Set(naming.partyIds) : null;
  for (const { row } of lines) {
    for (const [partyId, { status }] of row.states) {
      if (only && !only.has(partyId)) continue;
      const own = byParty.get(partyId) ?? openTotals();
      byParty.set(partyId, own);
      own.set(status, (own.get(status) ?? 0) + 1);
      totals.set(status, (totals.get(status) ?? 0) + 1);
    }
  }
  const columns = matrixParties({ parties, partyNames }, (id) => byParty.has(id), naming).map((column) => ({
    ...column,
    totals: inOrder(byParty.get(column.party.id) ?? openTotals()),
  }));
  const shown = only ? lines.map((line) => ({ ...line, totals: totalsAmong(line, only) })) : lines;
  return { columns, lines: shown, totals: inOrder(totals) };
}

function totalsAmong({ row }: MatrixLine, partyIds: ReadonlySet<Id>): StatusTotals {
  return totalsOf([...row.states.values()].filter(({ partyId }) => partyIds.has(partyId)));
}

/** The parties that have a column, in the order of the columns. */
export function matrixParties(
  { parties, partyNames }: Pick<MatrixRecords, 'parties' | 'partyNames'>,
  hasColumn: (partyId: Id) => boolean,
  { language, today }: MatrixNaming,
): readonly Pick<MatrixColumn, 'party' | 'name'>[] {
  const compare = comparePartiesBy(partyNames, today, language);
  return parties
    .filter(({ id }) => hasColumn(id))
    .toSorted((a, b) => Number(a.kind !== 'state') - Number(b.kind !== 'state') || compare(a, b))
    .map((party) => ({ party, name: nameOn(party, partyNames, today, language, 'short') }));
}

/** "para. 9" before "para. 10". */
const byNumbers = new Intl.Collator('en', { numeric: true });

/** How often each status occurs among the cells, in the order of the statuses. */
export function totalsOf(cells: readonly Pick<FollowUpState, 'status'>[]): StatusTotals {
  const counts = openTotals();
  for (const { status } of cells) counts.set(status, (counts.get(status) ?? 0) + 1);
  return inOrder(counts);
}

type OpenTotals = Map<FollowUpStatus, number>;

function openTotals(): OpenTotals {
  return new Map();
}

function inOrder(counts: StatusTotals): StatusTotals {
  return new Map(
    followUpStatuses.flatMap((status) => {
      const count = counts.get(status);
      return count === undefined ? [] : [[status, count] as const];
    }),
  );
}

/** What a key of the marks explains: every status, of which “not stated” is rare and stands there where it occurs. */
export function statusesInKey(totals: StatusTotals): readonly FollowUpStatus[] {
  return followUpStatuses.filter((status) => status !== 'not-stated' || totals.has(status));
}

/** Cells with a report among all of them. */
export function reportedOf(totals: StatusTotals): { readonly reported: number; readonly of: number } {
  const of = [...totals.values()].reduce((sum, count) => sum + count, 0);
  return { reported: of - (totals.get('not-reported') ?? 0), of };
}

/** The cell of a party on a line; `null` where it is not addressed and has not reported. */
export function cellOf(line: MatrixLine, partyId: Id): FollowUpState | null {
  return line.row.states.get(partyId) ?? null;
}
