import { CircleQuestionMark } from 'lucide-react';
import { memo } from 'react';
import { useIntl } from 'react-intl';
import type { CommitmentStatus } from '@/domain/commitment';
import { cellOf, type MatrixColumn, type MatrixLine } from '@/domain/follow-up-matrix';
import { useText } from '@/i18n/use-text';
import { AskedWords } from '@/pickers/recommendations/asked-words';
import { sign } from '@/pickers/recommendations/sign-sprite';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import { cellInWords } from './cell-in-words';
import type { GridPlace } from './grid-place';
import type { CellPlace } from './matrix-address';
import styles from './matrix-grid.module.css';
import { totalsInWords } from './totals-in-words';

/** A column that is in view, with its place among all. */
export interface ShownColumn {
  readonly column: MatrixColumn;
  readonly at: number;
}

export interface GridRowProps {
  /** Of the grid. */
  readonly id: string;
  readonly index: number;
  readonly columns: readonly ShownColumn[];
  /** In px. */
  readonly top: number;
  readonly height: number;
  /** The current column, if the current cell is on this line. */
  readonly current: number | null;
  readonly onChoose: (place: GridPlace) => void;
}

interface MatrixRowProps extends GridRowProps {
  readonly line: MatrixLine;
  readonly openParty: string | null;
  readonly onOpen: (place: CellPlace, status: CommitmentStatus | null) => void;
  readonly onOpenLine: (line: MatrixLine) => void;
}

/** One recommendation and how it stands in each State. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { id, index, columns, top, height, current, onChoose, line, openParty, onOpen, onOpenLine } = props;
  const t = useText();
  const { locale } = useIntl();
  const { reference, text, totals, row } = line;
  const { id: recommendationId } = row.recommendation;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={classNames(styles.row, !row.isOpen && styles.ended)}
      style={{ height, transform: `translateY(${top}px)` }}
    >
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the grid answers Enter for its current cell */}
      <div
        id={`${id}-${index}-0`}
        role="rowheader"
        aria-colindex={1}
        aria-selected={current === 0}
        title={text}
        className={classNames(styles.first, styles.lineHead, current === 0 && styles.current)}
        onClick={({ detail }) => {
          if (detail > 1) return;
          onChoose({ line: index, column: 0 });
          onOpenLine(line);
        }}
      >
        <span className={styles.cited}>
          {reference === '' ? null : <b className={styles.reference}>{reference}</b>}
          <span className={styles.totals} aria-label={totalsInWords(totals, t)} role="img">
            {[...totals].map(([status, count]) => (
              <span key={status} className={styles.total}>
                {sign(status)}
                {count}
              </span>
            ))}
          </span>
          {row.isUndecided ? (
            <span className={styles.undecided}>
              <Icon of={CircleQuestionMark} size="s" />
              {t('recommendations.undecided')}
            </span>
          ) : null}
        </span>
        <span className={styles.text}>
          <AskedWords narrow row={row} language={locale} />
        </span>
      </div>
      {columns.map(({ column: { party, name }, at }) => {
        const cell = cellOf(line, party.id);
        const words = cellInWords(cell, t);
        return (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the grid answers Enter for its current cell
          <div
            key={party.id}
            id={`${id}-${index}-${at + 1}`}
            role="gridcell"
            aria-colindex={at + 2}
            aria-selected={current === at + 1}
            aria-label={`${name}: ${words}`}
            title={`${name}: ${words}`}
            style={{ gridColumn: at + 2 }}
            className={classNames(
              styles.cell,
              cell === null && styles.blank,
              openParty === party.id && styles.open,
              current === at + 1 && styles.current,
            )}
            onClick={({ detail }) => {
              // The panel that the first click opens moves the cells: the second of two is meant for the one before.
              if (detail > 1) return;
              onChoose({ line: index, column: at + 1 });
              onOpen({ recommendationId, partyId: party.id }, null);
            }}
          >
            {cell === null ? null : sign(cell.status)}
            {cell?.isOverdue ? sign('overdue') : null}
            {cell?.isSilent ? sign('silent') : null}
          </div>
        );
      })}
    </div>
  );
});
