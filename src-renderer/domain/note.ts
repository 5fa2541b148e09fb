import * as z from 'zod/mini';

import { idSchema, orderSchema, textOrNull, wallClockSchema } from './fields';

/**
 * A note taken while somebody speaks. It stays as it was taken when a paragraph, a statement, an intervention or a
 * recommendation is made of it, and says which.
 */
export const noteSchema = z.readonly(
  z.object({
    id: idSchema,
    meetingId: idSchema,
    sessionId: z.nullable(idSchema),
    agendaItemId: z.nullable(idSchema),
    personId: z.nullable(idSchema),
    partyId: z.nullable(idSchema),
    /** The speaker as typed, where neither a person nor a party of the register was meant. */
    printedSpeaker: textOrNull,
    /** BCP 47 tag of what was spoken; `null` where it was not said. */
    language: textOrNull,
    text: z.string(),
    /** When the first word was typed. */
    takenAt: wallClockSchema,
    interventionId: z.nullable(idSchema),
    paragraphId: z.nullable(idSchema),
    statementId: z.nullable(idSchema),
    recommendationId: z.nullable(idSchema),
    order: orderSchema,
  }),
);
export type Note = z.infer<typeof noteSchema>;
