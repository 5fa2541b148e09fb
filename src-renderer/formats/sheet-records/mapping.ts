import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import * as z from 'zod/mini';

import { normaliseName } from '@/domain/reference/normalise-name';

import { dateOrders } from './cell-dates';
import type { FoundTable } from './find-tables';
import { columnFields, recordTableKinds } from './record-fields';

/** What the columns of a table mean, as it was proposed or as somebody said. */
export const mappingSchema = z.readonly(
  z.object({
    /** `null` where the table is left out. */
    kind: z.nullable(z.enum(recordTableKinds)),
    /** One a column of the table. */
    columns: z.readonly(
      z.array(
        z.readonly(
          z.object({
            field: z.enum(columnFields),
            /** Of a column of one State's statuses: its code. */
            party: z.optional(z.string()),
          }),
        ),
      ),
    ),
    /** How days that can be read either way are read; `null` asks about each. */
    order: z.nullable(z.enum(dateOrders)),
  }),
);
export type Mapping = z.infer<typeof mappingSchema>;

/**
 * What tables of the same titles have in common: a mapping is remembered by it. What was said of a table on a hidden
 * sheet goes for such tables alone.
 */
export function shapeOf({ titles }: Pick<FoundTable, 'titles'>, isHidden = false): string {
  const words = [...titles.map(normaliseName), ...(isHidden ? ['\u001E'] : [])].join('\u001F');
  return bytesToHex(sha256(new TextEncoder().encode(words))).slice(0, 32);
}
