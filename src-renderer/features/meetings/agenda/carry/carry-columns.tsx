import { CircleCheckBig, Square, SquareCheck, SquareMinus } from 'lucide-react';
import { inLanguage, languageUsed } from '@/domain/fields';
import type { Translate } from '@/i18n/use-text';
import { AskedWords } from '@/pickers/recommendations/asked-words';
import { countStatuses, StatusStrip } from '@/pickers/recommendations/status-strip';
import { Bidi } from '@/ui/bidi';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import type { TableColumn } from '@/ui/virtual-table';
import { VisuallyHidden } from '@/ui/visually-hidden';
import { citedPoint } from '../cited-point';
import styles from './carry.module.css';
import { whyInWords } from './carry-in-words';
import { isOffered, type CarryRow, type Proposal } from './carry-rows';

/** Whether a line is chosen; of a heading, whether some of its lines are. */
export type Chosen = 'yes' | 'no' | 'some' | 'there';

const marks = { yes: SquareCheck, no: Square, some: SquareMinus, there: CircleCheckBig } as const;

export function carryColumns(
  chosenOf: (row: CarryRow) => Chosen,
  locale: string,
  t: Translate,
): readonly TableColumn<CarryRow>[] {
  return [
    {
      id: 'chosen',
      header: '',
      width: '56px',
      cell: (row) => {
        const chosen = chosenOf(row);
        return (
          <span className={classNames(styles.mark, styles[chosen])}>
            <Icon of={marks[chosen]} />
            <VisuallyHidden>{t(`agenda.carry.chosen.${chosen}`)}</VisuallyHidden>
          </span>
        );
      },
    },
    {
      id: 'what',
      header: t('agenda.carry.column.what'),
      width: 'minmax(200px, 3fr)',
      cell: (row) =>
        row.kind === 'group' ? (
          <strong className={styles.group}>
            {t(`agenda.carry.group.${row.group}`)}{' '}
            <span className={styles.count}>{row.proposals.length}</span>
          </strong>
        ) : (
          <What proposal={row} locale={locale} t={t} />
        ),
    },
    {
      id: 'standing',
      header: t('agenda.carry.column.standing'),
      width: 'minmax(150px, 1fr)',
      hideBelow: 760,
      cell: (row) =>
        row.kind === 'recommendation' ? (
          <StatusStrip
            counts={countStatuses([...row.row.states.values()].map(({ status }) => status))}
            isUndecided={row.row.isUndecided}
          />
        ) : null,
    },
  ];
}

interface WhatProps {
  readonly proposal: Proposal;
  readonly locale: string;
  readonly t: Translate;
}

function What({ proposal, locale, t }: WhatProps) {
  const isPoint = proposal.kind === 'point';
  const text = isPoint ? proposal.point.item.title : proposal.row.words;
  const cited = isPoint
    ? citedPoint(proposal.point, t)
    : proposal.reference || t('recommendations.no-reference');
  const words = inLanguage(text, locale) || t(isPoint ? 'agenda.point.untitled' : 'recommendations.no-text');
  const why = whyInWords(proposal, locale, t);
  return (
    <span
      className={classNames(styles.what, !isOffered(proposal) && styles.there)}
      title={`${cited}\n${words}\n${why}`}
    >
      <span className={styles.line}>
        <strong>{cited}</strong>{' '}
        {isPoint ? (
          <Bidi lang={languageUsed(text, locale)}>{words}</Bidi>
        ) : (
          <AskedWords narrow row={proposal.row} language={locale} />
        )}
      </span>
      <span className={styles.why}>{why}</span>
    </span>
  );
}
