import { CircleQuestionMark } from 'lucide-react';
import { useIntl } from 'react-intl';
import type { ContactChoice, FieldChange } from '@/formats/tables/planned-row';
import { useText } from '@/i18n/use-text';
import { Bidi } from '@/ui/bidi';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import { LightSelect } from '@/ui/light-select';
import { changeInWords } from './row-words';
import styles from './table-review.module.css';

interface ContactQuestionProps {
  readonly name: string;
  readonly changes: readonly FieldChange[];
  readonly choice: ContactChoice;
  readonly onChoose: (choice: ContactChoice) => void;
}

const choices = ['keep', 'replace', 'add'] as const;

/** Contact details that are other than those of the register: which of them are right only the user knows. */
export function ContactQuestion({ name, changes, choice, onChoose }: ContactQuestionProps) {
  const t = useText();
  const { locale } = useIntl();
  return (
    <div className={styles.notes}>
      {changes.map((change) => {
        const { field, from, to } = changeInWords(change, locale, t);
        return (
          <span key={field} className={classNames(styles.note, styles.asking)}>
            <Icon of={CircleQuestionMark} size="s" />
            <span>
              {t('tables.contacts', { field })} <Bidi>{from}</Bidi>
              {' / '}
              <Bidi>{to}</Bidi>
            </span>
          </span>
        );
      })}
      <div className={styles.contacts}>
        <LightSelect
          label={t('tables.contacts.choice', { name })}
          items={choices.map((id) => ({ id, label: t(`tables.contacts.${id}`) }))}
          value={choice}
          onChange={onChoose}
        />
      </div>
    </div>
  );
}
