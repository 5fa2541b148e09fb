import * as z from 'zod/mini';
import type { MessageKey } from '@/i18n/messages/en/messages';

export const beginnings = ['sample', 'new', 'import'] as const;

/** How the register is to begin. */
export type Beginning =
  | { readonly kind: 'sample' }
  | { readonly kind: 'new'; readonly process: string }
  | { readonly kind: 'import' };

const nameRequired: MessageKey = 'app.first.name-required';
const processRequired: MessageKey = 'app.first.process-required';

export const firstRunSchema = z
  .object({
    name: z.string().check(z.trim(), z.minLength(1, nameRequired), z.maxLength(120)),
    how: z.enum(beginnings),
    process: z.string().check(z.trim(), z.maxLength(200)),
  })
  .check(
    z.refine(({ how, process }) => how !== 'new' || process !== '', {
      error: processRequired,
      path: ['process'],
    }),
  );

export type FirstRunValues = z.infer<typeof firstRunSchema>;
