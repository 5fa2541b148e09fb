import type { Id } from './fields';
import type { Person } from './person';
import { survivorOf } from './survivor-of';

type Merged = Pick<Person, 'id' | 'mergedIntoId'>;

/** `survivorOf` for many ids of the same persons: each way is walked once. */
export function survivors(persons: readonly Merged[]): (id: Id) => Id {
  const byId = new Map(persons.map((person) => [person.id, person]));
  const found = new Map<Id, Id>();
  return (id) => {
    const known = found.get(id) ?? survivorOf(byId, id);
    found.set(id, known);
    return known;
  };
}

/** The id and those that were merged into it: whose rows are the person's. */
export function idsOfPerson(persons: readonly Merged[], id: Id): readonly Id[] {
  const survivor = survivors(persons);
  const wanted = survivor(id);
  const merged = persons.filter((person) => person.mergedIntoId !== null && survivor(person.id) === wanted);
  return [...new Set([wanted, ...merged.map((person) => person.id)])];
}
