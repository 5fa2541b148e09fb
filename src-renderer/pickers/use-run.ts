import { useCallback } from 'react';
import { useText } from '@/i18n/use-text';
import { useRegister } from '@/store/react/register-context';
import type { Command } from '@/store/register';
import { useNotify } from '@/ui/notices';

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
      notify({ kind: 'error', text: t(`errors.store.${result.error.code}`) });
      return null;
    },
    [register, notify, t],
  );
}

/** Says what was done, with Undo beside it. */
export function useUndoNotice(): (text: string) => void {
  const register = useRegister();
  const notify = useNotify();
  const t = useText();
  return useCallback(
    (text) => {
      const undo = async () => {
        const result = await register.undo();
        if (!result.ok) notify({ kind: 'error', text: t(`errors.store.${result.error.code}`) });
      };
      notify({ kind: 'done', text, action: { label: t('attendance.undo'), run: () => void undo() } });
    },
    [register, notify, t],
  );
}
