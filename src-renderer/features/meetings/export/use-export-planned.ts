import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { paperLanguages } from '@/formats/paper/paper';
import { useHost } from '@/host/react/host-context';
import { useText } from '@/i18n/use-text';
import { formats } from '@/pickers/tables/formats';
import { useRegister } from '@/store/react/register-context';
import { useNotify } from '@/ui/notices';
import { calendarMeetings } from './calendar-of';
import { inUtf8 } from './meeting-files';
import { saveBytes } from './save-bytes';
import { savedNotice } from './saved-notice';

/** Saves all planned meetings as one calendar, in the language of the interface, and says which it leaves out. */
export function useExportPlanned(): () => Promise<void> {
  const t = useText();
  const { locale } = useIntl();
  const host = useHost();
  const register = useRegister();
  const notify = useNotify();
  return useCallback(async () => {
    await register.typing.flush();
    const rows = await register.meetingRows();
    const ahead = rows.filter(({ stateOfAffairs }) => stateOfAffairs === 'planned').toReversed();
    const language = paperLanguages.find((one) => one === locale) ?? 'en';
    const meetings = await calendarMeetings(
      register,
      ahead.map(({ id }) => id),
    );
    const written = await formats.writeCalendar(meetings, language);
    if (written.ok && written.value.text === null) {
      const text = t('meetings.calendar.none', { count: ahead.length });
      notify({ kind: ahead.length === 0 ? 'info' : 'error', text });
      return;
    }
    const name = `${t('meetings.calendar.file')}.ics`;
    const saved = await saveBytes(host, written.ok ? inUtf8(written.value.text) : null, name, 'ics');
    const notice = savedNotice(saved, name, host, t);
    if (!notice) return;
    const left = written.ok && saved.kind === 'saved' ? written.value.left.length : 0;
    notify(left === 0 ? notice : { ...notice, aside: t('meetings.calendar.left-out', { count: left }) });
  }, [t, locale, host, register, notify]);
}
