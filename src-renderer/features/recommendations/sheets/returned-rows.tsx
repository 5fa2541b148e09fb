import { useMemo } from 'react';
import type { Id } from '@/domain/fields';
import type { PlannedReport } from '@/formats/follow-up-sheet/planned-report';
import { useText } from '@/i18n/use-text';
import type { RecommendationsInHand } from '@/pickers/recommendations/use-recommendation-rows';
import { classNames } from '@/ui/class-names';
import { MeasuredRows } from '@/ui/measured-rows';
import { isAccepted, isOffer, type ReturnedSheet } from './returned-sheet';
import { ReturnedRow } from './returned-row';
import styles from './sheets.module.css';

interface ReturnedRowsProps {
  readonly rows: readonly PlannedReport[];
  readonly returned: ReturnedSheet;
  readonly inHand: RecommendationsInHand;
  readonly partyId: Id | null;
  readonly partyName: (partyId: Id) => string;
}

const estimate = 96;

/** The rows of a returned sheet, of which only those in view exist. */
export function ReturnedRows({ rows, returned, inHand, partyId, partyName }: ReturnedRowsProps) {
  const t = useText();
  const states = useMemo(
    () => new Map(inHand.rows.map((row) => [row.recommendation.id, row.states])),
    [inHand],
  );
  const dates = useMemo(() => new Map(inHand.records.meetings.map(({ id, date }) => [id, date])), [inHand]);
  return (
    <MeasuredRows
      label={t('follow-up.returned.rows')}
      rows={rows}
      keyOf={({ line }) => line}
      estimate={estimate}
      rowClass={(row) =>
        classNames(
          styles.row,
          isOffer(row) && !isAccepted(row, returned) && styles.waiting,
          !isOffer(row) && styles.quiet,
        )
      }
    >
      {(row) => {
        const cells = row.recommendationId === null ? undefined : states.get(row.recommendationId);
        const state = partyId === null ? undefined : cells?.get(partyId);
        return (
          <ReturnedRow
            row={row}
            returned={returned}
            state={state}
            meetings={inHand.context.meetings}
            dates={dates}
            partyName={partyName}
          />
        );
      }}
    </MeasuredRows>
  );
}
