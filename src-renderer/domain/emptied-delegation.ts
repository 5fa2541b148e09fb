import type { Delegation } from './attendance';

/**
 * Whether a delegation that somebody has left is emptied: nobody sits in it any more, and no headcount says that its
 * party came. The one rule for whichever way they left: taken off the list, moved, merged, or by a table.
 * @param people how many sit in it now
 */
export function isEmptied({ headcount }: Pick<Delegation, 'headcount'>, people: number): boolean {
  return headcount === null && people === 0;
}

/** What is said of an emptied delegation that stays: nothing tells that its party took part. */
export const saidOfEmptied = { withoutPeople: 'not-said' } as const satisfies Partial<Delegation>;
