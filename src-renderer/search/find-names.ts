import { alikeNames } from './duplicate-persons';
import type { Likeness } from './compare-names';
import { namesakeFinder, type Namesake } from './namesakes';

/** Who bears the names that are sought, or names like them, and which of these are like one another. */
export interface NamesFound {
  readonly bearers: ReadonlyMap<string, readonly Namesake[]>;
  readonly alike: readonly { readonly one: string; readonly two: string; readonly likeness: Likeness }[];
}

/** @param people each with all their names, the given name first */
export function findNames(
  sought: readonly string[],
  people: readonly { readonly id: string; readonly names: readonly string[] }[],
): NamesFound {
  const find = namesakeFinder(people);
  const pairs = alikeNames(sought.map((name) => ({ id: name, names: [name] })));
  return {
    bearers: new Map(sought.map((name) => [name, find(name)])),
    alike: pairs.map(({ personId: one, otherPersonId: two, likeness }) => ({ one, two, likeness })),
  };
}
