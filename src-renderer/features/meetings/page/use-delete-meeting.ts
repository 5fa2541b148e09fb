import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import type { Meeting } from '@/domain/meeting';
import { useText } from '@/i18n/use-text';
import { meetingName } from '@/pickers/meeting-name';
import { deleteMeeting } from '@/store/commands/meetings';
import { useRegister } from '@/store/react/register-context';
import { useNotify } from '@/ui/notices';
import { meetingAddress } from './meeting-address';

/** Deletes without asking, goes back to the list, and offers to undo. */
export function useDeleteMeeting(meeting: Meeting): () => Promise<void> {
  const t = useText();
  const { locale } = useIntl();
  const register = useRegister();
  const notify = useNotify();
  const [, navigate] = useLocation();
  return useCallback(async () => {
    const name = meetingName(meeting, locale, t);
    navigate('/meetings');
    const result = await register.execute(deleteMeeting(meeting));
    if (!result.ok) {
      notify({ kind: 'error', text: t('meetings.failed') });
      return;
    }
    const undo = async () => {
      const undone = await register.undo();
      if (undone.ok) navigate(meetingAddress(meeting.id));
      else notify({ kind: 'error', text: t('meetings.failed') });
    };
    notify({
      kind: 'info',
      text: t('meetings.deleted', { name }),
      action: { label: t('meetings.undo'), run: () => void undo() },
    });
  }, [meeting, locale, t, register, notify, navigate]);
}
