import type { Id } from './fields';
import type { Person } from './person';

/** The person whom a merged record stands for, through every merge after it; the same where it was not merged. */
export function survivorOf(persons: ReadonlyMap<Id, Pick<Person, 'mergedIntoId'>>, personId: Id): Id {
  const seen = new Set<Id>();
  for (let id = personId; ;) {
    seen.add(id);
    const next = persons.get(id)?.mergedIntoId ?? null;
    if (next === null || seen.has(next)) return id;
    id = next;
  }
}
