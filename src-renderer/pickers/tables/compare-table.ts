import type { FormatsClient } from '@/formats/worker/formats-client';
import type { PlannedSheet, SheetRequest } from '@/formats/tables/plan-sheet';
import type { Register } from '@/store/register';
import { formats } from './formats';
import { loadSnapshot } from './load-snapshot';

export interface ComparisonRequest extends Omit<SheetRequest, 'snapshot'> {
  readonly meetingId: string | null;
  /** EDTF. */
  readonly date: string | null;
}

/** A table beside the register; `planned` is missing where it could not be compared, or was stopped. */
export interface Compared {
  readonly planned: PlannedSheet | null;
  readonly hasFailed: boolean;
}

/** Compares a table with the register as it is now. What fails, be it the reading of the register, is an answer. */
export async function compareTable(
  register: Register,
  { from, answers, language, ...of }: ComparisonRequest,
  client: Pick<FormatsClient, 'planSheet'> = formats,
): Promise<Compared> {
  try {
    const snapshot = await loadSnapshot(register, of);
    const worked = await client.planSheet({ snapshot, from, answers, language });
    if (worked.ok) return { planned: worked.value, hasFailed: false };
    return { planned: null, hasFailed: worked.error.code !== 'cancelled' };
  } catch {
    return { planned: null, hasFailed: true };
  }
}
