import { NotebookText } from 'lucide-react';

import { formatEdtf } from '@/domain/format-edtf';
import type { Format } from '@/i18n/use-format';
import type { Translate } from '@/i18n/use-text';
import { MeetingDate } from '@/pickers/meeting-date';
import { Bidi } from '@/ui/bidi';
import { Icon } from '@/ui/icon';
import { NoValue } from '@/ui/no-value';
import { VisuallyHidden } from '@/ui/visually-hidden';
import type { TableColumn } from '@/ui/virtual-table';

import { noteInWords } from '../reading/note-in-words';
import { kindName, placeName } from '../review/fact-words';
import type { BatchRow } from './batch-row';
import { foundInWords, needsInWords } from './row-in-words';
import { RowStatePill } from './row-state-pill';
import styles from './batch-page.module.css';

/** The columns of a batch; where there is little room, what was found gives way first, then the place. */
export function batchColumns(t: Translate, format: Format, locale: string): readonly TableColumn<BatchRow>[] {
  return [
    {
      id: 'state',
      header: t('exchange.batch.column.state'),
      width: '176px',
      cell: (row) => <RowStatePill row={row} />,
    },
    {
      id: 'file',
      header: t('exchange.batch.column.file'),
      width: 'minmax(150px, 2fr)',
      cell: ({ file: { name, folder, depth, notes }, others }) => (
        <span
          className={styles.file}
          title={folder === '' ? name : `${folder}/${name}`}
          style={{ paddingInlineStart: `calc(${depth} * var(--s4))` }}
        >
          <Bidi>{name}</Bidi>
          {others > 0 ? (
            <span className={styles.faint}>{t('exchange.batch.others', { count: others })}</span>
          ) : null}
          {notes.length > 0 ? (
            <span
              className={styles.faint}
              title={notes.map((note) => noteInWords(note, t, format)).join('\n')}
            >
              <Icon of={NotebookText} size="s" />
              <VisuallyHidden>{notes.map((note) => noteInWords(note, t, format)).join(' ')}</VisuallyHidden>
            </span>
          ) : null}
        </span>
      ),
    },
    {
      id: 'meeting',
      header: t('exchange.batch.column.meeting'),
      width: 'minmax(140px, 2fr)',
      cell: ({ digest }) => {
        const [first, ...others] = digest?.meetings ?? [];
        if (!first) return <NoValue />;
        const name = kindName(first, t) || first.title || first.theme || '';
        const more = others.length > 0 ? t('exchange.batch.more-meetings', { count: others.length }) : '';
        return name === '' && more === '' ? (
          <NoValue />
        ) : (
          <span
            title={[first.title ?? name, first.date && formatEdtf(first.date, locale)]
              .filter(Boolean)
              .join(' · ')}
          >
            <Bidi>{name}</Bidi> <span className={styles.faint}>{more}</span>
          </span>
        );
      },
    },
    {
      id: 'date',
      header: t('exchange.batch.column.date'),
      width: '150px',
      hideBelow: 860,
      cell: ({ digest }) =>
        digest && digest.meetings.length > 0 ? (
          <MeetingDate date={digest.meetings[0]?.date ?? null} />
        ) : (
          <NoValue />
        ),
    },
    {
      id: 'place',
      header: t('exchange.batch.column.place'),
      width: 'minmax(90px, 0.8fr)',
      hideBelow: 1120,
      cell: ({ digest }) => {
        const [first] = digest?.meetings ?? [];
        const place = first ? placeName(first, locale) : '';
        return place === '' ? <NoValue /> : <Bidi>{place}</Bidi>;
      },
    },
    {
      id: 'found',
      header: t('exchange.batch.column.found'),
      width: 'minmax(150px, 1.6fr)',
      hideBelow: 1240,
      cell: (row) => {
        const words = foundInWords(row, t, format);
        return words === '' ? <NoValue /> : <span title={words}>{words}</span>;
      },
    },
    {
      id: 'needs',
      header: t('exchange.batch.column.needs'),
      width: 'minmax(150px, 2.4fr)',
      cell: (row) => {
        const words = needsInWords(row, t, format);
        return words === '' ? <NoValue /> : <span title={words}>{words}</span>;
      },
    },
  ];
}
