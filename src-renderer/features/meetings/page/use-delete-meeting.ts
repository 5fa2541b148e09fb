import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import type { Meeting } from '@/domain/meeting';
import { useText } from '@/i18n/use-text';
import { meetingName } from '@/pickers/meeting-name';
import { useRun } from '@/pickers/use-run';
import { useStepNotice } from '@/pickers/use-step-notice';
import { deleteMeeting } from '@/store/commands/meetings';
import { useRegister } from '@/store/react/register-context';
import { meetingAddress } from './meeting-address';

/** Deletes, goes back to the list, and offers to undo. */
export function useDeleteMeeting(meeting: Meeting): () => Promise<void> {
  const t = useText();
  const { locale } = useIntl();
  const register = useRegister();
  const run = useRun();
  const notice = useStepNotice();
  const [, navigate] = useLocation();
  return useCallback(async () => {
    navigate('/meetings');
    const left = await run(deleteMeeting(meeting));
    if (left === null) return;
    const text = t('meetings.deleted', { name: meetingName(meeting, locale, t), left });
    notice(text, register.nextUndo?.step ?? null, () => navigate(meetingAddress(meeting.id)));
  }, [meeting, locale, t, register, run, notice, navigate]);
}
