import type { RecommendationRecords } from '@/domain/recommendation-records';
import type { RecommendationRow } from '@/domain/recommendation-row';
import { useText } from '@/i18n/use-text';
import { PartyPicker } from '@/pickers/party-picker';
import { useRun } from '@/pickers/use-run';
import { addAddressee, removeAddressee } from '@/store/commands/recommendations';
import { Chip } from '@/ui/chip';
import styles from './recommendation.module.css';

interface AddresseeListProps {
  readonly row: RecommendationRow;
  readonly records: Pick<RecommendationRecords, 'addressees'>;
  readonly nameOf: (partyId: string) => string;
}

/** The parties that the recommendation names; a field adds one after another. */
export function AddresseeList({ row, records, nameOf }: AddresseeListProps) {
  const t = useText();
  const run = useRun();
  const { recommendation } = row;
  const own = records.addressees
    .filter(({ recommendationId }) => recommendationId === recommendation.id)
    .map((addressee) => ({ addressee, name: nameOf(addressee.partyId) || '—' }));
  return (
    <div className={styles.addressees} data-addressees>
      {own.length === 0 ? null : (
        <div className={styles.chips}>
          {own.map(({ addressee, name }) => (
            <Chip
              key={addressee.id}
              label={name}
              onRemove={() => void run(removeAddressee(recommendation, addressee, name))}
            />
          ))}
        </div>
      )}
      <PartyPicker
        label={t('recommendations.addressed.add')}
        labelHidden
        date={null}
        keep={`recommendations/${recommendation.id}/addressee`}
        placeholder={t('recommendations.addressed.add')}
        onChoose={(choice, name) => void run(addAddressee(recommendation, choice, name))}
      />
    </div>
  );
}
