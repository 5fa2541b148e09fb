import type { Delegation } from './attendance';
import type { Id } from './fields';

/** Which of the delegations of a party: its own, or the one that it has beside it as the Chair, among the experts or as the Secretariat. */
export interface DelegationPlace {
  /** `only`: its own, or whichever it has, nothing tells several apart; `own`: where another one is known to be beside it. */
  readonly kind: 'only' | 'own' | 'beside';
  readonly category: Delegation['category'];
  /** In the words of the list, of one that is made: "Co-Chair". */
  readonly capacity?: string;
}

/** "Uzbekistan (second delegation)", «Узбекистан, 2-я делегация». */
const numbered =
  /(?:second|third|2nd|3rd)\s+delegation|delegation\s*(?:no\.?\s*)?[23](?!\d)|(?:втор|трет)\p{L}*\s+делегаци|[23]-?(?:я|ей|й)?\s+делегаци|делегаци\p{L}*\s*№?\s*[23](?!\d)/iu;

/**
 * The party's delegation at a meeting. Where there are two, as after registers were united in which each had made one,
 * it is the first by its place; equal places (made apart) by id. Whatever comes for the party goes there, but not to one
 * that is printed as its second: its own is made then. Its own goes before the one that it has as the Chair.
 * @param here the meeting's delegations
 * @returns `null` where it has none such
 */
export function delegationOfParty(
  here: readonly Delegation[],
  partyId: Id,
  place: DelegationPlace = { kind: 'only', category: 'unspecified' },
): Delegation | null {
  const ofParty = here.filter((one) => one.partyId === partyId && !numbered.test(one.printedName ?? ''));
  if (place.kind === 'beside') return firstOf(ofParty.filter(({ category }) => category === place.category));
  const own = firstOf(ofParty.filter(({ category }) => !isBesideCategory(category)));
  return own ?? (place.kind === 'own' ? null : firstOf(ofParty));
}

/** Under which all that comes to one delegation of a party is counted. @param party its id, or what it will be made of */
export function keyOfDelegation(party: string, { kind, category }: DelegationPlace): string {
  if (kind === 'only') return party;
  return `${party}/${kind === 'own' ? kind : category}`;
}

/** The delegations that a party has at the meeting, as such keys. @param here the meeting's delegations */
export function keysOfDelegations(here: readonly Delegation[], partyId: Id): readonly string[] {
  return places.flatMap((place) =>
    delegationOfParty(here, partyId, place) === null ? [] : [keyOfDelegation(partyId, place)],
  );
}

const places: readonly DelegationPlace[] = [
  { kind: 'only', category: 'unspecified' },
  { kind: 'own', category: 'unspecified' },
  { kind: 'beside', category: 'chair' },
  { kind: 'beside', category: 'expert' },
  { kind: 'beside', category: 'secretariat' },
];

/** Whether a party may have a delegation in this capacity beside its own. */
export function isBesideCategory(category: Delegation['category']): boolean {
  return category === 'chair' || category === 'expert' || category === 'secretariat';
}

function firstOf(delegations: readonly Delegation[]): Delegation | null {
  let first: Delegation | null = null;
  for (const one of delegations) if (first === null || isBefore(one, first)) first = one;
  return first;
}

function isBefore(a: Delegation, b: Delegation): boolean {
  return a.order < b.order || (a.order === b.order && a.id < b.id);
}
