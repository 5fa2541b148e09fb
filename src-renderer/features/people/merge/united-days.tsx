import { useIntl } from 'react-intl';
import type { Attendance } from '@/domain/attendance';
import type { UnitedAttendance } from '@/domain/unite-attendances';
import { useText } from '@/i18n/use-text';
import styles from './merge.module.css';

type Days = Pick<UnitedAttendance, 'kept' | 'joined' | 'byDay' | 'differing'>;

/** How the person will have stood day by day, where the two records speak of different days. Nothing where they do not. */
export function UnitedDays({ kept, joined, byDay, differing }: Days) {
  const t = useText();
  const { locale } = useIntl();
  const dayWords = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const dayInWords = (day: string) => dayWords.format(new Date(`${day}T00:00:00Z`));
  if (byDay.length === 0) {
    if (!joined.includes('days')) return null;
    const days = kept.days.map(dayInWords).join(', ');
    return <p className={styles.note}>{t('people.merge.days', { days, all: days === '' ? 'yes' : 'no' })}</p>;
  }
  const own = kept.days.map((day) => ({ day, state: kept.state }));
  const days = [...own, ...byDay]
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ day, state }) =>
      t('people.merge.day-state', { day: dayInWords(day), state: t(`attendance.state-short.${state}`) }),
    );
  return (
    <p className={styles.note}>
      {t('people.merge.by-day', {
        days: days.join(', '),
        // Where a day holds that they were in the room, the line is how they took part otherwise.
        else: isChosen(kept.state, differing) ? 'nothing' : 'state',
        state: t(`attendance.state-short.${kept.state}`),
      })}
    </p>
  );
}

/** Whether the state that stays for the meeting as a whole is the one that was chosen. */
function isChosen(state: Attendance['state'], differing: Days['differing']): boolean {
  const chosen = differing.find(({ field }) => field === 'state')?.values[0]?.value;
  return chosen === undefined || chosen === state;
}
