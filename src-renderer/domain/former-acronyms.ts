import type { Id } from './fields';
import { groupedBy } from './grouped-by';
import type { Party } from './party';
import { survivors } from './surviving-person';

/** Of parties by their ids, each an acronym. */
export type FormerAcronyms = readonly (readonly [Id, string])[];

/**
 * Acronyms by which a party went in records that were merged into it: no paper prints them, and whoever looks for one
 * finds the party.
 * @param parties all of them, the merged ones too
 */
export function formerAcronyms(parties: readonly Party[]): (party: Party) => readonly string[] {
  const merged = parties.filter(({ mergedIntoId }) => mergedIntoId !== null);
  if (merged.length === 0) return () => [];
  const survivorOf = survivors(parties);
  const of = groupedBy(merged, ({ id }): Id => survivorOf(id));
  return ({ id, acronym }) => {
    const own = new Set(Object.values(acronym));
    const others = (of.get(id) ?? [])
      .filter((one) => one.id !== id)
      .flatMap((one) => Object.values(one.acronym));
    return [...new Set(others)].filter((words) => words !== '' && !own.has(words));
  };
}
