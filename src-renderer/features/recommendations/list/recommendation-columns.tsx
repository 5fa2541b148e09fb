import { Archive, Replace } from 'lucide-react';
import { useText, type Translate } from '@/i18n/use-text';
import { AskedWords } from '@/pickers/recommendations/asked-words';
import { StatusStrip } from '@/pickers/recommendations/status-strip';
import { classNames } from '@/ui/class-names';
import { Pill } from '@/ui/pill';
import type { TableColumn } from '@/ui/virtual-table';
import type { RecommendationLine } from '../views/recommendation-line';
import styles from './list.module.css';
import { AttentionPills } from '../views/attention-pills';

/** The columns of the register; on a narrow screen whom it addresses gives way first. */
export function recommendationColumns(
  t: Translate,
  locale: string,
): readonly TableColumn<RecommendationLine>[] {
  return [
    {
      id: 'reference',
      header: t('recommendations.column.reference'),
      width: 'minmax(212px, 0.9fr)',
      sortable: true,
      cell: ({ reference, origins }) => (
        <span className={styles.two} title={[...new Set([reference, ...origins])].join('\n')}>
          <strong className={styles.reference}>{reference}</strong>
          <span className={styles.quiet}>
            {origins.length > 1
              ? t('recommendations.reaffirmed', { count: origins.length - 1, last: origins.at(-1) ?? '' })
              : ''}
          </span>
        </span>
      ),
    },
    {
      id: 'text',
      header: t('recommendations.column.text'),
      width: 'minmax(220px, 2.4fr)',
      sortable: true,
      cell: ({ row, text, tags }) => (
        <span className={styles.two} title={text}>
          <span className={styles.text}>
            <AskedWords narrow row={row} language={locale} />
          </span>
          <span className={styles.quiet}>{tags.map(({ label }) => label).join(' · ')}</span>
        </span>
      ),
    },
    {
      id: 'addressed',
      header: t('recommendations.column.addressed'),
      width: 'minmax(130px, 0.7fr)',
      sortable: true,
      hideBelow: 960,
      cell: ({ addressed, row }) =>
        row.isUndecided ? (
          <span className={classNames(styles.whom, styles.undecided)}>{addressed}</span>
        ) : (
          <span className={styles.whom} title={addressed}>
            {addressed}
          </span>
        ),
    },
    {
      id: 'states',
      header: t('recommendations.column.states'),
      width: 'minmax(170px, 1.2fr)',
      sortable: true,
      cell: ({ counts, row }) => <StatusStrip counts={counts} isUndecided={row.isUndecided} />,
    },
    {
      id: 'standing',
      header: t('recommendations.column.standing'),
      width: 'minmax(184px, 0.7fr)',
      sortable: true,
      hideBelow: 620,
      cell: (line) => <StandingPills line={line} />,
    },
  ];
}

function StandingPills({ line: { standing, overdue, silent } }: { readonly line: RecommendationLine }) {
  const t = useText();
  return (
    <span className={styles.pills}>
      {standing === 'open' && overdue + silent === 0 ? (
        <span className={styles.quiet}>{t('recommendations.standing.open')}</span>
      ) : null}
      {standing === 'closed' ? <Pill icon={Archive}>{t('recommendations.standing.closed')}</Pill> : null}
      {standing === 'superseded' ? (
        <Pill icon={Replace}>{t('recommendations.standing.superseded')}</Pill>
      ) : null}
      <AttentionPills overdue={overdue} silent={silent} />
    </span>
  );
}
