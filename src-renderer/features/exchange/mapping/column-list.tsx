import { useIntl } from 'react-intl';

import type { Mapping } from '@/formats/sheet-records/mapping';
import type { ShownColumn, ShownTable } from '@/formats/sheet-records/preview-tables';
import { partyCodeOf } from '@/formats/sheet-records/party-words';
import { fieldsOfKind, type ColumnField, type RecordTableKind } from '@/formats/sheet-records/record-fields';
import { useText } from '@/i18n/use-text';
import { Bidi } from '@/ui/bidi';
import { LightSelect } from '@/ui/light-select';

import { partyName } from '../review/party-words';
import styles from './mapping.module.css';

interface ColumnListProps {
  readonly kind: RecordTableKind;
  readonly table: ShownTable;
  readonly mapping: Mapping;
  readonly onColumn: (column: number, field: ColumnField, party?: string) => void;
}

/** What each column was taken for and why, with what stands in it, to be said otherwise. */
export function ColumnList({ kind, table, mapping, onColumn }: ColumnListProps) {
  const t = useText();
  const { locale } = useIntl();
  return (
    <ul className={styles.columns}>
      {table.columns.map((column, at) => {
        const own = mapping.columns[at];
        const state = own?.party ?? partyCodeOf(column.title.split('›').at(-1) ?? '');
        const items = fieldsOfKind(kind)
          // A column of one State's statuses is known by the State in its title.
          .filter((field) => field !== 'status-of' || state !== null)
          .map((field) => ({
            id: field,
            label:
              field === 'status-of' && state !== null
                ? t('exchange.mapping.field.status-of', { party: partyName(state, locale, undefined) })
                : t(`exchange.mapping.field.${field}`, { party: '' }),
          }));
        const name = column.title || t('tables.column', { letter: letterOf(column.place) });
        const isChanged = own !== undefined && own.field !== column.field;
        return (
          <li key={column.place} className={styles.column}>
            <span className={styles.title} dir="auto">
              {name}
            </span>
            <LightSelect
              label={t('exchange.mapping.meaning', { name })}
              items={items}
              value={own?.field ?? 'ignored'}
              onChange={(field) =>
                onColumn(at, field, field === 'status-of' ? (state ?? undefined) : undefined)
              }
            />
            <span className={styles.why}>
              {isChanged ? t('exchange.mapping.why.said') : whyOf(column, table)}
              {column.isHidden ? ` · ${t('exchange.mapping.hidden-column')}` : null}
            </span>
            <span className={styles.samples}>
              {column.samples.map((text) => (
                <span key={text} className={styles.sample}>
                  <Bidi>{text}</Bidi>
                </span>
              ))}
            </span>
          </li>
        );
      })}
    </ul>
  );

  function whyOf({ reason, confidence, field }: ShownColumn, { isRemembered }: ShownTable): string {
    if (isRemembered) return t('exchange.mapping.why.remembered');
    if (reason === 'title') return t('exchange.mapping.why.title');
    if (reason === 'contents') return t('exchange.mapping.why.contents', { confidence });
    if (reason === 'other-contents')
      return t(
        field === 'ignored' ? 'exchange.mapping.why.not-fitting' : 'exchange.mapping.why.hardly-fitting',
      );
    return t(`exchange.mapping.why.${reason}`);
  }
}

/** A, B, … AA, as spreadsheets call them. */
export function letterOf(at: number): string {
  const head = Math.floor(at / 26);
  return (head > 0 ? letterOf(head - 1) : '') + String.fromCharCode(65 + (at % 26));
}
