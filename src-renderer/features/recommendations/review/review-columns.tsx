import type { FollowUpState } from '@/domain/recommendation-row';
import type { Translate } from '@/i18n/use-text';
import { StatusMark } from '@/pickers/recommendations/status-mark';
import { Bidi } from '@/ui/bidi';
import { Pill } from '@/ui/pill';
import type { TableColumn } from '@/ui/virtual-table';
import { cellInWords } from '../matrix/cell-in-words';
import styles from './review.module.css';

/** How a recommendation stands in one party, as a meeting goes through it. */
export interface ReviewLine {
  readonly state: FollowUpState;
  readonly name: string;
  /** Whether a report was begun and not added yet. */
  readonly isBegun: boolean;
  /** Who sees to it, and by when. */
  readonly promised: string;
  /** What was reported last, and when. */
  readonly reported: string;
}

export function reviewColumns(t: Translate): readonly TableColumn<ReviewLine>[] {
  return [
    {
      id: 'state',
      header: t('follow-up.review.state'),
      width: 'minmax(120px, 1fr)',
      cell: ({ name }) => name,
    },
    {
      id: 'promised',
      header: t('follow-up.review.promised'),
      width: 'minmax(120px, 1fr)',
      cell: ({ promised }) => <Bidi>{promised}</Bidi>,
    },
    {
      id: 'status',
      header: t('follow-up.report.status'),
      width: 'minmax(190px, 1.4fr)',
      cell: ({ state }) => (
        <span className={styles.status} title={cellInWords(state, t)}>
          <StatusMark of={state.status} />
        </span>
      ),
    },
    {
      id: 'reported',
      header: t('follow-up.review.reported'),
      width: 'minmax(130px, 1.6fr)',
      cell: ({ reported, isBegun }) => (
        <span title={reported}>
          {isBegun ? <Pill kind="ask">{t('follow-up.report.begun')}</Pill> : null} <Bidi>{reported}</Bidi>
        </span>
      ),
    },
  ];
}
