import { useText } from '@/i18n/use-text';
import { Bidi } from '@/ui/bidi';
import styles from './table-review.module.css';

interface OneChangeProps {
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

/** What something is and what it becomes, in one line. */
export function OneChange({ field, from, to }: OneChangeProps) {
  const t = useText();
  return (
    <>
      <Bidi>{field}</Bidi>:{' '}
      <span className={styles.from}>
        <Bidi>{from || t('tables.empty-value')}</Bidi>
      </span>
      {' → '}
      <span className={styles.to}>
        <Bidi>{to || t('tables.empty-value')}</Bidi>
      </span>
    </>
  );
}
