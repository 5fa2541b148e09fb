import { TriangleAlert } from 'lucide-react';
import { useIntl } from 'react-intl';
import type { PartyFacts } from '@/domain/party-facts';
import type { PeriodConflict } from '@/domain/period-conflict';
import { useText } from '@/i18n/use-text';
import { Banner } from '@/ui/banner';
import { Icon } from '@/ui/icon';
import { conflictInWords } from './conflict-in-words';
import styles from './record.module.css';

interface ConflictListProps {
  readonly conflicts: readonly PeriodConflict[];
  readonly facts: PartyFacts;
}

/** Everything in the party's dates that cannot all be right. It may stay: sources disagree. */
export function ConflictList({ conflicts, facts }: ConflictListProps) {
  const t = useText();
  const { locale } = useIntl();
  if (conflicts.length === 0) return null;
  return (
    <Banner kind="ask" title={t('parties.conflicts', { count: conflicts.length })}>
      <ul className={styles.conflicts}>
        {conflicts.map((conflict) => (
          <li key={keyOf(conflict)}>{conflictInWords(conflict, facts, locale, t)}</li>
        ))}
      </ul>
      <p>{t('parties.conflicts.text')}</p>
    </Banner>
  );
}

interface RowConflictsProps extends ConflictListProps {
  readonly rowId: string;
}

/** The same at the row concerned. */
export function RowConflicts({ rowId, conflicts, facts }: RowConflictsProps) {
  const t = useText();
  const { locale } = useIntl();
  return conflicts
    .filter(({ ids }) => ids.includes(rowId))
    .map((conflict) => (
      <p key={keyOf(conflict)} className={styles.note}>
        <Icon of={TriangleAlert} size="s" />
        <span>{conflictInWords(conflict, facts, locale, t)}</span>
      </p>
    ));
}

function keyOf({ kind, ids }: PeriodConflict): string {
  return [kind, ...ids].join(' ');
}
