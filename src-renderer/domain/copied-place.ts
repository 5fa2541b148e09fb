import type { Delegation } from './attendance';
import { delegationOfParty, isBesideCategory } from './delegation-of-party';
import type { Id } from './fields';

/** Where people who are copied from another meeting go: a delegation of a party, by what is copied of it. */
export interface CopiedPlace {
  readonly partyId: Id;
  /** Never `chair`: who had the chair is delegated here by their own. */
  readonly category: Delegation['category'];
  readonly capacity: string | null;
  /** Whether the party comes with another delegation too, so that this one must not go into that. */
  readonly isBeside: boolean;
}

/** Under which all that comes to one delegation is counted: another category or capacity is meant as one of its own. */
export function keyOfCopied({ partyId, category, capacity, isBeside }: CopiedPlace): string {
  if (!isBeside) return partyId;
  return [partyId, isBesideCategory(category) ? category : 'own', (capacity ?? '').trim()].join('/');
}

/**
 * The delegation here to which they go; `null` where one is to be made. The one rule for what is shown and what is done.
 * @param here the meeting's delegations
 */
export function delegationForCopied(here: readonly Delegation[], place: CopiedPlace): Delegation | null {
  const { partyId, category, isBeside } = place;
  if (!isBeside) return delegationOfParty(here, partyId);
  const capacityOf = ({ capacity }: Pick<Delegation, 'capacity'>) => (capacity ?? '').trim();
  const alike = here.filter((one) => capacityOf(one) === capacityOf(place));
  const kind = isBesideCategory(category) ? 'beside' : 'own';
  return delegationOfParty(alike, partyId, { kind, category });
}
