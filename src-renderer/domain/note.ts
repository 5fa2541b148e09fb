import * as z from 'zod/mini';

import { idSchema, orderSchema, textOrNull } from './fields';

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
    /** Local wall-clock time of the first word, `YYYY-MM-DDTHH:MM`. */
    takenAt: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/u, { error: 'time' })),
    interventionId: z.nullable(idSchema),
    paragraphId: z.nullable(idSchema),
    statementId: z.nullable(idSchema),
    recommendationId: z.nullable(idSchema),
    order: orderSchema,
  }),
);
export type Note = z.infer<typeof noteSchema>;
