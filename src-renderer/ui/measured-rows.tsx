import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './measured-rows.module.css';

interface MeasuredRowsProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string | number;
  /** Of a usual row, in px; what is drawn is measured. */
  readonly estimate: number;
  readonly rowClass: (row: Row) => string | undefined;
  readonly children: (row: Row) => ReactNode;
}

/** A framed list that scrolls, whose rows are as high as what they say; only those in view exist. */
export function MeasuredRows<Row>(props: MeasuredRowsProps<Row>) {
  const { label, rows, keyOf, estimate, rowClass, children } = props;
  const frame = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => estimate,
    overscan: 4,
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : keyOf(row);
    },
  });
  return (
    <div ref={frame} className={styles.frame}>
      <div
        role="list"
        aria-label={label}
        className={styles.space}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          return row === undefined ? null : (
            <div
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              role="listitem"
              aria-posinset={index + 1}
              aria-setsize={rows.length}
              className={classNames(styles.row, rowClass(row))}
              style={{ transform: `translateY(${start}px)` }}
            >
              {children(row)}
            </div>
          );
        })}
      </div>
    </div>
  );
}
