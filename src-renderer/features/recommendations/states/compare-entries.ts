import { compareText } from '@/domain/by-order';
import { edtfSortKey } from '@/domain/edtf';
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

/**
 * By the columns; what is equal there stands by the State, then by when the recommendation was made, latest first, and
 * within a meeting by paragraph.
 */
export function compareEntries(
  { column, descending }: Sorting<EntryColumn>,
  parties: ReadonlyMap<Id, Pick<EntryParty, 'rank'>>,
): (a: Entry, b: Entry) => number {
  const rankOf = ({ cell }: Entry) => parties.get(cell.partyId)?.rank ?? parties.size;
  const byMade = (a: Entry, b: Entry) => compareText(a.line.first, b.line.first);
  const byState = (a: Entry, b: Entry) => rankOf(a) - rankOf(b);
  // The same few dates stand in tens of thousands of entries.
  const keys = new Map<string | null, string>();
  const dateKey = (date: string | null): string => {
    const key = keys.get(date) ?? edtfSortKey(date);
    keys.set(date, key);
    return key;
  };
  const statusRank = new Map(followUpStatuses.map((status, at) => [status, at]));
  const by: Readonly<Record<EntryColumn, (a: Entry, b: Entry) => number>> = {
    state: byState,
    recommendation: byMade,
    status: (a, b) => (statusRank.get(a.cell.status) ?? 0) - (statusRank.get(b.cell.status) ?? 0),
    due: (a, b) => compareText(dateKey(a.cell.due), dateKey(b.cell.due)),
    reported: (a, b) => compareText(dateKey(a.cell.lastReport), dateKey(b.cell.lastReport)),
  };
  return lineOrder({
    descending,
    isMissing: ({ line, cell }) =>
      (column === 'due' && cell.due === null) ||
      (column === 'reported' && cell.lastReport === null) ||
      (column === 'recommendation' && line.first === ''),
    compare: by[column],
    compareEqual: (a, b) => byState(a, b) || -byMade(a, b) || compareText(a.line.made, b.line.made),
    idOf: ({ id }) => id,
  });
}
