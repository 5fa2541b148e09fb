import * as z from 'zod/mini';

import { meetingTypes } from './draft';
import { idSchema, localizedSchema } from './fields';

/** The consultation process whose register this is, for example the Almaty Process. */
export const processSchema = z.readonly(
  z.object({
    id: idSchema,
    shortName: localizedSchema,
    name: localizedSchema,
    aims: localizedSchema,
    region: localizedSchema,
    meetingTypes: z.array(z.enum(meetingTypes)),
    /** The document that founded the process, once it is in the register. */
    foundingDocumentId: z.nullable(idSchema),
    /** After how many months without a report a commitment is flagged as silent; `null` for never. */
    silenceMonths: z.nullable(z.int().check(z.positive())),
  }),
);
export type Process = z.infer<typeof processSchema>;
