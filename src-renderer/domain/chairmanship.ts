import * as z from 'zod/mini';

import { edtfSchema, idSchema, textOrNull } from './fields';
import { comparePeriods, covers, periodFields, type Period } from './period';

/**
 * A State's Chairmanship. A handover has several dates, and sources disagree about them: each is kept apart; the period
 * is the one the papers use.
 */
export const chairmanshipSchema = z.readonly(
  z.object({
    id: idSchema,
    processId: idSchema,
    partyId: idSchema,
    /** As the process calls it, for example "2019–2020"; it need not equal the period. */
    label: textOrNull,
    electedAtMeetingId: z.nullable(idSchema),
    announced: z.nullable(edtfSchema),
    handedOver: z.nullable(edtfSchema),
    assumed: z.nullable(edtfSchema),
    ...periodFields,
  }),
);
export type Chairmanship = z.infer<typeof chairmanshipSchema>;

/**
 * The Chairmanship in force on a date; where two overlap, the one that began last. One of which neither the beginning nor
 * the end is known holds at no time: a Chair that rotates is not the Chair of every meeting that has none on record.
 */
export function chairOn(chairmanships: readonly Chairmanship[], date: string | null): Chairmanship | null {
  return (
    chairmanships
      .filter((chairmanship) => !isUndated(chairmanship) && covers(chairmanship, date))
      .toSorted(comparePeriods)
      .at(-1) ?? null
  );
}

/** Whether neither its beginning nor its end is known. */
export function isUndated({ from, until }: Period): boolean {
  return from === null && until === null;
}
