import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { useText } from '@/i18n/use-text';
import { createMeeting } from '@/store/commands/meetings';
import { useRegister } from '@/store/react/register-context';
import { useNotify } from '@/ui/notices';

/** Adds an empty meeting and goes to its page; what it is, is filled in there. */
export function useCreateMeeting(): () => void {
  const register = useRegister();
  const notify = useNotify();
  const t = useText();
  const [, navigate] = useLocation();
  return useCallback(() => {
    const create = async () => {
      const [process] = await register.list('processes');
      if (!process) return;
      const type = process.meetingTypes[0] ?? 'other';
      const result = await register.execute(createMeeting({ processId: process.id, type }));
      if (result.ok) navigate(`/meetings/${result.value}`);
      else notify({ kind: 'error', text: t(`errors.store.${result.error.code}`) });
    };
    void create();
  }, [register, notify, t, navigate]);
}
