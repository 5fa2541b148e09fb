import type { Delegation } from '@/domain/attendance';
import { isBesideCategory, type DelegationPlace } from '@/domain/delegation-of-party';

import type { FoundParty } from './party-finder';
import type { TableRow } from './table-row';

/**
 * Which of its party's delegations each row is of. A party that a list has as the Chair, and once more among the members,
 * has two; one that it names only once has the one.
 * @param partyOf the party of a row, `null` where it is not known
 */
export function placesInList(
  rows: readonly TableRow[],
  partyOf: (row: TableRow) => FoundParty | null,
): (row: TableRow, party: FoundParty | null) => DelegationPlace {
  const isTold = rows.some(({ category }) => category !== undefined && isBesideCategory(category));
  const categories = new Map<string, Set<DelegationPlace['category']>>();
  for (const row of isTold ? rows : []) {
    if (row.kind !== 'person' && row.kind !== 'delegation') continue;
    const party = partyOf(row);
    if (party === null) continue;
    const known = categories.get(keyOf(party)) ?? new Set();
    categories.set(keyOf(party), known.add(row.category ?? 'unspecified'));
  }
  return ({ category = 'unspecified' }, party) => {
    const all = [...(party === null ? [] : (categories.get(keyOf(party)) ?? []))];
    const hasOwn = all.some((one) => !isBesideCategory(one));
    if (!hasOwn || !all.some(isBesideCategory)) return { kind: 'only', category };
    return { kind: isBesideCategory(category) ? 'beside' : 'own', category };
  };
}

/** Whether somebody sits in the other one of their party's delegations than the row says: the Chair's, or its own. */
export function sitsInOther(
  { kind, category }: DelegationPlace,
  delegationId: string | undefined,
  delegations: readonly Delegation[],
): boolean {
  const seat = delegations.find(({ id }) => id === delegationId);
  if (!seat || kind === 'only') return false;
  return kind === 'beside' ? seat.category !== category : isBesideCategory(seat.category);
}

/** The same for all rows of one delegation. */
export function keyOfPlace({ kind, category }: DelegationPlace): string {
  return kind === 'beside' ? category : '';
}

function keyOf({ ref }: FoundParty): string {
  return JSON.stringify(ref);
}
