import * as z from 'zod/mini';

import { partyStatuses } from './draft';
import { idSchema, textOrNull } from './fields';
import { comparePeriods, covers, periodFields } from './period';

/** What a party is in the process in a period: member, observer, … It says nothing of who was in the room. */
export const statusSchema = z.readonly(
  z.object({
    id: idSchema,
    processId: idSchema,
    partyId: idSchema,
    status: z.enum(partyStatuses),
    note: textOrNull,
    ...periodFields,
  }),
);
export type Status = z.infer<typeof statusSchema>;
export type StatusKind = Status['status'];

/**
 * The party's status on a date; where periods overlap, the one that began last, and of two that began together the one
 * that is confirmed: a row just added must not take the place of what is known. `null` when none is recorded.
 */
export function statusOn(
  statuses: readonly Status[],
  partyId: string,
  date: string | null,
): StatusKind | null {
  const current = statuses
    .filter((status) => status.partyId === partyId && covers(status, date))
    .toSorted((a, b) => comparePeriods(a, b) || isConfirmed(a) - isConfirmed(b))
    .at(-1);
  return current?.status ?? null;
}

function isConfirmed({ status }: Status): number {
  return status === 'to-be-confirmed' ? 0 : 1;
}
