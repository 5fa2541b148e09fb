import { useVirtualizer } from '@tanstack/react-virtual';
import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { classNames } from './class-names';
import { useTableKeys } from './use-table-keys';
import { VirtualTableHead } from './virtual-table-head';
import styles from './virtual-table.module.css';
import { visibleColumns } from './visible-columns';
import { useElementWidth } from './use-element-width';

export interface TableColumn<Row> {
  readonly id: string;
  readonly header: string;
  /** What the column counts or leaves out, where its head alone does not say it. */
  readonly hint?: string;
  readonly cell: (row: Row) => ReactNode;
  /** A grid track: `minmax(160px, 2fr)`, `90px`. */
  readonly width: string;
  readonly sortable?: boolean;
  readonly align?: 'start' | 'end';
  /** Leaves the column out where the table is narrower than this, in px. */
  readonly hideBelow?: number;
}

export interface TableSort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

export interface VirtualTableProps<Row> {
  readonly label: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly sort?: TableSort;
  readonly onSort?: (sort: TableSort) => void;
  /** Enter or a click on a row. */
  readonly onOpen?: (row: Row) => void;
  /** The row that is current; without it the table keeps its own. */
  readonly current?: string | null;
  readonly onCurrentChange?: (key: string) => void;
  /** Keys the table does not use itself, with the current row: single-key actions. */
  readonly onRowKeyDown?: (event: KeyboardEvent, row: Row) => void;
  /** J and K go down and up as well, whatever the layout of the keyboard. */
  readonly withLetters?: boolean;
  /** Comes back to the row that is current from the start: it is in view, and the keys are the table's. */
  readonly startsAtCurrent?: boolean;
  readonly rowHeight?: number;
  /** Shown in place of rows where there are none. */
  readonly empty?: ReactNode;
}

/** Of the head and, where nothing else is said, of a row, in px. */
const headHeight = 36;

/** Rows of any number, of which only those in view exist; one stop for Tab, moved through by the arrow keys. */
export function VirtualTable<Row>(props: VirtualTableProps<Row>) {
  const { label, columns, rows, rowKey, sort, onSort, onOpen, rowHeight = headHeight, empty } = props;
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const width = useElementWidth(frame);
  const shown = visibleColumns(columns, width);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    paddingStart: headHeight,
    scrollPaddingStart: headHeight,
  });
  const { index: currentIndex, moveTo, onKeyDown, onFocus } = useTableKeys(props, virtualizer, frame);
  const tracks = { gridTemplateColumns: shown.map(({ width: track }) => track).join(' ') };

  return (
    <div
      ref={frame}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={shown.length}
      aria-activedescendant={currentIndex === null ? undefined : `${id}-${currentIndex}`}
      tabIndex={rows.length > 0 ? 0 : -1}
      className={styles.table}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      <div
        role="presentation"
        style={{ height: rows.length > 0 ? virtualizer.getTotalSize() : undefined }}
        className={styles.body}
      >
        <VirtualTableHead
          columns={shown}
          sort={sort}
          onSort={onSort}
          style={{ ...tracks, height: headHeight }}
        />
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid answers Enter for its current row
            <div
              // The virtualizer counts by index: it looks at every row's key, and there may be tens of thousands.
              key={rowKey(row)}
              id={`${id}-${index}`}
              role="row"
              aria-rowindex={index + 2}
              aria-selected={index === currentIndex}
              className={classNames(
                styles.row,
                onOpen && styles.opens,
                index === currentIndex && styles.current,
              )}
              style={{ ...tracks, height: rowHeight, transform: `translateY(${start}px)` }}
              onClick={() => {
                moveTo(index);
                if (onOpen) open(row, onOpen);
              }}
            >
              {shown.map((column) => (
                <div
                  key={column.id}
                  role="gridcell"
                  className={classNames(styles.cell, column.align === 'end' && styles.end)}
                >
                  {column.cell(row)}
                </div>
              ))}
            </div>
          );
        })}
      </div>
      {rows.length === 0 ? empty : null}
    </div>
  );
}

/**
 * Opens a row. Who double-clicks has opened it with the first click; the second would fall on the page that came and
 * select its words.
 */
function open<Row>(row: Row, onOpen: (row: Row) => void): void {
  const leaveWords = (event: MouseEvent) => {
    if (event.detail > 1) event.preventDefault();
  };
  window.addEventListener('mousedown', leaveWords, { once: true, capture: true });
  onOpen(row);
}
