import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { useText } from '@/i18n/use-text';
import { createMeeting } from '@/store/commands/meetings';
import { useRegister } from '@/store/react/register-context';
import { useNotify } from '@/ui/notices';

/** Makes a meeting of which nothing is known yet, its kind included, and opens its page. */
export function useNewMeeting(): () => Promise<void> {
  const register = useRegister();
  const notify = useNotify();
  const t = useText();
  const [, navigate] = useLocation();
  return useCallback(async () => {
    const [process] = await register.list('processes');
    // Without a process there is no register yet: the first screen asks whose it is.
    if (!process) {
      navigate('/');
      return;
    }
    const made = await register.execute(createMeeting({ processId: process.id, type: 'other' }));
    if (made.ok) navigate(`/meetings/${made.value}`);
    else notify({ kind: 'error', text: t(`errors.store.${made.error.code}`) });
  }, [register, notify, t, navigate]);
}
