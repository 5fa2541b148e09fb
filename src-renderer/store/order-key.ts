import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

import { byOrder, type Ordered } from '@/domain/by-order';
import type { Id } from '@/domain/fields';

/** A key for a place in a list, and the siblings that had to be given new keys to make it. */
export interface Place {
  readonly order: string;
  readonly moved: readonly Ordered[];
}

/** `count` keys for a list that is made at once. */
export function orderKeys(count: number): readonly string[] {
  return generateNKeysBetween(null, null, count);
}

/** A key between two neighbours; `null` is the list's start or end. They must differ and be in order. */
export function orderBetween(before: string | null, after: string | null): string {
  return generateKeyBetween(before, after);
}

/** The place after the sibling with the id; `null` is the head of the list, an id that is not there its end. */
export function placeAfter(siblings: readonly Ordered[], id: Id | null): Place {
  const sorted = siblings.toSorted(byOrder);
  const index = id === null ? -1 : sorted.findIndex((sibling) => sibling.id === id);
  return placeAt(sorted, id !== null && index === -1 ? sorted.length : index + 1);
}

/** The place at the end of the list. */
export function placeLast(siblings: readonly Ordered[]): Place {
  return placeAt(siblings.toSorted(byOrder), siblings.length);
}

function placeAt(sorted: readonly Ordered[], index: number): Place {
  const before = sorted[index - 1]?.order ?? null;
  const after = sorted[index]?.order ?? null;
  try {
    return { order: generateKeyBetween(before, after), moved: [] };
  } catch {
    // Equal keys (made apart, then united) or none of ours: the list gets new keys below.
  }
  const keys = orderKeys(sorted.length + 1);
  const rest = keys.toSpliced(index, 1);
  return {
    order: keys[index] ?? '',
    moved: sorted.map((sibling, position) => ({ id: sibling.id, order: rest[position] ?? sibling.order })),
  };
}
