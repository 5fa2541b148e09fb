import { CalendarClock } from 'lucide-react';
import { useIntl } from 'react-intl';
import { latestDay, parseEdtf } from '@/domain/edtf';
import { formatEdtf } from '@/domain/format-edtf';
import { useText } from '@/i18n/use-text';
import { EdtfField } from '@/pickers/edtf-field';
import { MeetingPicker } from '@/pickers/meeting-picker';
import { useRegister } from '@/store/react/register-context';
import { Button } from '@/ui/button';
import { Popover } from '@/ui/popover';
import styles from './views.module.css';

interface AsOfControlProps {
  /** ISO 8601; `null` for the present. */
  readonly day: string | null;
  readonly onChange: (day: string | null) => void;
}

/** The day that the register is shown for: the present, a day in the past, or that of a meeting. */
export function AsOfControl({ day, onChange }: AsOfControlProps) {
  const t = useText();
  const { locale } = useIntl();
  const register = useRegister();
  const choose = (date: string | null) => {
    const parsed = date === null ? null : parseEdtf(date);
    onChange(parsed ? latestDay(parsed) : null);
  };
  return (
    <Popover
      label={t('follow-up.as-of')}
      placement="bottom end"
      trigger={
        <Button icon={CalendarClock}>
          {day === null
            ? t('follow-up.as-of.now')
            : t('follow-up.as-of.day', { date: formatEdtf(day, locale) })}
        </Button>
      }
    >
      {(close) => (
        <div className={styles.asOf}>
          <p className={styles.hint}>{t('follow-up.as-of.hint')}</p>
          <EdtfField label={t('follow-up.as-of.date')} value={day} onChange={choose} />
          <MeetingPicker
            label={t('follow-up.as-of.meeting')}
            value={null}
            onChange={(meetingId) => {
              if (meetingId === null) return;
              void register.get('meetings', meetingId).then((meeting) => {
                choose(meeting?.date ?? null);
                close();
              });
            }}
          />
          <Button
            isDisabled={day === null}
            onPress={() => {
              onChange(null);
              close();
            }}
          >
            {t('follow-up.as-of.present')}
          </Button>
        </div>
      )}
    </Popover>
  );
}
