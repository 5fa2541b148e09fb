import type { FormatsClient } from '@/formats/worker/formats-client';
import type { TableProgress } from '@/formats/worker/plan-in-parts';
import type { PlannedSheet, SheetRequest } from '@/formats/tables/plan-sheet';
import { newId } from '@/store/new-id';
import type { Register } from '@/store/register';
import { today } from '../today';
import { formats } from './formats';
import { loadSnapshot } from './load-snapshot';

export interface ComparisonRequest extends Omit<SheetRequest, 'snapshot'> {
  readonly meetingId: string | null;
  /** EDTF. */
  readonly date: string | null;
  /** Another one asks for the register anew, whatever is known of its changes. */
  readonly round: number;
}

/** A table beside the register; `planned` is missing where it could not be compared, or was stopped. */
export interface Compared {
  readonly planned: PlannedSheet | null;
  readonly hasFailed: boolean;
}

interface Way {
  readonly onProgress?: (progress: TableProgress) => void;
  readonly signal?: AbortSignal;
  readonly client?: Pick<FormatsClient, 'planTable'>;
}

/**
 * Compares a table with the register as it is now. What fails, be it the reading of the register, is an answer. The
 * register is read again only where it was changed since the other thread got it.
 */
export async function compareTable(
  register: Register,
  { from, answers, readings = new Map(), language, round, ...of }: ComparisonRequest,
  { client = formats, ...way }: Way = {},
): Promise<Compared> {
  try {
    await register.settled();
    const worked = await client.planTable({
      registerKey: [of.meetingId, of.date ?? today(), round, stateOf(register)].join('/'),
      snapshot: () => loadSnapshot(register, of),
      from,
      answers,
      readings,
      language,
      ...way,
    });
    if (worked.ok) return { planned: worked.value, hasFailed: false };
    return { planned: null, hasFailed: worked.error.code !== 'cancelled' };
  } catch {
    return { planned: null, hasFailed: true };
  }
}

/** The same as long as nothing is written into the register. */
function stateOf({ saveState, nextUndo, nextRedo }: Register): string {
  // What is just being saved may be read before or after.
  const saved = saveState.kind === 'saved' ? (saveState.at ?? '') : newId();
  return [saved, nextUndo?.step ?? '', nextRedo?.step ?? ''].join('/');
}
