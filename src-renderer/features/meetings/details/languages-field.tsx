import { Languages } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '@/i18n/use-text';
import { Chip } from '@/ui/chip';
import { ComboBox } from '@/ui/combo-box';
import styles from './details.module.css';

interface LanguagesFieldProps {
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
}

/** Languages heard in such rooms; Dari has the tag that tells it from the Persian of Iran. */
const offered = [
  'en',
  'ru',
  'kk',
  'ky',
  'tg',
  'uz',
  'tk',
  'az',
  'tr',
  'fa',
  'fa-AF',
  'ps',
  'ur',
  'zh',
  'ar',
  'fr',
  'it',
];

/** The languages used in the room. */
export function LanguagesField({ value, onChange }: LanguagesFieldProps) {
  const t = useText();
  const { locale } = useIntl();
  const names = useMemo(() => new Intl.DisplayNames(locale, { type: 'language' }), [locale]);
  // Made anew after each choice, so that the field is empty for the next.
  const [round, setRound] = useState(0);
  const nameOf = (tag: string) => names.of(tag) ?? tag;
  return (
    <div className={styles.group} role="group" aria-label={t('meetings.details.languages')}>
      <span className={styles.label}>{t('meetings.details.languages')}</span>
      <div className={styles.chips}>
        {value.map((tag) => (
          <Chip
            key={tag}
            label={nameOf(tag)}
            onRemove={() => onChange(value.filter((other) => other !== tag))}
          />
        ))}
        <div className={styles.add}>
          <ComboBox
            key={round}
            label={t('meetings.details.add-language')}
            labelHidden
            icon={Languages}
            autoFocus={round > 0}
            placeholder={t('meetings.details.add-language')}
            items={offered.filter((tag) => !value.includes(tag)).map((id) => ({ id, label: nameOf(id) }))}
            onChange={(tag) => {
              if (tag === null) return;
              onChange([...value, tag]);
              setRound(round + 1);
            }}
          />
        </div>
      </div>
    </div>
  );
}
