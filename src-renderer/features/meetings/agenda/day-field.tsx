import { useState } from 'react';
import { useIntl } from 'react-intl';
import { formatEdtf } from '@/domain/format-edtf';
import { readDayOfMeeting } from '@/domain/read-day-of-meeting';
import { useText } from '@/i18n/use-text';
import { useRegister } from '@/store/react/register-context';
import type { Command } from '@/store/register';
import { TextField } from '@/ui/text-field';

interface DayFieldProps {
  readonly value: string | null;
  /** EDTF of the meeting: a day written without its year is one of it. */
  readonly meetingDate: string | null;
  readonly keep: string;
  readonly onChange: (day: string | null) => Command<unknown>;
}

/** One day, written as people do; a month or a range is none. */
export function DayField({ value, meetingDate, keep, onChange }: DayFieldProps) {
  const t = useText();
  const { locale } = useIntl();
  const { typing } = useRegister();
  const [typed, setTyped] = useState<string | null>(null);
  const readDay = (text: string) => readDayOfMeeting(text, meetingDate);
  const unread = typed !== null && typed.trim() !== '' && readDay(typed) === null;
  return (
    <TextField
      label={t('meetings.sessions.day')}
      labelHidden
      look="bare"
      placeholder={t('meetings.sessions.day')}
      value={typed ?? (value === null ? '' : formatEdtf(value, locale))}
      onChange={(text) => {
        setTyped(text);
        const day = text.trim() === '' ? null : readDay(text);
        if (day !== null || text.trim() === '') typing.keep(keep, () => onChange(day));
      }}
      onBlur={() => {
        void typing.flush();
        if (!unread) setTyped(null);
      }}
      error={unread ? t('meetings.sessions.day-error') : undefined}
    />
  );
}
