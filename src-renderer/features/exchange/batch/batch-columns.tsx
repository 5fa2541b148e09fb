import { NotebookText } from 'lucide-react';

import { formatEdtf } from '@/domain/format-edtf';
import type { Format } from '@/i18n/use-format';
import type { Translate } from '@/i18n/use-text';
import { Bidi } from '@/ui/bidi';
import { Icon } from '@/ui/icon';
import { VisuallyHidden } from '@/ui/visually-hidden';
import type { TableColumn } from '@/ui/virtual-table';

import { notesOf } from '../reading/note-in-words';
import { kindName, placeName } from '../review/fact-words';
import { isIncompleteDate } from '../review/incomplete-date';
import type { BatchRow } from './batch-row';
import { foundInWords, needsInWords } from './row-in-words';
import { RowStatePill } from './row-state-pill';
import styles from './batch-page.module.css';

interface ColumnContext {
  readonly t: Translate;
  readonly format: Format;
  readonly locale: string;
  /** Too narrow for columns beside one another: what is open stands under the name. */
  readonly isNarrow: boolean;
}

/** Each file in two lines, as a list of mail has them: its name and its meeting; beside them, what is to be decided. */
export function batchColumns({
  t,
  format,
  locale,
  isNarrow,
}: ColumnContext): readonly TableColumn<BatchRow>[] {
  const said = (row: BatchRow) => {
    const needs = needsInWords(row, t, format);
    return { needs, words: needs || foundInWords(row, t, format) };
  };
  const state: TableColumn<BatchRow> = {
    id: 'state',
    header: t('exchange.batch.column.state'),
    width: isNarrow ? 'minmax(132px, 0.5fr)' : '188px',
    cell: (row) => <RowStatePill row={row} />,
  };
  const file: TableColumn<BatchRow> = {
    id: 'file',
    header: t('exchange.batch.column.file'),
    width: 'minmax(180px, 1.25fr)',
    cell: (row) => (
      <span className={styles.lines} style={{ paddingInlineStart: `calc(${row.file.depth} * var(--s4))` }}>
        <FileName row={row} t={t} format={format} />
        <MeetingLine row={row} t={t} locale={locale} />
        {isNarrow ? <span className={styles.second}>{said(row).words}</span> : null}
      </span>
    ),
  };
  const needs: TableColumn<BatchRow> = {
    id: 'needs',
    header: t('exchange.batch.column.needs'),
    width: 'minmax(180px, 1fr)',
    cell: (row) => {
      const { needs: open, words } = said(row);
      return (
        <span className={open === '' ? styles.found : styles.needs} title={words}>
          {words}
        </span>
      );
    },
  };
  return isNarrow ? [state, file] : [state, file, needs];
}

interface CellProps {
  readonly row: BatchRow;
  readonly t: Translate;
}

function FileName({ row, t, format }: CellProps & { readonly format: Format }) {
  const { name, folder, notes } = row.file;
  const told = [...notesOf([{ file: name, notes }], t, format).keys()];
  return (
    <span className={styles.file} title={folder === '' ? name : `${folder}/${name}`}>
      <Bidi>{name}</Bidi>
      {row.others > 0 ? (
        <span className={styles.faint}>{t('exchange.batch.others', { count: row.others })}</span>
      ) : null}
      {told.length > 0 ? (
        <span className={styles.faint} title={told.join('\n')}>
          <Icon of={NotebookText} size="s" />
          <VisuallyHidden>{told.join(' ')}</VisuallyHidden>
        </span>
      ) : null}
    </span>
  );
}

/** "4th Senior Officials’ Meeting · 12–13 June 2018 · Bishkek, Kyrgyzstan" */
function MeetingLine({ row: { digest }, t, locale }: CellProps & { readonly locale: string }) {
  const [first, ...others] = digest?.meetings ?? [];
  if (!first) return null;
  const words = [
    kindName(first, t) || first.title || first.theme || '',
    dateInWords(first.date, t, locale),
    placeName(first, locale),
    others.length > 0 ? t('exchange.batch.more-meetings', { count: others.length }) : '',
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <span className={styles.second} title={words}>
      <Bidi>{words}</Bidi>
    </span>
  );
}

function dateInWords(date: string | undefined, t: Translate, locale: string): string {
  if (date === undefined) return '';
  const words = formatEdtf(date, locale);
  return isIncompleteDate(date) ? t('meetings.date.year-unknown', { date: words }) : words;
}
