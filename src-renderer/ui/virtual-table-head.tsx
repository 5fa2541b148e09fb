import { ArrowDown, ArrowUp } from 'lucide-react';
import type { CSSProperties } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { classNames } from './class-names';
import { Icon } from './icon';
import type { TableColumn, TableSort } from './virtual-table';
import styles from './virtual-table.module.css';

interface VirtualTableHeadProps<Row> {
  readonly columns: readonly TableColumn<Row>[];
  readonly sort: TableSort | undefined;
  readonly onSort: ((sort: TableSort) => void) | undefined;
  readonly style: CSSProperties;
}

export function VirtualTableHead<Row>({ columns, sort, onSort, style }: VirtualTableHeadProps<Row>) {
  return (
    <div role="row" aria-rowindex={1} className={styles.head} style={style}>
      {columns.map(({ id, header, hint, sortable, align }) => {
        const direction = sort?.column === id ? sort.direction : undefined;
        const next = direction === 'ascending' ? 'descending' : 'ascending';
        return (
          <div
            key={id}
            role="columnheader"
            title={hint}
            aria-sort={sortable ? (direction ?? 'none') : undefined}
            className={classNames(styles.headCell, align === 'end' && styles.end)}
          >
            {sortable && onSort ? (
              <AriaButton
                className={classNames(styles.sort, direction && styles.sorted)}
                onPress={() => onSort({ column: id, direction: next })}
              >
                <span className={styles.headText}>{header}</span>
                {direction ? <Icon of={direction === 'ascending' ? ArrowUp : ArrowDown} size="s" /> : null}
              </AriaButton>
            ) : (
              <span className={styles.headText}>{header}</span>
            )}
          </div>
        );
      })}
    </div>
  );
}
