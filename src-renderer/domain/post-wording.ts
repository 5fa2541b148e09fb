import * as z from 'zod/mini';

import { idSchema, localizedSchema } from './fields';

/** The parts of a post that a list of participants prints. */
export const postParts = ['function', 'unit', 'institution'] as const;
export type PostPart = (typeof postParts)[number];

/**
 * What a function, a unit or an institution is called in the languages of the house, once for everybody who bears it. The
 * lists themselves keep what was written: a paper in another language looks it up here (`post-glossary.ts`).
 */
export const postWordingSchema = z.readonly(
  z.object({
    id: idSchema,
    kind: z.enum(postParts),
    words: localizedSchema,
  }),
);
export type PostWording = z.infer<typeof postWordingSchema>;
