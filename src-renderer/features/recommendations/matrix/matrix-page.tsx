import { Grid3x3, List, SearchX } from 'lucide-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';
import type { CommitmentStatus } from '@/domain/commitment';
import { followUpMatrix, reportedOf, type MatrixLine } from '@/domain/follow-up-matrix';
import { useText } from '@/i18n/use-text';
import { EmptyDirectory } from '@/pickers/directory/directory-page';
import { FilterBar } from '@/pickers/directory/filter-bar';
import { usePartyNames } from '@/pickers/parties/use-party-names';
import {
  recommendationAddress,
  recommendationsAddress,
} from '@/pickers/recommendations/recommendation-address';
import { useRecommendationRows } from '@/pickers/recommendations/use-recommendation-rows';
import { today } from '@/pickers/today';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';
import { PageHeader } from '@/ui/page-header';
import { SplitPane } from '@/ui/split-pane';
import { sorting } from '../list/compare-lines';
import { listChoices } from '../list/list-choices';
import { filterLines, noFilter } from '../list/list-filter';
import { listFilterProps } from '../list/list-filter-props';
import { useRecommendationLines } from '../list/use-recommendation-lines';
import { PapersPopover } from '../papers/papers-popover';
import { SheetReview } from '../sheets/sheet-review';
import { SheetsPopover } from '../sheets/sheets-popover';
import { useReturnedSheet } from '../sheets/returned-sheet';
import { AsOfControl } from './as-of-control';
import { draftReports } from './cell/draft-reports';
import type { CellPlace } from './matrix-address';
import { MatrixGrid } from './matrix-grid';
import styles from './matrix-page.module.css';
import { OpenCell, OpenCellOfPresent } from './open-cell';
import { useMatrixAddress } from './use-matrix-address';

const usualPanel = 440;

/** Recommendations by States: how each stands in each, at present or on a day of the past. */
export function MatrixPage() {
  const t = useText();
  const { locale } = useIntl();
  const [, navigate] = useLocation();
  const { filter, place, setFilter, setPlace } = useMatrixAddress();
  const returned = useReturnedSheet();
  const [panel, setPanel] = useState(usualPanel);
  const field = useRef<HTMLInputElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const parties = usePartyNames();
  const inHand = useRecommendationRows(place.day);
  const lines = useRecommendationLines(inHand, parties, sorting.usual);
  const nameOf = parties?.nameOf;

  const shown = useMemo(() => filterLines(lines ?? [], filter), [lines, filter]);
  const choices = useMemo(
    () =>
      listChoices(lines ?? [], filter, {
        meetings: inHand?.records.meetings ?? [],
        partyName: (id) => nameOf?.(id) ?? '',
        language: locale,
        t,
      }),
    [lines, filter, inHand, nameOf, locale, t],
  );
  const shownRows = useMemo(() => shown.map(({ row }) => row), [shown]);
  const matrix = useMemo(
    () => inHand && followUpMatrix(inHand.records, shownRows, { language: locale, today: today() }),
    [inHand, shownRows, locale],
  );

  const openCell = (cell: CellPlace, status: CommitmentStatus | null) => {
    if (status !== null) draftReports.begin(cell, status);
    setPlace({ open: cell });
  };
  const openLine = useCallback(
    (line: MatrixLine) => navigate(recommendationAddress(line.row.recommendation.id)),
    [navigate],
  );
  const close = () => {
    setPlace({ open: null });
    grid.current?.focus();
  };

  if (!inHand || !lines || !matrix) return null;
  if (inHand.records.recommendations.length === 0 && place.day === null) {
    return (
      <EmptyDirectory
        title={t('follow-up.matrix')}
        icon={Grid3x3}
        empty={{
          title: t('follow-up.empty.title'),
          text: t('follow-up.empty.text'),
          actions: <LinkButton to={recommendationsAddress}>{t('follow-up.empty.action')}</LinkButton>,
        }}
      />
    );
  }
  if (returned) {
    return (
      <div className={styles.page}>
        <PageHeader title={t('follow-up.matrix')} />
        <div className={styles.scroll}>
          <SheetReview returned={returned} inHand={inHand} />
        </div>
      </div>
    );
  }
  const { reported, of } = reportedOf(matrix.totals);
  return (
    <SplitPane
      size={panel}
      onResize={setPanel}
      endLabel={t('follow-up.cell')}
      end={
        place.open === null ? null : place.day === null ? (
          <OpenCell place={place.open} present={inHand} onClose={close} />
        ) : (
          <OpenCellOfPresent place={place.open} onClose={close} />
        )
      }
    >
      <div className={styles.page}>
        <PageHeader
          title={t('follow-up.matrix')}
          state={
            <span className={styles.count} role="status">
              {t('follow-up.count', { lines: matrix.lines.length, reported, of })}
            </span>
          }
          actions={
            <>
              <AsOfControl day={place.day} onChange={(day) => setPlace({ day })} />
              <SheetsPopover inHand={inHand} />
              <PapersPopover inHand={inHand} rows={shownRows} columns={matrix.columns} day={place.day} />
              <LinkButton to={recommendationsAddress} icon={List}>
                {t('follow-up.list')}
              </LinkButton>
            </>
          }
        />
        <FilterBar
          filter={listFilterProps(filter, choices, setFilter, t)}
          field={field}
          onLeave={() => grid.current?.focus()}
        />
        <div className={styles.matrix}>
          {matrix.lines.length === 0 ? (
            <EmptyState
              icon={SearchX}
              title={t('follow-up.none.title')}
              actions={<Button onPress={() => setFilter(noFilter)}>{t('directory.filter.clear')}</Button>}
            >
              {t('follow-up.none.text')}
            </EmptyState>
          ) : (
            <MatrixGrid
              matrix={matrix}
              frame={grid}
              open={place.open}
              onOpen={openCell}
              onOpenLine={openLine}
            />
          )}
        </div>
      </div>
    </SplitPane>
  );
}
