import { memo } from 'react';
import type { FollowUpStatus } from '@/domain/commitment';

import { useText } from '@/i18n/use-text';
import { StatusMark } from '@/pickers/recommendations/status-mark';
import { classNames } from '@/ui/class-names';
import styles from './matrix-grid.module.css';
import type { GridRowProps } from './matrix-row';

interface TotalsRowProps extends GridRowProps {
  readonly status: FollowUpStatus;
  readonly total: number;
}

/** How often a status occurs: in all, and in each State. */
export const TotalsRow = memo(function TotalsRow(props: TotalsRowProps) {
  const { id, index, columns, top, height, current, onChoose, status, total } = props;
  const t = useText();
  const word = t(`domain.commitment-status.${status}`);
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={classNames(styles.row, styles.sums)}
      style={{ height, transform: `translateY(${top}px)` }}
    >
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the grid's arrow keys lead here */}
      <div
        id={`${id}-${index}-0`}
        role="rowheader"
        aria-colindex={1}
        aria-selected={current === 0}
        className={classNames(styles.first, styles.sumHead, current === 0 && styles.current)}
        onClick={() => onChoose({ line: index, column: 0 })}
      >
        <StatusMark of={status} /> <span className={styles.sum}>{total}</span>
      </div>
      {columns.map(({ column: { party, name, totals }, at }) => {
        const count = totals.get(status) ?? 0;
        return (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the grid's arrow keys lead here
          <div
            key={party.id}
            id={`${id}-${index}-${at + 1}`}
            role="gridcell"
            aria-colindex={at + 2}
            aria-selected={current === at + 1}
            aria-label={`${name}: ${word} ${count}`}
            style={{ gridColumn: at + 2 }}
            className={classNames(styles.cell, current === at + 1 && styles.current)}
            onClick={() => onChoose({ line: index, column: at + 1 })}
          >
            <span className={count === 0 ? styles.none : undefined}>{count}</span>
          </div>
        );
      })}
    </div>
  );
});
