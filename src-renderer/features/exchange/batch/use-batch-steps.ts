import { useMemo, useSyncExternalStore } from 'react';

import { useText, type Translate } from '@/i18n/use-text';
import { revertIfNext } from '@/pickers/revert-if-next';
import { useRegister } from '@/store/react/register-context';
import type { Register } from '@/store/register';
import { storeErrorOf } from '@/store/store-failure';
import { useOwnSteps } from '@/ui/commands/command-scope';
import { useNotify } from '@/ui/notices';

import { batchSteps, type BatchStep } from './batch-steps';

/** The way back of what is done in one go; a text where it was not done, and why. */
export type Doing = () => Promise<BatchStep['back'] | string>;

/** Does something on a batch's page, and says so with a way back, which Undo takes too. */
export function useBatchDoing(batchId: string): (text: string, work: Doing) => Promise<void> {
  const t = useText();
  const notify = useNotify();
  return useMemo(() => {
    const told = async (work: () => Promise<string | null>) => {
      try {
        const text = await work();
        if (text !== null) notify({ kind: 'info', text });
      } catch (thrown) {
        notify({ kind: 'error', text: t(`errors.store.${storeErrorOf(thrown).code}`) });
      }
    };
    return async (text, work) =>
      told(async () => {
        const back = await work();
        if (typeof back === 'string') return back;
        const step: BatchStep = { label: text, back, again: work };
        batchSteps.push(batchId, step);
        const run = () => void told(async () => batchSteps.undo(batchId, step));
        notify({ kind: 'done', text, action: { label: t('app.command.undo'), run } });
        return null;
      });
  }, [batchId, notify, t]);
}

/** Undo and Redo of a batch's page. Until something is done on it, they are the register's. */
export function useBatchUndo(batchId: string): void {
  const t = useText();
  const notify = useNotify();
  const { done, undone } = useSyncExternalStore(batchSteps.subscribe, () => batchSteps.of(batchId));
  const undoLabel = done.at(-1)?.label ?? null;
  const redoLabel = undone.at(-1)?.label ?? null;
  useOwnSteps(
    useMemo(() => {
      if (undoLabel === null && redoLabel === null) return null;
      const run = async (work: Promise<string | null>, text: string) => {
        try {
          notify({ kind: 'info', text: (await work) ?? text });
        } catch (thrown) {
          notify({ kind: 'error', text: t(`errors.store.${storeErrorOf(thrown).code}`) });
        }
      };
      return {
        undoLabel,
        redoLabel,
        undo: () => void run(batchSteps.undo(batchId), t('app.undone', { label: undoLabel ?? '' })),
        redo: () => void run(batchSteps.redo(batchId), t('app.redone', { label: redoLabel ?? '' })),
      };
    }, [batchId, undoLabel, redoLabel, notify, t]),
  );
}

/** An acceptance is a step of the register: among those of its batch it is taken back as that. */
export function registerStep(register: Register, step: string, label: string, t: Translate): BatchStep {
  const revert = async (kind: 'undo' | 'redo') => {
    const result = await revertIfNext(register, kind, step);
    if (result === 'not-next') return t(kind === 'undo' ? 'pickers.undo.not-last' : 'app.redo.not-next');
    return result.ok ? null : t(`errors.store.${result.error.code}`);
  };
  const back = async () => revert('undo');
  return { label, registerStep: step, back, again: async () => (await revert('redo')) ?? back };
}

/** Puts an acceptance among the steps of its batch. @returns takes it out again, once its notice has undone it */
export function usePushAcceptance(): (batchId: string, step: string | null, label: string) => () => void {
  const register = useRegister();
  const t = useText();
  return useMemo(
    () => (batchId, step, label) => {
      if (batchId === '' || step === null) return () => undefined;
      const own = registerStep(register, step, label, t);
      batchSteps.push(batchId, own);
      return () => batchSteps.drop(batchId, own);
    },
    [register, t],
  );
}
