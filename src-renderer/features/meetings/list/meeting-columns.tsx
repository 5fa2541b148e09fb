import type { Translate } from '@/i18n/use-text';
import { Bidi } from '@/ui/bidi';
import { NoValue } from '@/ui/no-value';
import type { TableColumn } from '@/ui/virtual-table';
import { MeetingDate } from '@/pickers/meeting-date';
import { StatePill } from '@/pickers/state-pill';
import type { MeetingLine } from './meeting-line';
import styles from './meeting-list.module.css';

/** The columns of the list; on a narrow screen the counts give way first, then the place. */
export function meetingColumns(t: Translate): readonly TableColumn<MeetingLine>[] {
  return [
    {
      id: 'title',
      header: t('meetings.column.meeting'),
      width: 'minmax(240px, 3fr)',
      sortable: true,
      cell: ({ reference, name }) => (
        <span className={styles.name} title={name}>
          <span className={styles.reference}>{reference}</span>
          <Bidi>{name}</Bidi>
        </span>
      ),
    },
    {
      id: 'date',
      header: t('meetings.column.date'),
      width: '174px',
      sortable: true,
      cell: ({ meeting }) => <MeetingDate date={meeting.date} />,
    },
    {
      id: 'place',
      header: t('meetings.column.place'),
      width: 'minmax(110px, 1fr)',
      sortable: true,
      hideBelow: 640,
      cell: ({ place }) => (place === '' ? <NoValue /> : <Bidi>{place}</Bidi>),
    },
    {
      id: 'delegations',
      header: t('meetings.column.delegations'),
      width: '96px',
      align: 'end',
      sortable: true,
      hideBelow: 940,
      cell: ({ meeting }) => <Count value={meeting.delegations} />,
    },
    {
      id: 'people',
      header: t('meetings.column.people'),
      width: '86px',
      align: 'end',
      sortable: true,
      hideBelow: 860,
      cell: ({ meeting }) => <Count value={meeting.attendances} />,
    },
    {
      id: 'state',
      header: t('meetings.column.state'),
      width: '150px',
      sortable: true,
      cell: ({ meeting }) => <StatePill state={meeting.stateOfAffairs} />,
    },
  ];
}

function Count({ value }: { readonly value: number }) {
  return value === 0 ? <NoValue /> : value;
}
