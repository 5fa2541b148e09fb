import type { ReactNode } from 'react';
import type { Translate } from '@/i18n/use-text';
import type { LikelyDuplicate } from '@/search/duplicate-persons';
import { Bidi } from '@/ui/bidi';
import { Pill } from '@/ui/pill';
import type { TableColumn } from '@/ui/virtual-table';
import styles from './duplicates.module.css';
import { reasonInWords } from './reason-in-words';

interface Side {
  readonly id: string;
  /** As they are called in the language of the interface. */
  readonly name: string;
  /** All their names. */
  readonly names: string;
  readonly parties: string;
}

export interface DuplicateLine {
  readonly pair: LikelyDuplicate;
  readonly one: Side;
  readonly other: Side;
}

export function duplicateColumns(
  t: Translate,
  actionsOf: (line: DuplicateLine) => ReactNode,
): readonly TableColumn<DuplicateLine>[] {
  const side = (which: 'one' | 'other') => (line: DuplicateLine) => (
    <span className={styles.side} title={[line[which].names, line[which].parties].filter(Boolean).join('\n')}>
      <span className={styles.names}>
        <Bidi>{line[which].names === '' ? line[which].name : line[which].names}</Bidi>
      </span>
      <span className={styles.parties}>{line[which].parties === '' ? '—' : line[which].parties}</span>
    </span>
  );
  return [
    { id: 'one', header: t('people.duplicates.one'), width: 'minmax(150px, 1.2fr)', cell: side('one') },
    { id: 'other', header: t('people.duplicates.other'), width: 'minmax(150px, 1.2fr)', cell: side('other') },
    {
      id: 'reason',
      header: t('people.duplicates.reason'),
      width: 'minmax(170px, 1.1fr)',
      hideBelow: 620,
      cell: ({ pair }) => (
        <span className={styles.reason} title={reasonInWords(pair, t)}>
          {reasonInWords(pair, t)}
        </span>
      ),
    },
    {
      id: 'confidence',
      header: t('people.duplicates.confidence'),
      width: '118px',
      hideBelow: 860,
      cell: ({ pair }) => (
        <Pill kind={pair.confidence === 'high' ? 'ask' : 'plain'}>
          {t(`people.confidence.${pair.confidence}`)}
        </Pill>
      ),
    },
    {
      id: 'actions',
      header: t('people.duplicates.actions'),
      width: '216px',
      align: 'end',
      cell: (line) => (
        // A press of the button is none of the row.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- keeps the row from opening
        <span onClick={(event) => event.stopPropagation()}>{actionsOf(line)}</span>
      ),
    },
  ];
}
