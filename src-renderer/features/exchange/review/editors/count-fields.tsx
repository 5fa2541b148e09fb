import { countQualifiers } from '@/domain/draft';
import { useText } from '@/i18n/use-text';

import type { DraftFieldProps } from './draft-field';
import { DraftNumber, DraftSelect } from './draft-fields';
import styles from './fact-editor.module.css';

/** "more than" and "100". */
export function CountFields({ review, path, label }: DraftFieldProps) {
  const t = useText();
  return (
    <div className={styles.pair}>
      <DraftSelect
        review={review}
        path={`${path}/qualifier`}
        label={label}
        values={countQualifiers}
        labelOf={(qualifier) => t(`domain.count-qualifier.${qualifier}`)}
      />
      <DraftNumber review={review} path={`${path}/count`} label={t('exchange.field.count')} />
    </div>
  );
}
