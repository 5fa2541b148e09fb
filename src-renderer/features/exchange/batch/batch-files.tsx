import { SearchX } from 'lucide-react';
import { useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import { useLocation } from 'wouter';

import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import type { Command } from '@/ui/commands/command';
import { useCommands } from '@/ui/commands/command-scope';
import { EmptyState } from '@/ui/empty-state';
import { useElementWidth } from '@/ui/use-element-width';
import { VirtualTable } from '@/ui/virtual-table';

import { useContacts } from '../reading/use-contacts';
import { useImporterState } from '../reading/use-importer-state';
import { useReadOn } from '../reading/use-read-on';
import { batchColumns } from './batch-columns';
import { BatchFilter } from './batch-filter';
import { placeInBatch, rememberPlace } from './batch-place';
import { addressOfRow, type BatchRow, type RowState } from './batch-row';
import { useRowActions } from './use-row-actions';
import styles from './batch-page.module.css';

/** Narrower than this (px), what is open stands under the name of its file. */
const narrow = 640;
const rowHeights = { wide: 54, narrow: 76 } as const;

interface BatchFilesProps {
  readonly batchId: string;
  readonly rows: readonly BatchRow[];
  readonly shown: RowState | null;
  readonly onShow: (state: RowState | null) => void;
}

/** The files of a batch by state, gone through by keys from the moment they are on screen. */
export function BatchFiles({ batchId, rows, shown, onShow }: BatchFilesProps) {
  const t = useText();
  const format = useFormat();
  const { locale } = useIntl();
  const [, navigate] = useLocation();
  const [moved, setCurrent] = useState(() => placeInBatch(batchId));
  // Which is the first to decide is known once they are compared.
  const current = moved ?? firstToDecide(rows);
  const act = useRowActions(batchId);
  const toPeople = useContacts();
  const importing = useImporterState();
  const readOn = useReadOn();
  const frame = useRef<HTMLDivElement>(null);
  const isNarrow = (useElementWidth(frame) ?? narrow) < narrow;
  const columns = useMemo(() => batchColumns({ t, format, locale, isNarrow }), [t, format, locale, isNarrow]);
  const listed = useMemo(
    () => (shown === null ? rows : rows.filter(({ state }) => state === shown)),
    [rows, shown],
  );
  const moveTo = (key: string) => {
    setCurrent(key);
    rememberPlace(batchId, key);
  };
  const change = (row: BatchRow, work: (row: BatchRow) => Promise<void>) => {
    void work(row);
    // Where only rows of one state are shown, this one goes: the next takes its place.
    const next = listed[listed.indexOf(row) + 1] ?? listed[listed.indexOf(row) - 1];
    if (shown !== null && next) moveTo(next.id);
  };
  const open = (row: BatchRow) => {
    const address = addressOfRow(row);
    if (row.file.outcome.kind === 'contacts') toPeople(row.file);
    if (row.state === 'unread' && importing.kind !== 'reading') void readOn(batchId);
    if (address !== null) navigate(address);
  };
  const focusRows = () => frame.current?.querySelector<HTMLElement>('[role="grid"]')?.focus();
  const step = (by: 1 | -1) => {
    const at = listed.findIndex(({ id }) => id === current);
    const next = listed[Math.min(Math.max(at + by, 0), listed.length - 1)];
    if (next) moveTo(next.id);
    focusRows();
  };
  const onCurrent = (work: (row: BatchRow) => void) => {
    const row = listed.find(({ id }) => id === current);
    if (row) work(row);
    focusRows();
  };
  useRowCommands({
    next: () => step(1),
    previous: () => step(-1),
    open: () => onCurrent(open),
    accept: () => onCurrent((row) => change(row, act.accept)),
    aside: () => onCurrent((row) => change(row, act.setAside)),
  });
  const keys = (event: KeyboardEvent, row: BatchRow) => {
    if (event.code === 'KeyA') change(row, act.accept);
    else if (event.code === 'KeyX') change(row, act.setAside);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <BatchFilter rows={rows} shown={shown} onShow={onShow} />
      <div ref={frame} className={styles.view}>
        <VirtualTable
          // Rows of another height are another table.
          key={String(isNarrow)}
          label={t('exchange.batch.table')}
          columns={columns}
          rows={listed}
          rowKey={({ id }) => id}
          rowHeight={isNarrow ? rowHeights.narrow : rowHeights.wide}
          current={current}
          onCurrentChange={moveTo}
          onOpen={open}
          onRowKeyDown={keys}
          withLetters
          startsAtCurrent
          empty={
            <EmptyState icon={SearchX} title={t('exchange.batch.none')}>
              {t('exchange.batch.none-text')}
            </EmptyState>
          }
        />
      </div>
      <p className={styles.keys}>{t('exchange.batch.keys')}</p>
    </>
  );
}

function firstToDecide(rows: readonly BatchRow[]): string | null {
  return (rows.find(({ state }) => state === 'ask') ?? rows[0])?.id ?? null;
}

type RowCommand = 'next' | 'previous' | 'open' | 'accept' | 'aside';
/** Enter opens too, in the list: elsewhere on the page it presses what has the focus. */
const rowKeys = { next: 'J', previous: 'K', open: 'O', accept: 'A', aside: 'X' } as const;

/** Heard wherever on the page the focus is; they stand in the list of shortcuts too. */
function useRowCommands(run: Readonly<Record<RowCommand, () => void>>): void {
  const latest = useRef(run);
  useLayoutEffect(() => {
    latest.current = run;
  });
  const commands = useMemo(
    () =>
      (Object.keys(rowKeys) as RowCommand[]).map((name): Command => ({
        id: `batch.${name}`,
        message: `exchange.command.row-${name}`,
        group: 'exchange',
        shortcuts: [rowKeys[name]],
        run: () => latest.current[name](),
      })),
    [],
  );
  useCommands(commands);
}
