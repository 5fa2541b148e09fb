import type { Delegation } from '@/domain/attendance';
import { isBesideCategory, type DelegationPlace } from '@/domain/delegation-of-party';

import type { FoundParty } from './party-finder';
import type { TableRow } from './table-row';

/**
 * Which of its party's delegations each row is of. A party that a list has as the Chair, and once more among the members,
 * has two; one that it names only once has the one. Whoever serves as the Secretariat stands apart from what the party
 * has at the meeting already.
 * @param partyOf the party of a row, `null` where it is not known
 * @param here the meeting's delegations
 */
export function placesInList(
  rows: readonly TableRow[],
  partyOf: (row: TableRow) => FoundParty | null,
  here: readonly Delegation[] = [],
): (row: TableRow, party: FoundParty | null) => DelegationPlace {
  const seated = new Map<string, Set<DelegationPlace['category']>>();
  for (const { partyId, category } of here)
    seated.set(partyId, (seated.get(partyId) ?? new Set()).add(category));
  const isTold =
    here.some(({ category }) => category === 'secretariat') ||
    rows.some(({ category }) => category !== undefined && isBesideCategory(category));
  const listed = new Map<string, Set<DelegationPlace['category']>>();
  for (const row of isTold ? rows : []) {
    if (row.kind !== 'person' && row.kind !== 'delegation') continue;
    const party = partyOf(row);
    if (party === null) continue;
    listed.set(keyOf(party), (listed.get(keyOf(party)) ?? new Set()).add(row.category ?? 'unspecified'));
  }
  return ({ category = 'unspecified', capacity }, party) => {
    const said = { category, ...(capacity ? { capacity } : {}) };
    const inList = party === null ? [] : (listed.get(keyOf(party)) ?? []);
    const atMeeting = party?.ref.kind === 'party' ? (seated.get(party.ref.partyId) ?? []) : [];
    const withSecretariat = [...inList, ...atMeeting].includes('secretariat');
    const kinds = new Set([...inList, ...(withSecretariat ? atMeeting : [])].map(kindOf));
    if (kinds.size < 2) return { kind: 'only', ...said };
    return { kind: isBesideCategory(category) ? 'beside' : 'own', ...said };
  };
}

/** Delegations of one party are told apart by it: its own, whatever its standing, and each that it has beside that. */
function kindOf(category: DelegationPlace['category']): string {
  return isBesideCategory(category) ? category : 'own';
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
