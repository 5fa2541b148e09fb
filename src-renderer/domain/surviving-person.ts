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
