import { compareEdtf } from '@/domain/edtf';
import type { Id } from '@/domain/fields';
import { followUpStatuses } from '@/domain/follow-up-statuses';
import { lineOrder, type Sorting, type SortingRules } from '@/pickers/directory/sorting';
import type { Entry, EntryParty } from './entry';

export const entryColumnIds = ['state', 'recommendation', 'status', 'due', 'reported'] as const;
export type EntryColumn = (typeof entryColumnIds)[number];

/** By State, and under each what was recommended last first. */
export const entrySorting: SortingRules<EntryColumn> = {
  columns: entryColumnIds,
  usual: { column: 'state', descending: false },
};

/** By the columns; what is equal there stands by the State, then by when the recommendation was made, latest first. */
export function compareEntries(
  { column, descending }: Sorting<EntryColumn>,
  parties: ReadonlyMap<Id, Pick<EntryParty, 'rank'>>,
): (a: Entry, b: Entry) => number {
  const rankOf = ({ cell }: Entry) => parties.get(cell.partyId)?.rank ?? parties.size;
  const byMade = (a: Entry, b: Entry) => compareText(a.line.first, b.line.first);
  const byState = (a: Entry, b: Entry) => rankOf(a) - rankOf(b);
  const statusRank = new Map(followUpStatuses.map((status, at) => [status, at]));
  const by: Readonly<Record<EntryColumn, (a: Entry, b: Entry) => number>> = {
    state: byState,
    recommendation: byMade,
    status: (a, b) => (statusRank.get(a.cell.status) ?? 0) - (statusRank.get(b.cell.status) ?? 0),
    due: (a, b) => compareEdtf(a.cell.due, b.cell.due),
    reported: (a, b) => compareEdtf(a.cell.lastReport, b.cell.lastReport),
  };
  return lineOrder({
    descending,
    isMissing: ({ line, cell }) =>
      (column === 'due' && cell.due === null) ||
      (column === 'reported' && cell.lastReport === null) ||
      (column === 'recommendation' && line.first === ''),
    compare: by[column],
    compareEqual: (a, b) => byState(a, b) || -byMade(a, b),
    idOf: ({ id }) => id,
  });
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
