import type { Id } from './fields';
import { survivorOf } from './survivor-of';

interface Merged {
  readonly id: Id;
  readonly mergedIntoId: Id | null;
}

/** `survivorOf` for many ids of the same persons or recommendations: each way is walked once. */
export function survivors(records: readonly Merged[]): (id: Id) => Id {
  const byId = new Map(records.map((record) => [record.id, record]));
  const found = new Map<Id, Id>();
  return (id) => {
    const known = found.get(id) ?? survivorOf(byId, id);
    found.set(id, known);
    return known;
  };
}
