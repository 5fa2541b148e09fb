import type { MeetingDossier } from '@/domain/meeting-dossier';
import { RichText, useText } from '@/i18n/use-text';
import { countAttendance } from './count-attendance';
import styles from '../attendance-panel.module.css';

type CountsStripProps = Pick<MeetingDossier, 'delegations' | 'attendances'>;

/** The running count: delegations, present, excused, remote. */
export function CountsStrip({ delegations, attendances }: CountsStripProps) {
  const t = useText();
  return (
    <ul className={styles.counts} aria-label={t('attendance.counts')}>
      <li>
        <RichText id="attendance.delegations" values={{ count: delegations.length }} />
      </li>
      {countAttendance(attendances).map(({ state, count }) => (
        <li key={state}>
          <RichText id={`attendance.count.${state}`} values={{ count }} />
        </li>
      ))}
    </ul>
  );
}
