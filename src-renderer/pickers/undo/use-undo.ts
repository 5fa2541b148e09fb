import { use, useCallback } from 'react';
import type { PaperVersion } from '@/domain/paper-version';
import { recordSchemas } from '@/domain/records';
import { mergeRegister } from '@/domain/merge-register';
import { useRegister } from '@/store/react/register-context';
import type { PendingStep, Register, StoreResult } from '@/store/register';
import { TakingBackContext, type AskTakingBack } from './taking-back';

/** Takes the last step back; see `undoAsking`. */
export function useUndo(): () => Promise<StoreResult<PendingStep | null>> {
  const register = useRegister();
  const ask = use(TakingBackContext);
  return useCallback(() => undoAsking(register, ask), [register, ask]);
}

type Undoing = Pick<Register, 'undo' | 'nextUndo' | 'changesOfStep'>;

/**
 * Takes the last step back. Where that would take back a version of a paper that was given out it asks first, naming it:
 * an approval is an official act.
 * @returns `null` where there is nothing to undo, and where it is not meant
 */
export async function undoAsking(
  register: Undoing,
  ask: AskTakingBack,
): Promise<StoreResult<PendingStep | null>> {
  const result = await register.undo();
  if (result.ok || result.error.code !== 'given-out') return result;
  const { step, command } = register.nextUndo ?? {};
  if (step === undefined) return result;
  const versions = await givenOutBy(register, step);
  if (!(await ask({ versions, isOfBundle: command === mergeRegister }))) return { ok: true, value: null };
  return register.undo(step);
}

async function givenOutBy(
  register: Pick<Register, 'changesOfStep'>,
  step: string,
): Promise<readonly PaperVersion[]> {
  return (await register.changesOfStep(step)).flatMap((change) => {
    if (change.kind !== 'add' || change.table !== 'paperVersions') return [];
    const row = recordSchemas.paperVersions.safeParse(change.row);
    return row.success ? [row.data] : [];
  });
}
