import { formatEdtf } from '@/domain/format-edtf';
import type { Translate } from '@/i18n/use-text';
import { Bidi } from '@/ui/bidi';
import { NoValue } from '@/ui/no-value';
import { Pill } from '@/ui/pill';
import type { TableColumn } from '@/ui/virtual-table';
import styles from './people.module.css';
import type { PersonLine } from './person-line';

/** The columns of the directory; on a narrow screen the counts give way first, then the last meeting. */
export function peopleColumns(
  locale: string,
  likely: ReadonlySet<string>,
  t: Translate,
): readonly TableColumn<PersonLine>[] {
  return [
    {
      id: 'name',
      header: t('people.column.name'),
      width: 'minmax(230px, 2.4fr)',
      sortable: true,
      cell: ({ id, honorific, name, otherNames }) => (
        <span className={styles.nameCell}>
          <span className={styles.name} title={[honorific, name, otherNames].filter(Boolean).join(' · ')}>
            {honorific === '' ? null : <span className={styles.honorific}>{honorific} </span>}
            <Bidi>{name}</Bidi>
            {otherNames === '' ? null : <span className={styles.other}>{otherNames}</span>}
          </span>
          {likely.has(id) ? (
            <span className={styles.twice} title={t('people.maybe-twice')}>
              {t('people.maybe-twice-short')}
            </span>
          ) : null}
        </span>
      ),
    },
    {
      id: 'post',
      header: t('people.column.post'),
      width: 'minmax(140px, 1.5fr)',
      sortable: true,
      hideBelow: 560,
      cell: ({ post, isPostOfThen, duty }) => (
        <span className={styles.post} title={isPostOfThen ? t('people.post-of-then', { post }) : post}>
          {duty === null ? null : (
            <Pill title={t(`people.duty.${duty}`)}>{t(`people.duty-short.${duty}`)}</Pill>
          )}
          <span className={isPostOfThen ? styles.then : undefined}>
            {post === '' ? <NoValue /> : <Bidi>{post}</Bidi>}
          </span>
        </span>
      ),
    },
    {
      id: 'party',
      header: t('people.column.party'),
      width: 'minmax(132px, 1fr)',
      sortable: true,
      cell: ({ party }) => (party === '' ? <NoValue /> : <Bidi>{party}</Bidi>),
    },
    {
      id: 'last',
      header: t('people.column.last'),
      width: '138px',
      sortable: true,
      hideBelow: 760,
      cell: ({ lastAt, lastDate }) =>
        lastAt === '' ? (
          <NoValue />
        ) : (
          <span title={lastDate === null ? undefined : formatEdtf(lastDate, locale)}>{lastAt}</span>
        ),
    },
    {
      id: 'meetings',
      header: t('people.column.meetings'),
      hint: t('people.meetings.counted'),
      width: '116px',
      align: 'end',
      sortable: true,
      hideBelow: 640,
      cell: ({ meetings }) => (meetings === 0 ? <NoValue /> : meetings),
    },
  ];
}
