import { useIntl } from 'react-intl';
import { nameOn } from '@/domain/name-on';
import type { RecommendationRecords } from '@/domain/recommendation-records';
import type { RecommendationRow } from '@/domain/recommendation-row';
import { useText } from '@/i18n/use-text';
import { today } from '@/pickers/today';
import { Button } from '@/ui/button';
import { KeyScope } from '@/ui/key-scope';
import { AddresseeList } from '../page/addressee-list';
import styles from './review.module.css';

interface NameHereProps {
  readonly row: RecommendationRow;
  readonly records: RecommendationRecords;
  readonly onDone: () => void;
}

/** Names whom a recommendation addresses in the middle of a review, one after another. */
export function NameHere({ row, records, onDone }: NameHereProps) {
  const t = useText();
  const { locale } = useIntl();
  const nameOf = (id: string) => {
    const party = records.parties.find((one) => one.id === id);
    return party ? nameOn(party, records.partyNames, today(), locale, 'short') : '';
  };
  return (
    <KeyScope
      ref={takeFocus}
      className={styles.naming}
      role="group"
      aria-label={t('recommendations.column.addressed')}
      onKeys={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <AddresseeList row={row} records={records} nameOf={nameOf} />
      <Button size="s" onPress={onDone}>
        {t('follow-up.review.named')}
      </Button>
    </KeyScope>
  );
}

/** Of a stable identity: called when it comes, and not at every change. */
function takeFocus(element: HTMLElement | null): void {
  element?.querySelector('input')?.focus();
}
