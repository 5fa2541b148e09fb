import type { Id } from './fields';
import type { Person } from './person';

type Merged = Pick<Person, 'id' | 'mergedIntoId'>;

/**
 * Tells whom an id stands for: its own person, or the one that it was merged into, however often. An id that is not
 * there stands for itself. Two laptops may each merge one of a pair into the other: all of such a ring stand for its
 * smallest id, so that both laptops show the same person.
 */
export function survivors(persons: readonly Merged[]): (id: Id) => Id {
  const mergedInto = new Map(persons.map(({ id, mergedIntoId }) => [id, mergedIntoId]));
  const found = new Map<Id, Id>();
  return (id) => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const way: Id[] = [];
    let at = id;
    for (let next: Id | null = id; next !== null && !way.includes(next); next = follow(mergedInto, at)) {
      way.push(next);
      at = next;
    }
    const next = follow(mergedInto, at);
    const end = next === null ? at : smallest(way.slice(way.indexOf(next)));
    found.set(id, end);
    return end;
  };
}

/** The id and those that were merged into it: whose rows are the person's. */
export function idsOfPerson(persons: readonly Merged[], id: Id): readonly Id[] {
  const survivorOf = survivors(persons);
  const wanted = survivorOf(id);
  const merged = persons.filter((person) => person.mergedIntoId !== null && survivorOf(person.id) === wanted);
  return [...new Set([wanted, ...merged.map((person) => person.id)])];
}

/** The target of a merge, where it is known: a chain that ends nowhere ends at its last known record. */
function follow(mergedInto: ReadonlyMap<Id, Id | null>, id: Id): Id | null {
  const next = mergedInto.get(id) ?? null;
  return next !== null && mergedInto.has(next) ? next : null;
}

function smallest(ids: readonly Id[]): Id {
  return ids.reduce((least, id) => (id < least ? id : least));
}
