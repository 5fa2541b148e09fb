import { CalendarDays } from 'lucide-react';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import type { PartyActivity, PartyMeeting } from '@/domain/party-activity';
import { useText, type Translate } from '@/i18n/use-text';
import { MeetingDate } from '@/pickers/meeting-date';
import { meetingName, meetingPlace } from '@/pickers/meeting-name';
import { StatePill } from '@/pickers/state-pill';
import { Bidi } from '@/ui/bidi';
import { EmptyState } from '@/ui/empty-state';
import { NoValue } from '@/ui/no-value';
import { VirtualTable, type TableColumn } from '@/ui/virtual-table';
import { isPart } from '../party-tab-links';
import styles from './lists.module.css';
import { peopleInWords, rolesInWords, type PartyStanding } from './meeting-words';

interface MeetingsTabProps {
  readonly activity: PartyActivity;
  readonly standing: PartyStanding;
}

/** The meetings the party sat at or stood behind, latest first. */
export function MeetingsTab({ activity, standing }: MeetingsTabProps) {
  const t = useText();
  const { locale } = useIntl();
  const [, navigate] = useLocation();
  const meetings = useMemo(() => activity.meetings.filter(isPart), [activity]);
  const columns = useMemo(() => meetingColumns(standing, locale, t), [standing, locale, t]);
  if (meetings.length === 0) {
    return (
      <EmptyState icon={CalendarDays} title={t('parties.meetings.empty.title')}>
        {t('parties.meetings.empty.text')}
      </EmptyState>
    );
  }
  const attended = meetings.filter(({ tookPart }) => tookPart).length;
  const others = meetings.length - attended;
  return (
    <div className={styles.table}>
      {others === 0 ? null : (
        <p className={styles.counted}>{t('parties.meetings.of-them', { count: attended, others })}</p>
      )}
      <VirtualTable
        label={t('parties.tab.meetings')}
        columns={columns}
        rows={meetings}
        rowKey={({ meeting }) => meeting.id}
        onOpen={({ meeting, delegations }) =>
          navigate(`/meetings/${meeting.id}/${delegations.length > 0 ? 'attendance' : 'organisers'}`)
        }
      />
    </div>
  );
}

function meetingColumns(
  standing: PartyStanding,
  locale: string,
  t: Translate,
): readonly TableColumn<PartyMeeting>[] {
  return [
    {
      id: 'meeting',
      header: t('parties.meetings.meeting'),
      width: 'minmax(200px, 2.2fr)',
      cell: ({ meeting }) => {
        const place = meetingPlace(meeting, locale);
        const name = meetingName(meeting, locale, t);
        return (
          <span className={styles.cell} title={[name, place].filter(Boolean).join(', ')}>
            <span className={styles.strong}>
              <Bidi>{name}</Bidi>
            </span>
            {place === '' ? null : (
              <span className={styles.quiet}>
                <Bidi>{place}</Bidi>
              </span>
            )}
          </span>
        );
      },
    },
    {
      id: 'date',
      header: t('parties.meetings.date'),
      width: '186px',
      cell: ({ meeting }) => <MeetingDate date={meeting.date} />,
    },
    {
      id: 'role',
      header: t('parties.meetings.role'),
      width: 'minmax(140px, 1fr)',
      cell: (line) => {
        const words = rolesInWords(line, standing, t).join(', ');
        return (
          <span className={styles.cell} title={words}>
            {words}
          </span>
        );
      },
    },
    {
      id: 'adopted',
      header: t('parties.meetings.adopted'),
      width: '124px',
      hideBelow: 760,
      cell: ({ delegations }) => {
        const [adoption] = delegations.map((delegation) => delegation.adoption);
        return adoption === undefined || adoption === 'not-stated' ? (
          <NoValue />
        ) : (
          t(`parties.adoption.${adoption}`)
        );
      },
    },
    {
      id: 'state',
      header: t('parties.meetings.state'),
      width: '140px',
      hideBelow: 900,
      cell: ({ meeting }) => <StatePill state={meeting.stateOfAffairs} />,
    },
    {
      id: 'people',
      header: t('parties.meetings.people'),
      width: '116px',
      align: 'end',
      hideBelow: 620,
      cell: (line) => peopleInWords(line, t) || <NoValue />,
    },
  ];
}
