import { delegationOfParty, isBesideCategory } from '@/domain/delegation-of-party';

import { textOf } from './line-reading';
import type { PartyFinder } from './party-finder';
import { standingIn } from './plan-delegation';
import type { TableRow } from './table-row';
import type { TableSnapshot } from './table-snapshot';

/**
 * The rows, and behind them one for each delegation that is at the meeting already, is named in a column of its people
 * alone and is given a category by a heading above them: "Observers" over rows of China. What the heading says of it is
 * then planned as if the list named it in a line of its own. Behind them, so that no other row changes its place.
 */
export function withDelegationsInColumns(
  rows: readonly TableRow[],
  { kind, meetingId, delegations }: TableSnapshot,
  find: PartyFinder['find'],
): readonly TableRow[] {
  if (kind !== 'attendance') return rows;
  const here = delegations.filter((one) => one.meetingId === meetingId);
  const told = new Set<string>();
  const partyOf = ({ party }: TableRow) => {
    const ref = party === '' ? undefined : find(party)?.ref;
    return ref?.kind === 'party' ? ref.partyId : null;
  };
  for (const row of rows) if (row.kind === 'delegation') told.add(partyOf(row) ?? '');
  let heading = '';
  const more = rows.flatMap((row): readonly TableRow[] => {
    if (row.kind === 'heading' && row.problems.some((one) => one.code === 'heading-of' && one.category))
      heading = textOf(row);
    const { category } = row;
    if (row.kind !== 'person' || !category || isBesideCategory(category)) return [];
    const partyId = partyOf(row);
    if (partyId === null || told.has(partyId)) return [];
    told.add(partyId);
    const known = delegationOfParty(here, partyId);
    if (!known || isBesideCategory(known.category) || standingIn({ category }, known) === null) return [];
    return [
      {
        kind: 'delegation',
        line: row.line,
        id: '',
        trace: null,
        honorific: null,
        names: [],
        party: row.party,
        category,
        cells: new Map([['party', row.party]]),
        dateSystem: row.dateSystem,
        problems: [{ code: 'category-above', category, text: heading }],
      },
    ];
  });
  return more.length === 0 ? rows : [...rows, ...more];
}
