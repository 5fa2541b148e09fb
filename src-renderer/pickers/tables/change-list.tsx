import { useIntl } from 'react-intl';
import type { FieldChange } from '@/formats/tables/planned-row';
import { useText } from '@/i18n/use-text';
import { Bidi } from '@/ui/bidi';
import { changeInWords } from './row-words';
import styles from './table-review.module.css';

/** Fields of a row with what they are and what they become. */
export function ChangeList({ changes }: { readonly changes: readonly FieldChange[] }) {
  const t = useText();
  const { locale } = useIntl();
  return (
    <dl className={styles.changes}>
      {changes.map((change) => {
        const words = changeInWords(change, locale, t);
        return (
          <div key={change.field}>
            <dt>{words.field}: </dt>
            <dd>
              <span className={styles.from}>
                <Bidi>{words.from}</Bidi>
              </span>
              {' → '}
              <span className={styles.to}>
                <Bidi>{words.to}</Bidi>
              </span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
