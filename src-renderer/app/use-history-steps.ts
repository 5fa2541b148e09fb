import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { Id } from '@/domain/fields';
import { stepText } from '@/i18n/step-text';
import { useText } from '@/i18n/use-text';
import { addressedInWords } from '@/pickers/recommendations/addressed-in-words';
import { revertIfNext } from '@/pickers/revert-if-next';
import { useUndo } from '@/pickers/undo/use-undo';
import { storeErrorNotice } from '@/pickers/store-error-notice';
import { useRegister } from '@/store/react/register-context';
import { useNextRedo, useNextUndo } from '@/store/react/use-save-state';
import type { PendingStep, StoreResult } from '@/store/register';
import type { HistorySteps } from '@/ui/commands/history-steps';
import { useNotify } from '@/ui/notices';

const kindOf = { 'app.undone': 'undo', 'app.redone': 'redo' } as const;

/** Undo and redo of the register, with words for what they would do and did. */
export function useHistorySteps(): HistorySteps {
  const t = useText();
  const { locale } = useIntl();
  const notify = useNotify();
  const register = useRegister();
  const undo = useUndo();
  const nextUndo = useNextUndo();
  const nextRedo = useNextRedo();

  const words = useCallback((step: PendingStep) => stepText(t, step.command, step.details), [t]);
  const redo = useCallback(
    async (step: Id) => {
      const result = await revertIfNext(register, 'redo', step);
      if (result === 'not-next') notify({ kind: 'info', text: t('app.redo.not-next') });
      else if (!result.ok) notify(storeErrorNotice(result.error.code, t));
    },
    [register, notify, t],
  );
  // Undo reaches far (a whole import is one step), so what it did can be taken back where it is told.
  const tell = useCallback(
    (result: StoreResult<PendingStep | null>, done: 'app.undone' | 'app.redone') => {
      if (!result.ok) notify(storeErrorNotice(result.error.code, t));
      else if (result.value) {
        const { step } = result.value;
        const again = { label: t('app.command.redo'), run: () => void redo(step) };
        const text = t(done, { label: words(result.value) });
        const news = register.addressed;
        const aside =
          news?.step === step && news.kind === kindOf[done] ? addressedInWords(news, locale, t) : '';
        notify({ kind: 'done', text, aside, ...(done === 'app.undone' ? { action: again } : {}) });
      }
    },
    [register, notify, t, locale, words, redo],
  );

  return {
    undoLabel: nextUndo && words(nextUndo),
    redoLabel: nextRedo && words(nextRedo),
    undo: useCallback(() => void undo().then((result) => tell(result, 'app.undone')), [undo, tell]),
    redo: useCallback(
      () => void register.redo().then((result) => tell(result, 'app.redone')),
      [register, tell],
    ),
  };
}
