import * as z from 'zod/mini';

import { idSchema } from './fields';

/**
 * Two persons of whom somebody has said that they are not the same, although their names suggest it. They are not
 * offered as duplicates again. The pair has no order.
 */
export const personDistinctionSchema = z.readonly(
  z.object({ id: idSchema, personId: idSchema, otherPersonId: idSchema }),
);
export type PersonDistinction = z.infer<typeof personDistinctionSchema>;

/** Under which a pair is found whichever of the two comes first. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}/${b}` : `${b}/${a}`;
}
