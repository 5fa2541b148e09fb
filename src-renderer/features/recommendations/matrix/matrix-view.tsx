import { SearchX } from 'lucide-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useLocation } from 'wouter';
import type { CommitmentStatus } from '@/domain/commitment';
import { reportedOf, type MatrixLine } from '@/domain/follow-up-matrix';
import { useText } from '@/i18n/use-text';
import { FilterBar } from '@/pickers/directory/filter-bar';
import { partiesAskedFor } from '@/pickers/recommendations/recommendation-filter';
import { recommendationAddress } from '@/pickers/recommendations/recommendation-address';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { PageHeader } from '@/ui/page-header';
import { SplitPane } from '@/ui/split-pane';
import { PapersPopover } from '../papers/papers-popover';
import { SheetReviewOfPresent, SheetsPopoverOfPresent } from '../sheets/of-present';
import { SheetReview } from '../sheets/sheet-review';
import { SheetsPopover } from '../sheets/sheets-popover';
import { useReturnedSheet } from '../sheets/returned-sheet';
import { AsOfControl } from '../views/as-of-control';
import { filterLines } from '../views/filter-lines';
import type { ViewProps } from '../views/view-props';
import { ViewTabs } from '../views/view-tabs';
import layout from '@/ui/page-frame.module.css';
import { draftReports } from './cell/draft-reports';
import { UnfinishedReports } from './cell/unfinished-reports';
import type { CellPlace } from './matrix-address';
import { MatrixGrid } from './matrix-grid';
import styles from './matrix-view.module.css';
import { OpenCell, OpenCellOfDay } from './open-cell';
import { useMatrix } from './use-matrix';
import { useOpenCell } from './use-open-cell';

const usualPanel = 440;

/** Recommendations by States: how each stands in each, at present or on a day of the past. */
export function MatrixView({ inHand, lines, shown, filter }: ViewProps) {
  const t = useText();
  const [, navigate] = useLocation();
  const [open, setOpen] = useOpenCell();
  const returned = useReturnedSheet();
  const [panel, setPanel] = useState(usualPanel);
  const field = useRef<HTMLInputElement>(null);
  const grid = useRef<HTMLDivElement>(null);

  const found = useMemo(() => filterLines(lines, shown.filter), [lines, shown.filter]);
  const shownRows = useMemo(() => found.map(({ row }) => row), [found]);
  const partyIds = useMemo(() => partiesAskedFor(shown.filter), [shown.filter]);
  const matrix = useMatrix(inHand, found, partyIds);

  const openCell = (cell: CellPlace, status: CommitmentStatus | null) => {
    if (status !== null) draftReports.begin(cell, status);
    setOpen(cell);
  };
  const openLine = useCallback(
    (line: MatrixLine) => navigate(recommendationAddress(line.row.recommendation.id)),
    [navigate],
  );
  const close = () => {
    // Where the panel covers the matrix, that takes the focus only once the panel has gone.
    flushSync(() => setOpen(null));
    grid.current?.focus();
  };

  if (returned) {
    return (
      <div className={layout.lowPage}>
        <PageHeader title={t('follow-up.matrix')} />
        <div className={styles.scroll}>
          {shown.day === null ? (
            <SheetReview returned={returned} inHand={inHand} />
          ) : (
            <SheetReviewOfPresent returned={returned} />
          )}
        </div>
      </div>
    );
  }
  if (!matrix) return null;
  const { reported, of } = reportedOf(matrix.totals);
  return (
    <SplitPane
      size={panel}
      onResize={setPanel}
      endLabel={t('follow-up.cell')}
      end={
        open === null ? null : shown.day === null ? (
          <OpenCell place={open} present={inHand} onClose={close} />
        ) : (
          <OpenCellOfDay place={open} day={shown.day} rows={inHand.rows} onClose={close} />
        )
      }
    >
      <div className={layout.lowPage}>
        <PageHeader
          title={t('follow-up.matrix')}
          state={
            <span className={layout.count} role="status">
              {t('follow-up.count', { lines: matrix.lines.length, reported, of })}
            </span>
          }
          actions={
            <>
              <UnfinishedReports inHand={inHand} onOpen={setOpen} />
              <AsOfControl day={shown.day} onChange={shown.setDay} />
              {shown.day === null ? <SheetsPopover inHand={inHand} /> : <SheetsPopoverOfPresent />}
              <PapersPopover inHand={inHand} rows={shownRows} day={shown.day} partyIds={partyIds} />
            </>
          }
        />
        <ViewTabs shown={shown} />
        <FilterBar filter={filter} field={field} onLeave={() => grid.current?.focus()} />
        <div className={styles.matrix}>
          {matrix.lines.length === 0 ? (
            <EmptyState
              icon={SearchX}
              title={t('follow-up.none.title')}
              actions={<Button onPress={filter.onClear}>{t('directory.filter.clear')}</Button>}
            >
              {t('follow-up.none.text')}
            </EmptyState>
          ) : (
            <MatrixGrid matrix={matrix} frame={grid} open={open} onOpen={openCell} onOpenLine={openLine} />
          )}
        </div>
      </div>
    </SplitPane>
  );
}
