import type { Attendance } from './attendance';
import { byOrder } from './by-order';

/** Who chairs stands before who heads a delegation, and they before the others; only equals are ordered by hand. */
export function rankOf({ roles }: Pick<Attendance, 'roles'>): number {
  if (roles.includes('chair')) return 0;
  return roles.includes('head-of-delegation') ? 1 : 2;
}

/** The order of people within a delegation: by rank, then as the list has them; equal places (made apart) by id. */
export function byRank(a: Attendance, b: Attendance): number {
  return rankOf(a) - rankOf(b) || byOrder(a, b);
}
