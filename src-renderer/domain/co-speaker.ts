import * as z from 'zod/mini';

import { idSchema, orderSchema, textOrNull } from './fields';

/** Who spoke or presented together with an intervention's first speaker, for example two governments with a joint presentation. */
export const coSpeakerSchema = z.readonly(
  z.object({
    id: idSchema,
    meetingId: idSchema,
    interventionId: idSchema,
    personId: z.nullable(idSchema),
    partyId: z.nullable(idSchema),
    /** The speaker as the source names them. */
    printedSpeaker: textOrNull,
    order: orderSchema,
  }),
);
export type CoSpeaker = z.infer<typeof coSpeakerSchema>;
