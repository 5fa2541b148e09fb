import { useCallback } from 'react';

import type { Id } from '@/domain/fields';
import { useText } from '@/i18n/use-text';
import { useRegister } from '@/store/react/register-context';
import type { NoticeAction } from '@/ui/notice-list';
import { useNotify } from '@/ui/notices';
import { revertIfNext } from './revert-if-next';
import { useUndo } from './undo/use-undo';
import { storeErrorNotice } from './store-error-notice';

type StepNotice = (
  text: string,
  step: Id | null,
  undone?: () => void,
  further?: readonly NoticeAction[],
  /** What follows from the step; told in one line with what was done, whichever comes first. */
  aside?: string,
) => void;

/**
 * Says what was done, with a way back while the step is the last one: a notice that stayed on screen must not take back
 * something newer. Calls back once the step is undone. What else one may want now stands before the way back.
 */
export function useStepNotice(): StepNotice {
  const t = useText();
  const register = useRegister();
  const notify = useNotify();
  const takeBack = useUndo();
  return useCallback(
    (text, step, undone, further = [], aside) => {
      const undo = async (last: Id) => {
        const result = await revertIfNext(register, 'undo', last, takeBack);
        if (result === 'not-next') notify({ kind: 'info', text: t('pickers.undo.not-last') });
        else if (!result.ok) notify(storeErrorNotice(result.error.code, t));
        // Nothing was taken back where it was not meant.
        else if (result.value) undone?.();
      };
      const way = step === null ? null : { label: t('app.command.undo'), run: () => void undo(step) };
      notify({
        kind: 'done',
        text,
        further,
        ...(aside === undefined ? {} : { aside }),
        ...(step === null ? {} : { step }),
        ...(way && { action: way }),
      });
    },
    [register, notify, t, takeBack],
  );
}
