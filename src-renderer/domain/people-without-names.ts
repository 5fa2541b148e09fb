import type { Delegation } from './attendance';

/**
 * How many people of a delegation came without a name: its headcount beyond those who are named, never below nothing.
 * @param named how many are named among those who are counted
 */
export function peopleWithoutNames({ headcount }: Pick<Delegation, 'headcount'>, named: number): number {
  return Math.max(0, (headcount?.count ?? 0) - named);
}
