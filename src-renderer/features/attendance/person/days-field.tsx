import { CircleAlert } from 'lucide-react';
import { useIntl } from 'react-intl';
import { otherDays } from '@/domain/days-of-meeting';
import { useText } from '@/i18n/use-text';
import { Icon } from '@/ui/icon';
import { otherDayWords } from '../when/moment-words';
import styles from './person-form.module.css';
import { ToggleSet } from './toggle-set';

interface DaysFieldProps {
  readonly meetingDays: readonly string[];
  /** ISO; none means all days of the meeting. */
  readonly value: readonly string[];
  readonly onChange: (days: string[]) => void;
}

/** The days somebody came for. Those that are none of the meeting's stand among them, to be taken away. */
export function DaysField({ meetingDays, value, onChange }: DaysFieldProps) {
  const t = useText();
  const { locale } = useIntl();
  const short = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const others = otherDays(value, meetingDays);
  return (
    <div>
      <ToggleSet
        label={t('attendance.person.days')}
        items={[
          ...meetingDays.map((id) => ({ id, label: short.format(new Date(`${id}T00:00:00Z`)) })),
          ...others.map((id) => ({ id, label: otherDayWords(id, locale) })),
        ]}
        // No day recorded means all of them; leaving none would say nothing.
        value={value.length === 0 ? meetingDays : value}
        onChange={(chosen) => {
          const isAll = otherDays(chosen, meetingDays).length === 0 && chosen.length === meetingDays.length;
          onChange(isAll ? [] : chosen);
        }}
        atLeastOne={others.length === 0}
      />
      {others.length > 0 ? (
        <p role="note" className={styles.warning}>
          <Icon of={CircleAlert} size="s" />
          {t('attendance.person.other-days', {
            count: others.length,
            days: others.map((day) => otherDayWords(day, locale)).join(', '),
          })}
        </p>
      ) : null}
    </div>
  );
}
