import { useCallback } from 'react';
import { stepText } from '@/i18n/step-text';
import { useText } from '@/i18n/use-text';
import { useRegister } from '@/store/react/register-context';
import { useNextRedo, useNextUndo } from '@/store/react/use-save-state';
import type { PendingStep, StoreResult } from '@/store/register';
import { useNotify } from '@/ui/notices';

interface HistorySteps {
  /** Words of the step Undo would take back, null where there is none. */
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Undo and redo of the register, with words for what they would do and did. */
export function useHistorySteps(): HistorySteps {
  const t = useText();
  const notify = useNotify();
  const register = useRegister();
  const nextUndo = useNextUndo();
  const nextRedo = useNextRedo();

  const words = useCallback((step: PendingStep) => stepText(t, step.command, step.details), [t]);
  // Undo reaches far (a whole import is one step), so what it did can be taken back where it is told.
  const tell = useCallback(
    (result: StoreResult<PendingStep | null>, done: 'app.undone' | 'app.redone') => {
      if (!result.ok) notify({ kind: 'error', text: t(`errors.store.${result.error.code}`) });
      else if (result.value) {
        const redo = { label: t('app.command.redo'), run: () => void register.redo() };
        const text = t(done, { label: words(result.value) });
        notify({ kind: 'done', text, ...(done === 'app.undone' ? { action: redo } : {}) });
      }
    },
    [register, notify, t, words],
  );

  return {
    undoLabel: nextUndo && words(nextUndo),
    redoLabel: nextRedo && words(nextRedo),
    undo: useCallback(
      () => void register.undo().then((result) => tell(result, 'app.undone')),
      [register, tell],
    ),
    redo: useCallback(
      () => void register.redo().then((result) => tell(result, 'app.redone')),
      [register, tell],
    ),
  };
}
