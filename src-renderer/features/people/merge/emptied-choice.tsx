import type { EmptiedDelegation } from '@/domain/merge-persons';
import { useText } from '@/i18n/use-text';
import { Checkbox } from '@/ui/checkbox';
import styles from './merge.module.css';

interface EmptiedChoiceProps {
  readonly emptied: EmptiedDelegation;
  readonly party: string;
  readonly onChange: (isRemoved: boolean) => void;
}

/** That the merge leaves nobody in a delegation, and whether it goes with them. */
export function EmptiedChoice({ emptied, party, onChange }: EmptiedChoiceProps) {
  const t = useText();
  return (
    <div className={styles.emptied}>
      <p className={styles.outcome}>{t('people.merge.emptied', { party })}</p>
      <Checkbox isSelected={emptied.isRemoved} onChange={onChange}>
        {t('people.merge.emptied.remove')}
      </Checkbox>
      {emptied.isRemoved ? null : <p className={styles.note}>{t('people.merge.emptied.kept')}</p>}
    </div>
  );
}
