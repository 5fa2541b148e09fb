import * as z from 'zod/mini';

import { idSchema } from './fields';

/**
 * Two parties of which somebody has said that they are not the same, although their names suggest it. They are not
 * offered as duplicates again. The pair has no order.
 */
export const partyDistinctionSchema = z.readonly(
  z.object({ id: idSchema, partyId: idSchema, otherPartyId: idSchema }),
);
export type PartyDistinction = z.infer<typeof partyDistinctionSchema>;
