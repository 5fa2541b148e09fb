import type { FollowUpStatus } from './commitment';
import { compareEdtf } from './edtf';
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
  readonly text: string;
  readonly totals: StatusTotals;
}

/** Recommendations by States: a line each, a column for each party that is addressed or has reported. */
export interface FollowUpMatrix {
  readonly columns: readonly MatrixColumn[];
  readonly lines: readonly MatrixLine[];
  readonly totals: StatusTotals;
}

/**
 * The rows as a matrix. Lines are in the order in which the recommendations came about; States come before
 * organisations, each by the names of today in the language and its collation.
 * @param today ISO 8601
 */
export function followUpMatrix(
  records: Pick<RecommendationRecords, 'meetings' | 'numbers' | 'parties' | 'partyNames'>,
  rows: readonly RecommendationRow[],
  { language, today }: { readonly language: string; readonly today: string },
): FollowUpMatrix {
  const meetings = new Map(records.meetings.map((meeting) => [meeting.id, meeting]));
  const context = { meetings, numbers: records.numbers };
  const lines = rows
    .map((row) => ({
      row,
      reference: recommendationReference(row.recommendation, row.origins, context, language),
      text: inLanguage(row.recommendation.text, language),
      totals: totalsOf([...row.states.values()]),
      madeOn: row.origins.length > 0 ? (meetings.get(row.origins[0]?.meetingId ?? '')?.date ?? null) : null,
    }))
    .toSorted(
      (a, b) =>
        compareEdtf(a.madeOn, b.madeOn) ||
        byNumbers.compare(a.reference, b.reference) ||
        (a.row.recommendation.id < b.row.recommendation.id ? -1 : 1),
    );
  const named = new Set(rows.flatMap(({ states }) => [...states.keys()]));
  const compare = comparePartiesBy(records.partyNames, today, language);
  const columns = records.parties
    .filter(({ id }) => named.has(id))
    .toSorted((a, b) => Number(a.kind !== 'state') - Number(b.kind !== 'state') || compare(a, b))
    .map((party) => ({
      party,
      name: nameOn(party, records.partyNames, today, language, 'short'),
      totals: totalsOf(rows.flatMap(({ states }) => states.get(party.id) ?? [])),
    }));
  return { columns, lines, totals: totalsOf(rows.flatMap(({ states }) => [...states.values()])) };
}

/** "para. 9" before "para. 10". */
const byNumbers = new Intl.Collator('en', { numeric: true });

/** How often each status occurs among the cells, in the order of the statuses. */
export function totalsOf(cells: readonly Pick<FollowUpState, 'status'>[]): StatusTotals {
  const counts = new Map<FollowUpStatus, number>();
  for (const { status } of cells) counts.set(status, (counts.get(status) ?? 0) + 1);
  return new Map(
    followUpStatuses.flatMap((status) => {
      const count = counts.get(status);
      return count === undefined ? [] : [[status, count] as const];
    }),
  );
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
