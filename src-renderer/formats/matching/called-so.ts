import type { PartyWithNames } from '@/domain/party-from-reference';
import { normaliseName } from '@/domain/reference/normalise-name';

const before = new WeakMap<readonly PartyWithNames[], ReadonlySet<string>>();

/**
 * All that parties are called, folded by `normaliseName`, so that what is nobody's name is known at once. Gathered once for
 * a list: somebody is typing.
 */
export function keysOf(parties: readonly PartyWithNames[]): ReadonlySet<string> {
  const known = before.get(parties);
  if (known) return known;
  const fresh = new Set(parties.flatMap(namesOf).map(normaliseName));
  before.set(parties, fresh);
  return fresh;
}

function namesOf({ party, names, formerAcronyms = [] }: PartyWithNames): readonly string[] {
  return [
    ...names.flatMap(({ short, formal }) => [short, formal]),
    ...Object.values(party.acronym),
    ...formerAcronyms,
  ];
}
