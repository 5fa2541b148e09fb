import type { Delegation } from './attendance';
import type { Id } from './fields';

/**
 * The party's delegation at a meeting. Where there are two, as after registers were united in which each had made one,
 * it is the first by its place; equal places (made apart) by id. Whatever comes for the party goes there.
 * @param here the meeting's delegations
 */
export function delegationOfParty(here: readonly Delegation[], partyId: Id): Delegation | null {
  let first: Delegation | null = null;
  for (const one of here) {
    if (one.partyId === partyId && (first === null || isBefore(one, first))) first = one;
  }
  return first;
}

function isBefore(a: Delegation, b: Delegation): boolean {
  return a.order < b.order || (a.order === b.order && a.id < b.id);
}
