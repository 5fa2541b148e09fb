import { useCallback } from 'react';
import { useText } from '@/i18n/use-text';
import { useRegister } from '@/store/react/register-context';
import type { Command } from '@/store/register';
import type { NoticeAction } from '@/ui/notice-list';
import { useNotify } from '@/ui/notices';
import { useStepNotice } from './use-step-notice';
import { storeErrorNotice } from './store-error-notice';

/** Runs a command; answers with what it gives, or says what went wrong and answers with `null`. */
export type Run = <Result>(command: Command<Result>) => Promise<Result | null>;

export function useRun(): Run {
  const register = useRegister();
  const notify = useNotify();
  const t = useText();
  return useCallback(
    async (command) => {
      const result = await register.execute(command);
      if (result.ok) return result.value;
      notify(storeErrorNotice(result.error.code, t));
      return null;
    },
    [register, notify, t],
  );
}

/** Says what was done just now, with Undo beside it; see `useStepNotice`. */
export function useUndoNotice(): (text: string, further?: readonly NoticeAction[]) => void {
  const register = useRegister();
  const notice = useStepNotice();
  return useCallback(
    (text, further) => notice(text, register.nextUndo?.step ?? null, undefined, further),
    [register, notice],
  );
}
