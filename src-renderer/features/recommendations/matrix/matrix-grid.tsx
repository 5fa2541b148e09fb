import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useId, useMemo, useState, type KeyboardEvent, type RefObject } from 'react';
import type { CommitmentStatus } from '@/domain/commitment';
import type { FollowUpMatrix, MatrixLine } from '@/domain/follow-up-matrix';
import { useText } from '@/i18n/use-text';
import { SignSprite } from '@/pickers/recommendations/sign-sprite';
import { useElementWidth } from '@/ui/use-element-width';
import { gridTarget, type GridPlace } from './grid-place';
import type { CellPlace } from './matrix-address';
import styles from './matrix-grid.module.css';
import { MatrixHead } from './matrix-head';
import { MatrixLegend } from './matrix-legend';
import { MatrixRow } from './matrix-row';
import { TotalsRow } from './totals-row';
import { statusOfKey } from './status-of-key';

interface MatrixGridProps {
  readonly matrix: FollowUpMatrix;
  readonly frame: RefObject<HTMLDivElement | null>;
  /** The cell that stands open beside the matrix. */
  readonly open: CellPlace | null;
  /** Enter or a click on a cell, or a figure key: then a new report begins with that status. */
  readonly onOpen: (place: CellPlace, status: CommitmentStatus | null) => void;
  /** Enter or a click on a line's heading. */
  readonly onOpenLine: (line: MatrixLine) => void;
}

const rowHeight = 52;
const headHeight = 66;
const cellWidth = 82;
/** Of the first column: so wide at most and at least, and so much of the whole. */
const firstWidth = 380;
const firstShare = 0.42;
const leastFirst = 190;

/**
 * The cells, of which only those in view exist; one stop for Tab, moved through by the arrow keys. The first column
 * holds the recommendations, the last lines how often each status occurs.
 */
export function MatrixGrid({ matrix, frame, open, onOpen, onOpenLine }: MatrixGridProps) {
  const t = useText();
  const id = useId();
  const width = useElementWidth(frame);
  const { columns, lines, totals } = matrix;
  const counted = useMemo(() => [...totals.keys()], [totals]);
  const [place, setPlace] = useState<GridPlace | null>(null);
  const count = lines.length + counted.length;
  const first = Math.round(Math.max(leastFirst, Math.min(firstWidth, (width ?? firstWidth) * firstShare)));
  const current = useMemo(
    () =>
      place && {
        line: Math.min(place.line, count - 1),
        column: Math.min(place.column, columns.length),
      },
    [place, count, columns.length],
  );
  // A scroll moves both: drawn at once for each, the second would measure what the first has just changed.
  const down = useVirtualizer({
    useFlushSync: false,
    count,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 2,
    paddingStart: headHeight,
    scrollPaddingStart: headHeight,
  });
  const across = useVirtualizer({
    useFlushSync: false,
    horizontal: true,
    count: columns.length,
    getScrollElement: () => frame.current,
    estimateSize: () => cellWidth,
    overscan: 1,
    paddingStart: first,
    // The first column stays in view and covers what lies behind it.
    scrollPaddingStart: first,
  });
  const rows = down.getVirtualItems();
  // A row that comes into view takes the place of one that went out: changing what stands in it takes a fraction of the
  // time that drawing it anew does. The pool only grows, so that the rows that stay keep theirs.
  const [pool, setPool] = useState(1);
  if (rows.length > pool) setPool(rows.length);
  const inView = across.getVirtualItems();
  const from = inView.at(0)?.index ?? 0;
  const until = (inView.at(-1)?.index ?? -1) + 1;
  const shown = useMemo(
    () => columns.slice(from, until).map((column, at) => ({ column, at: from + at })),
    [columns, from, until],
  );

  const moveTo = useCallback(
    (next: GridPlace) => {
      setPlace(next);
      down.scrollToIndex(next.line);
      if (next.column > 0) across.scrollToIndex(next.column - 1);
    },
    [down, across],
  );
  const act = (at: GridPlace, status: CommitmentStatus | null): boolean => {
    const line = lines[at.line];
    const column = columns[at.column - 1];
    if (!line || (status !== null && !column)) return false;
    if (column) onOpen({ recommendationId: line.row.recommendation.id, partyId: column.party.id }, status);
    else onOpenLine(line);
    return true;
  };
  const press = (event: KeyboardEvent) => {
    if (event.target !== frame.current || event.altKey) return;
    const page = Math.max(1, Math.floor((frame.current?.clientHeight ?? 0) / rowHeight) - 2);
    const size = { lines: count, columns: columns.length + 1, page };
    const control = event.ctrlKey || event.metaKey;
    const target = gridTarget(event.key, control, current ?? { line: -1, column: 1 }, size);
    if (target) moveTo(target);
    else if (control || !current) return;
    else if (event.key === 'Enter') act(current, null);
    else {
      const status = statusOfKey(event.key);
      if (status === null || !act(current, status)) return;
    }
    event.preventDefault();
  };
  // Whoever comes by Tab sees where they are: the focus shows on a cell, not around all of them.
  const focus = () => {
    if (current === null && frame.current?.matches(':focus-visible')) moveTo({ line: 0, column: 1 });
  };

  const currentLine = current ? lines[current.line] : undefined;
  const currentColumn = current ? columns[current.column - 1] : undefined;
  return (
    <>
      <SignSprite />
      <div
        ref={frame}
        role="grid"
        aria-label={t('follow-up.matrix')}
        aria-rowcount={count + 1}
        aria-colcount={columns.length + 1}
        aria-activedescendant={current ? `${id}-${current.line}-${current.column}` : undefined}
        tabIndex={0}
        className={styles.grid}
        style={{ '--columns': columns.length, '--first': `${first}px`, '--cell': `${cellWidth}px` }}
        onKeyDown={press}
        onFocus={focus}
      >
        <div role="presentation" className={styles.body} style={{ height: down.getTotalSize() }}>
          <MatrixHead columns={shown} height={headHeight} current={current?.column ?? null} />
          {rows.map(({ index, start }) => {
            const key = index % pool;
            const line = lines[index];
            const shared = {
              id,
              index,
              columns: shown,
              top: start,
              height: rowHeight,
              current: current?.line === index ? current.column : null,
              onChoose: moveTo,
            };
            const status = counted[index - lines.length];
            if (line === undefined)
              return status === undefined ? null : (
                <TotalsRow key={key} {...shared} status={status} total={totals.get(status) ?? 0} />
              );
            return (
              <MatrixRow
                key={key}
                {...shared}
                line={line}
                openParty={open?.recommendationId === line.row.recommendation.id ? open.partyId : null}
                onOpen={onOpen}
                onOpenLine={onOpenLine}
              />
            );
          })}
        </div>
      </div>
      <MatrixLegend totals={totals} line={currentLine ?? null} column={currentColumn ?? null} />
    </>
  );
}
