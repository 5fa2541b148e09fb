import * as z from 'zod/mini';

import { statementClasses } from './draft';
import { idSchema, localizedSchema, orderSchema, textOrNull } from './fields';

/** An operative formula of the house, inserted into a text by its shortcut. */
export const phraseSchema = z.readonly(
  z.object({
    id: idSchema,
    processId: idSchema,
    /** What is typed for it, without the slash before it. */
    shortcut: textOrNull,
    text: localizedSchema,
    class: z.nullable(z.enum(statementClasses)),
    order: orderSchema,
  }),
);
export type Phrase = z.infer<typeof phraseSchema>;
