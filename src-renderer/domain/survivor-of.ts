import type { Id } from './fields';
/** A person or a recommendation: both keep the record that was merged, which from then on only leads to the other. */
interface Merged {
  readonly mergedIntoId: Id | null;
}

/** Records by their ids. */
interface Records {
  readonly get: (id: Id) => Merged | undefined;
}

/**
 * Whom or what an id stands for: its own person, or the one that it was merged into, however often. An id that is not there
 * stands for itself, a chain that ends nowhere for its last known record. Two laptops may each merge one of a pair into
 * the other: all of such a ring stand for its smallest id, so that both laptops show the same person.
 */
export function survivorOf(records: Records, id: Id): Id {
  const way: Id[] = [];
  for (let at = id; ;) {
    way.push(at);
    const next = records.get(at)?.mergedIntoId ?? null;
    if (next === null || records.get(next) === undefined) return at;
    if (way.includes(next)) return smallest(way.slice(way.indexOf(next)));
    at = next;
  }
}

function smallest(ids: readonly Id[]): Id {
  return ids.reduce((least, id) => (id < least ? id : least));
}
