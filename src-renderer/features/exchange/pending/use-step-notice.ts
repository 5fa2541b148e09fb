import { useCallback } from 'react';

import type { Id } from '@/domain/fields';
import { useText } from '@/i18n/use-text';
import { useRegister } from '@/store/react/register-context';
import { useNotify } from '@/ui/notices';

/**
 * Says what was done, with a way back while the step is the last one: a notice that stayed on screen must not take back
 * something newer.
 */
export function useStepNotice(): (text: string, step: Id | null) => void {
  const t = useText();
  const register = useRegister();
  const notify = useNotify();
  return useCallback(
    (text, step) => {
      const undo = async () => {
        if (register.nextUndo?.step !== step) {
          notify({ kind: 'info', text: t('exchange.undo.not-last') });
          return;
        }
        const result = await register.undo();
        if (!result.ok) notify({ kind: 'error', text: t(`errors.store.${result.error.code}`) });
      };
      const action = { label: t('exchange.undo'), run: () => void undo() };
      notify({ kind: 'done', text, ...(step === null ? {} : { action }) });
    },
    [register, notify, t],
  );
}
