import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useImperativeHandle, useRef, useState, type ReactNode, type Ref } from 'react';
import { flushSync } from 'react-dom';
import { classNames } from './class-names';
import styles from './measured-rows.module.css';

export interface MeasuredRowsHandle {
  /** Into view, with the focus on what `find` finds in it. It is there at once: keys that follow are its own. */
  readonly goTo: (index: number, find: (row: HTMLElement) => HTMLElement | null) => void;
}

interface MeasuredRowsProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string | number;
  /** Of a usual row, in px; what is drawn is measured. */
  readonly estimate: number;
  readonly rowClass: (row: Row) => string | undefined;
  readonly children: (row: Row, index: number) => ReactNode;
  /** Stays above the rows. */
  readonly head?: ReactNode;
  /** `framed` is as high as a window lets it be, `filling` as what it stands in. */
  readonly look?: 'framed' | 'filling';
  readonly handle?: Ref<MeasuredRowsHandle>;
}

/** A list that scrolls, whose rows are as high as what they say; only those in view exist. */
export function MeasuredRows<Row>(props: MeasuredRowsProps<Row>) {
  const { label, rows, keyOf, estimate, rowClass, children, head, look = 'framed', handle } = props;
  const frame = useRef<HTMLDivElement>(null);
  /** The row that was gone to: it exists wherever the list has scrolled to. */
  const [wanted, setWanted] = useState<number | null>(null);
  const withWanted = useCallback(
    (range: Range) => {
      const drawn = defaultRangeExtractor(range);
      const isMore = wanted !== null && wanted < range.count && !drawn.includes(wanted);
      return isMore ? [...drawn, wanted].toSorted((a, b) => a - b) : drawn;
    },
    [wanted],
  );
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => estimate,
    overscan: 4,
    // Rows are there with the first drawing, which can be made in pauses; one that waits for a measure cannot.
    initialRect: { width: 0, height: window.innerHeight },
    rangeExtractor: withWanted,
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : keyOf(row);
    },
  });
  useImperativeHandle(handle, () => ({
    goTo(index, find) {
      flushSync(() => setWanted(index));
      virtualizer.scrollToIndex(index);
      const row = frame.current?.querySelector<HTMLElement>(`[data-index="${index}"]`);
      if (row) find(row)?.focus();
    },
  }));
  return (
    <div ref={frame} className={classNames(styles.frame, styles[look])}>
      {head}
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
              {children(row, index)}
            </div>
          );
        })}
      </div>
    </div>
  );
}
