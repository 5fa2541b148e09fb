import { Gavel } from 'lucide-react';
import type { Translate } from '@/i18n/use-text';
import { PartyMark } from '@/pickers/party-mark';
import { Bidi } from '@/ui/bidi';
import { NoValue } from '@/ui/no-value';
import { Pill } from '@/ui/pill';
import type { TableColumn } from '@/ui/virtual-table';
import styles from './directory.module.css';
import { standingLabel, type PartyLine } from './party-line';

/** The columns of the directory; on a narrow screen the category gives way first, then the code. */
export function directoryColumns(t: Translate): readonly TableColumn<PartyLine>[] {
  return [
    {
      id: 'name',
      header: t('parties.column.name'),
      width: 'minmax(210px, 1.9fr)',
      sortable: true,
      cell: ({ party, name, formal }) => (
        <span className={styles.name} title={formal || name}>
          <PartyMark party={party} />
          <span className={styles.names}>
            <Bidi>{name}</Bidi>
            {formal ? (
              <span className={styles.formal}>
                <Bidi>{formal}</Bidi>
              </span>
            ) : null}
          </span>
        </span>
      ),
    },
    {
      id: 'code',
      header: t('parties.column.code'),
      width: 'minmax(84px, 0.5fr)',
      sortable: true,
      hideBelow: 700,
      cell: ({ code }) => (code === '' ? <NoValue /> : code),
    },
    {
      id: 'category',
      header: t('parties.column.category'),
      width: 'minmax(188px, 1fr)',
      sortable: true,
      hideBelow: 900,
      cell: ({ party }) => t(`domain.party-category.${party.category}`),
    },
    {
      id: 'standing',
      header: t('parties.column.standing'),
      width: 'minmax(196px, 1.1fr)',
      sortable: true,
      cell: ({ standing, isChair }) => (
        <span className={styles.standing}>
          {standing === 'none' ? null : <Pill>{standingLabel(standing, t)}</Pill>}
          {isChair ? (
            <Pill kind="circulated" icon={Gavel}>
              {t('parties.chair-now')}
            </Pill>
          ) : null}
          {standing === 'none' && !isChair ? <NoValue /> : null}
        </span>
      ),
    },
    {
      id: 'chair',
      header: t('parties.column.chair'),
      width: 'minmax(150px, 0.8fr)',
      sortable: true,
      hideBelow: 600,
      cell: ({ chairs }) => (chairs.length === 0 ? <NoValue /> : chairs.join(', ')),
    },
    {
      id: 'meetings',
      header: t('parties.column.meetings'),
      hint: t('parties.meetings.counted'),
      width: '116px',
      align: 'end',
      sortable: true,
      cell: ({ meetings }) => (meetings === 0 ? <NoValue /> : meetings),
    },
  ];
}
