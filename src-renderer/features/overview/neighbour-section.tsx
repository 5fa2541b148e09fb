import { useIntl } from 'react-intl';
import { Link } from 'wouter';
import { useText } from '@/i18n/use-text';
import { MeetingDate } from '@/pickers/meeting-date';
import { meetingName, meetingPlace } from '@/pickers/meeting-name';
import type { MeetingRow } from '@/store/register';
import { Bidi } from '@/ui/bidi';
import { Card } from '@/ui/card';
import styles from './overview.module.css';

interface NeighbourSectionProps {
  readonly title: string;
  /** What is said when there is none. */
  readonly none: string;
  readonly meeting: MeetingRow | null;
}

/** The next or the last meeting in three lines. */
export function NeighbourSection({ title, none, meeting }: NeighbourSectionProps) {
  return (
    <Card title={title}>
      {meeting ? <Summary meeting={meeting} /> : <p className={styles.none}>{none}</p>}
    </Card>
  );
}

function Summary({ meeting }: { readonly meeting: MeetingRow }) {
  const t = useText();
  const { locale } = useIntl();
  const counts = [
    meeting.delegations > 0 ? t('overview.delegations', { count: meeting.delegations }) : null,
    meeting.attendances > 0 ? t('overview.people', { count: meeting.attendances }) : null,
    meeting.paragraphs > 0 ? t('overview.paragraphs', { count: meeting.paragraphs }) : null,
  ].filter((part) => part !== null);
  const place = meetingPlace(meeting, locale);
  return (
    <div className={styles.neighbour}>
      <Link to={`/meetings/${meeting.id}`} className={styles.name}>
        <Bidi>{meetingName(meeting, locale, t)}</Bidi>
      </Link>
      <p className={styles.facts}>
        <span>
          <MeetingDate date={meeting.date} />
        </span>
        {place === '' ? null : <Bidi>{place}</Bidi>}
      </p>
      {counts.length === 0 ? null : <p className={styles.detail}>{counts.join(' · ')}</p>}
    </div>
  );
}
