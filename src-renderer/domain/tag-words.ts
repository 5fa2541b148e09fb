import * as z from 'zod/mini';

import { idSchema, localizedSchema } from './fields';

/**
 * One theme or affected group in the languages of the house: a tag that says it in any of them is the same tag. The
 * words of the field stand in `reference/tag-terms.ts`; these rows hold what a house has added of its own.
 */
export const tagWordsSchema = z.readonly(
  z.object({
    id: idSchema,
    processId: idSchema,
    kind: z.enum(['theme', 'group']),
    words: localizedSchema,
  }),
);
export type TagWords = z.infer<typeof tagWordsSchema>;
