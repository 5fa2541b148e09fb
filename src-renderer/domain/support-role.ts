import * as z from 'zod/mini';

import { idSchema, textOrNull } from './fields';
import { periodFields } from './period';

export const supportKinds = ['support-unit', 'secretariat', 'organisational', 'financial', 'expert'] as const;

/** An organisation that serves the process: Support Unit, secretariat, donor of its running. */
export const supportRoleSchema = z.readonly(
  z.object({
    id: idSchema,
    processId: idSchema,
    partyId: idSchema,
    kind: z.enum(supportKinds),
    capacity: textOrNull,
    ...periodFields,
  }),
);
export type SupportRole = z.infer<typeof supportRoleSchema>;
