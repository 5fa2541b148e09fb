import { memo } from 'react';
import { reportedOf } from '@/domain/follow-up-matrix';
import { useText } from '@/i18n/use-text';
import { PartyMark } from '@/pickers/party-mark';
import { classNames } from '@/ui/class-names';
import type { ShownColumn } from './matrix-row';
import { totalsInWords } from './totals-in-words';
import styles from './matrix-grid.module.css';

interface MatrixHeadProps {
  readonly columns: readonly ShownColumn[];
  /** In px. */
  readonly height: number;
  readonly current: number | null;
}

/** The States, each with how much of what is asked of it it has reported on. */
export const MatrixHead = memo(function MatrixHead({ columns, height, current }: MatrixHeadProps) {
  const t = useText();
  return (
    <div role="row" aria-rowindex={1} className={styles.head} style={{ height }}>
      <div role="columnheader" aria-colindex={1} className={classNames(styles.headCell, styles.first)}>
        {t('follow-up.column.recommendation')}
      </div>
      {columns.map(({ column: { party, name, totals }, at }) => {
        const { reported, of } = reportedOf(totals);
        return (
          <div
            key={party.id}
            role="columnheader"
            aria-colindex={at + 2}
            aria-label={t('follow-up.column.state', { name, reported, of })}
            title={`${name}: ${totalsInWords(totals, t)}`}
            style={{ gridColumn: at + 2 }}
            className={classNames(styles.headCell, styles.state, current === at + 1 && styles.inColumn)}
          >
            <PartyMark party={party} />
            <span className={styles.name}>{name}</span>
            <span className={styles.reported}>
              {reported}/{of}
            </span>
          </div>
        );
      })}
    </div>
  );
});
