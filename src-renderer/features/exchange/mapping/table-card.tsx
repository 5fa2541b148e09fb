import { useState } from 'react';

import type { Mapping } from '@/formats/sheet-records/mapping';
import type { ShownTable, TablesPreview } from '@/formats/sheet-records/preview-tables';
import {
  recordTableKinds,
  type ColumnField,
  type RecordTableKind,
} from '@/formats/sheet-records/record-fields';
import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { Card } from '@/ui/card';
import { Disclosure } from '@/ui/disclosure';
import { Pill } from '@/ui/pill';
import { SegmentedControl } from '@/ui/segmented-control';
import { Select } from '@/ui/select';

import { ColumnList } from './column-list';
import { FirstRows } from './first-rows';
import styles from './mapping.module.css';

interface TableCardProps {
  readonly table: ShownTable;
  readonly mapping: Mapping;
  readonly preview: TablesPreview['tables'][number] | null;
  /** Whether no table above it has the same titles: what is said of one is said of all. */
  readonly isFirst: boolean;
  readonly isLone: boolean;
  readonly onKind: (kind: RecordTableKind | null) => void;
  readonly onColumn: (column: number, field: ColumnField, party?: string) => void;
  readonly onOrder: (order: Mapping['order']) => void;
}

const kinds = [...recordTableKinds, 'skip'] as const;
/** More of them are counted. */
const rowsNamed = 10;
const orders = ['ask', 'day-first', 'month-first'] as const;

/** One table: what it is of, what its columns mean, and its first rows as they will be. */
export function TableCard({
  table,
  mapping,
  preview,
  isFirst,
  isLone,
  onKind,
  onColumn,
  onOrder,
}: TableCardProps) {
  const t = useText();
  const format = useFormat();
  const isAsked = !table.isSure && mapping.kind === table.mapping.kind;
  const [isOpen, setOpen] = useState(isFirst && (!table.isSure || (isLone && !table.isRemembered)));
  const used = mapping.columns.filter(({ field }) => field !== 'ignored').length;
  return (
    <Card
      title={t('exchange.mapping.table', { sheet: table.sheet, from: table.firstRow, to: table.lastRow })}
      actions={
        table.isRemembered ? (
          <Pill kind="done">{t('exchange.mapping.as-last-time')}</Pill>
        ) : table.isHidden ? (
          <Pill kind="ask">{t('exchange.mapping.hidden-sheet')}</Pill>
        ) : isAsked ? (
          <Pill kind="ask">{t('exchange.mapping.please-check')}</Pill>
        ) : null
      }
    >
      <div className={styles.table}>
        {table.above.length > 0 ? (
          <p className={styles.above} dir="auto">
            {table.above.join(' · ')}
          </p>
        ) : null}
        {table.hiddenRows.length > 0 ? (
          <p className={styles.above}>
            {t('exchange.mapping.hidden-rows', {
              count: table.hiddenRows.length,
              rows: format.list(table.hiddenRows.slice(0, rowsNamed).map((row) => format.number(row))),
              more: Math.max(0, table.hiddenRows.length - rowsNamed),
            })}
          </p>
        ) : null}
        <div className={styles.bar}>
          <Select
            label={t('exchange.mapping.kind')}
            items={kinds.map((id) => ({ id, label: t(`exchange.mapping.kind.${id}`) }))}
            value={mapping.kind ?? 'skip'}
            onChange={(kind) => onKind(kind === 'skip' ? null : kind)}
          />
          {table.hasOpenDates && mapping.kind !== null ? (
            <div className={styles.order}>
              <span className={styles.hint}>{t('exchange.mapping.order')}</span>
              <SegmentedControl
                label={t('exchange.mapping.order')}
                items={orders.map((id) => ({ id, label: t(`exchange.mapping.order.${id}`) }))}
                value={mapping.order ?? 'ask'}
                onChange={(order) => onOrder(order === 'ask' ? null : order)}
              />
            </div>
          ) : null}
        </div>
        {mapping.kind === null ? null : (
          <>
            <Disclosure
              title={t('exchange.mapping.columns')}
              summary={t('exchange.mapping.columns.summary', {
                used,
                left: mapping.columns.length - used,
              })}
              isExpanded={isOpen}
              onExpandedChange={setOpen}
            >
              {/* A list of choices a column is dear to make. */}
              {isOpen ? (
                <ColumnList kind={mapping.kind} table={table} mapping={mapping} onColumn={onColumn} />
              ) : null}
            </Disclosure>
            {preview?.first ? <FirstRows draft={preview.first} taken={preview.taken} /> : null}
          </>
        )}
      </div>
    </Card>
  );
}
