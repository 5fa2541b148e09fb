import type { ReactNode } from 'react';
import type { Translate } from '@/i18n/use-text';
import { Bidi } from '@/ui/bidi';
import type { TableColumn } from '@/ui/virtual-table';
import styles from './duplicates.module.css';

export interface DuplicateSide {
  readonly id: string;
  readonly name: string;
  readonly names: string;
}

export interface DuplicateLine {
  readonly one: DuplicateSide;
  readonly other: DuplicateSide;
  readonly reason: string;
}

export function duplicateColumns(
  t: Translate,
  actionsOf: (line: DuplicateLine) => ReactNode,
): readonly TableColumn<DuplicateLine>[] {
  const side = (which: 'one' | 'other') => (line: DuplicateLine) => (
    <span className={styles.side} title={line[which].names}>
      <span className={styles.name}>
        <Bidi>{line[which].name}</Bidi>
      </span>
      <span className={styles.names}>
        <Bidi>{line[which].names}</Bidi>
      </span>
    </span>
  );
  return [
    { id: 'one', header: t('parties.duplicates.one'), width: 'minmax(150px, 1.2fr)', cell: side('one') },
    {
      id: 'other',
      header: t('parties.duplicates.other'),
      width: 'minmax(150px, 1.2fr)',
      cell: side('other'),
    },
    {
      id: 'reason',
      header: t('parties.duplicates.reason'),
      width: 'minmax(170px, 1fr)',
      hideBelow: 620,
      cell: ({ reason }) => (
        <span className={styles.reason} title={reason}>
          {reason}
        </span>
      ),
    },
    {
      id: 'actions',
      header: t('parties.duplicates.actions'),
      width: '170px',
      align: 'end',
      cell: (line) => (
        // A press of the button is none of the row.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- keeps the row from opening
        <span onClick={(event) => event.stopPropagation()}>{actionsOf(line)}</span>
      ),
    },
  ];
}
