import { rankOf } from '@/domain/rank';

import type { DelegationView, PersonLineView } from './roster-view';

/**
 * The line after which a person must stand to move by one among those of the same rank; `undefined` where it is at the
 * end already. `null` is the head of the list.
 */
export function placeOfMove(
  people: readonly PersonLineView[],
  id: string,
  by: -1 | 1,
): string | null | undefined {
  const moved = people.find((person) => person.id === id);
  if (!moved) return undefined;
  const equals = people.filter((person) => rankOf(person.attendance) === rankOf(moved.attendance));
  const index = equals.indexOf(moved);
  if (by === 1) return equals[index + 1]?.id;
  return index > 0 ? (equals[index - 2]?.id ?? null) : undefined;
}

/**
 * The line after which dropped persons must stand, so that they are seen where they were let go: the last one of their
 * rank before that place. The lines being moved do not count.
 * @param at index in the list before which they were let go
 */
export function placeOfDrop(
  people: readonly PersonLineView[],
  at: number,
  moved: ReadonlySet<string>,
  rank: number,
): string | null {
  const before = people
    .slice(0, at)
    .filter(({ id, attendance }) => !moved.has(id) && rankOf(attendance) === rank);
  return before.at(-1)?.id ?? null;
}

/** The delegation before or after in the list, past the heads of sections; `undefined` at its ends. */
export function neighbourOf(
  delegations: readonly DelegationView[],
  id: string,
  by: -1 | 1,
): DelegationView | undefined {
  const index = delegations.findIndex((delegation) => delegation.id === id);
  return index === -1 ? undefined : delegations[index + by];
}
