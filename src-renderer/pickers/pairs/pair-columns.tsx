import { Split } from 'lucide-react';
import type { Translate } from '@/i18n/use-text';
import { Bidi } from '@/ui/bidi';
import { Button } from '@/ui/button';
import type { TableColumn } from '@/ui/virtual-table';
import styles from './pairs.module.css';

export interface PairSide {
  readonly id: string;
  /** As it is called in the language of the interface. */
  readonly name: string;
  /** What stands for it here: its name, or all its names. */
  readonly words: string;
  readonly under: string;
}

/** Two records that may be of one. */
export interface PairLine {
  readonly one: PairSide;
  readonly other: PairSide;
  readonly reason: string;
}

interface PairColumns<Line> {
  /** Beside the reason. */
  readonly further: readonly TableColumn<Line>[];
  readonly apart: string;
  readonly onApart: (line: Line) => void;
}

export function pairColumns<Line extends PairLine>(
  t: Translate,
  { further, apart, onApart }: PairColumns<Line>,
): readonly TableColumn<Line>[] {
  const side = (which: 'one' | 'other'): TableColumn<Line> => ({
    id: which,
    header: t(`pairs.${which}`),
    width: 'minmax(150px, 1.2fr)',
    cell: ({ [which]: { words, under } }) => (
      <span className={styles.side} title={[words, under].filter(Boolean).join('\n')}>
        <span className={styles.words}>
          <Bidi>{words}</Bidi>
        </span>
        <span className={styles.under}>{under === '' ? '—' : <Bidi>{under}</Bidi>}</span>
      </span>
    ),
  });
  return [
    side('one'),
    side('other'),
    {
      id: 'reason',
      header: t('pairs.reason'),
      width: 'minmax(170px, 1.1fr)',
      hideBelow: 620,
      cell: ({ reason }) => (
        <span className={styles.reason} title={reason}>
          {reason}
        </span>
      ),
    },
    ...further,
    {
      id: 'actions',
      header: t('pairs.decision'),
      width: '216px',
      align: 'end',
      cell: (line) => (
        // A press of the button is none of the row.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- keeps the row from opening
        <span onClick={(event) => event.stopPropagation()}>
          <Button kind="quiet" size="s" icon={Split} onPress={() => onApart(line)}>
            {apart}
          </Button>
        </span>
      ),
    },
  ];
}
