import { ListTodo } from 'lucide-react';
import { useState, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';
import { useText } from '@/i18n/use-text';
import { StatusIcon } from '@/pickers/recommendations/status-icon';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { gridTarget, type GridPlace } from '../matrix/grid-place';
import { ChartBar } from './chart-bar';
import type { ChartRow } from './glance';
import styles from './glance.module.css';
import { MarkLink } from './mark-link';
import { statusOrder } from './status-order';

export interface NamedRow extends ChartRow {
  readonly label: string;
  /** Before the label: a flag. */
  readonly sign?: ReactNode;
}

interface ChartTableProps {
  readonly label: string;
  /** What the rows are. */
  readonly head: string;
  /** In the order in which they stand. */
  readonly rows: readonly NamedRow[];
}

/** As many as a chart shows until one asks for more. */
const most = 40;

/**
 * A bar for each row and its figures beside it, as a table: one stop for Tab, moved through by the arrow keys. Every
 * figure, and every part of a bar, leads to its records.
 */
export function ChartTable({ label, head, rows }: ChartTableProps) {
  const t = useText();
  const [all, setAll] = useState(false);
  const [place, setPlace] = useState<GridPlace>({ line: 0, column: 0 });
  const shown = all ? rows : rows.slice(0, most);
  const statuses = statusOrder.filter((status) => rows.some((row) => row.statuses.has(status)));
  const longest = Math.max(1, ...rows.map(({ entries }) => entries.count));
  const size = { lines: shown.length, columns: statuses.length + 1, page: 10 };
  const current = {
    line: Math.min(place.line, size.lines - 1),
    column: Math.min(place.column, size.columns - 1),
  };
  const stop = (line: number, column: number) =>
    line === current.line && column === current.column ? 0 : -1;
  const press = (event: KeyboardEvent<HTMLTableElement>) => {
    if (event.altKey || event.shiftKey) return;
    const target = gridTarget(event.key, event.ctrlKey || event.metaKey, current, size);
    if (!target) return;
    event.preventDefault();
    event.currentTarget.tBodies[0]?.rows[target.line]?.cells[target.column + 1]
      ?.querySelector<HTMLElement>('[tabindex]')
      ?.focus();
  };
  const follow = (event: FocusEvent) => {
    const cell = event.target.closest('td');
    const row = cell?.closest('tr');
    if (cell && row) setPlace({ line: row.sectionRowIndex, column: cell.cellIndex - 1 });
  };
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table whose figures are moved through by keys is a grid */}
      <table role="grid" aria-label={label} className={styles.chart} onKeyDown={press} onFocus={follow}>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th
              scope="col"
              className={styles.figure}
              aria-label={t('glance.recommendations')}
              title={t('glance.recommendations')}
            >
              <Icon of={ListTodo} />
            </th>
            {statuses.map((status) => (
              <th
                key={status}
                scope="col"
                className={styles.figure}
                aria-label={t(`domain.commitment-status.${status}`)}
                title={t(`domain.commitment-status.${status}`)}
              >
                <StatusIcon of={status} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, line) => (
            <tr key={row.id}>
              <th scope="row" className={styles.rowHead}>
                <span className={styles.rowName} title={row.label}>
                  {row.sign}
                  <bdi className={styles.rowLabel}>{row.label}</bdi>
                </span>
                <span className={styles.rowBar}>
                  <ChartBar of={row} share={row.entries.count / longest} />
                </span>
              </th>
              <td className={styles.figure}>
                <MarkLink
                  mark={row.recommendations}
                  name={t('glance.mark.recommendations', {
                    name: row.label,
                    count: row.recommendations.count,
                  })}
                  className={styles.mark}
                  tabIndex={stop(line, 0)}
                >
                  {row.recommendations.count}
                </MarkLink>
              </td>
              {statuses.map((status, at) => {
                const mark = row.statuses.get(status);
                return (
                  <td key={status} className={styles.figure}>
                    {mark ? (
                      <MarkLink
                        mark={mark}
                        name={t('glance.mark.status', {
                          name: row.label,
                          status: t(`domain.commitment-status.${status}`),
                          count: mark.count,
                        })}
                        className={styles.mark}
                        tabIndex={stop(line, at + 1)}
                      >
                        {mark.count}
                      </MarkLink>
                    ) : (
                      <span className={styles.zero} tabIndex={stop(line, at + 1)}>
                        0
                      </span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < rows.length ? (
        <div className={styles.more}>
          <Button kind="quiet" size="s" onPress={() => setAll(true)}>
            {t('glance.more', { count: rows.length - shown.length })}
          </Button>
        </div>
      ) : null}
    </>
  );
}
