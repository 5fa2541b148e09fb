import type { Delegation } from './attendance';
import { groupedBy } from './grouped-by';

export type Repeated = readonly [Delegation, Delegation, ...Delegation[]];

/**
 * The delegations of one party that a list of participants names more than once under one heading: as after registers
 * were united in which each had made one. In another section, as the Chair beside the national delegation, or in another
 * capacity, a second one is meant so.
 */
export function repeatedDelegations(
  sections: readonly { readonly delegations: readonly { readonly delegation: Delegation }[] }[],
): readonly Repeated[] {
  return sections.flatMap(({ delegations }) => {
    const here = delegations.map(({ delegation }) => delegation);
    const alike = groupedBy(here, ({ partyId, capacity }) => `${partyId} ${(capacity ?? '').trim()}`);
    return [...alike.values()].flatMap(([first, second, ...others]): readonly Repeated[] =>
      first && second ? [[first, second, ...others]] : [],
    );
  });
}
