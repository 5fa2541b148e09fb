import { useIntl } from 'react-intl';
import {
  cellOf,
  statusesInKey,
  type MatrixColumn,
  type MatrixLine,
  type StatusTotals,
} from '@/domain/follow-up-matrix';
import { formatEdtf } from '@/domain/format-edtf';
import { useText } from '@/i18n/use-text';
import { attentionIcons } from '@/pickers/recommendations/attention-icons';
import { StatusIcon } from '@/pickers/recommendations/status-icon';
import { Icon } from '@/ui/icon';
import { cellInWords } from './cell-in-words';
import styles from './matrix-grid.module.css';

interface MatrixLegendProps {
  readonly totals: StatusTotals;
  /** Of the current cell. */
  readonly line: MatrixLine | null;
  readonly column: MatrixColumn | null;
}

/** What the marks mean and how often each occurs; before it, the current cell in words. */
export function MatrixLegend({ totals, line, column }: MatrixLegendProps) {
  const t = useText();
  const { locale } = useIntl();
  const cell = line && column ? cellOf(line, column.party.id) : null;
  const due = cell?.due ?? null;
  return (
    <footer className={styles.legend}>
      <p className={styles.said}>
        {line && column ? (
          <>
            <b>{column.name}</b>
            {line.reference === '' ? null : ` · ${line.reference}`} · {cellInWords(cell, t)}
            {due === null ? null : ` · ${t('follow-up.due', { date: formatEdtf(due, locale) })}`}
          </>
        ) : (
          t('follow-up.keys')
        )}
      </p>
      <ul className={styles.marks} aria-label={t('follow-up.legend')}>
        {statusesInKey(totals).map((status) => (
          <li key={status} className={styles.total}>
            <StatusIcon of={status} />
            {t(`domain.commitment-status.${status}`)}
            <span className={styles.sum}>{totals.get(status) ?? 0}</span>
          </li>
        ))}
        <li className={styles.total}>
          <span className={styles.overdue}>
            <Icon of={attentionIcons.overdue} size="s" />
          </span>
          {t('follow-up.flag.overdue')}
        </li>
        <li className={styles.total}>
          <span className={styles.silent}>
            <Icon of={attentionIcons.silent} size="s" />
          </span>
          {t('follow-up.flag.silent')}
        </li>
      </ul>
    </footer>
  );
}
