import { Languages } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { normaliseName } from '@/domain/reference/normalise-name';
import { languageInWords } from '@/i18n/language-in-words';
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

/** Whether a language is called so in English, in Russian or by its own speakers, or has this tag. */
function isCalled(tag: string, wanted: string): boolean {
  const names = ['en', 'ru', tag].map((language) =>
    new Intl.DisplayNames(language, { type: 'language' }).of(tag),
  );
  return [tag, ...names].some((name) => name !== undefined && normaliseName(name) === wanted);
}

/** The languages used in the room; the field empties itself for the next. */
export function LanguagesField({ value, onChange }: LanguagesFieldProps) {
  const t = useText();
  const { locale } = useIntl();
  const [typed, setTyped] = useState('');
  const nameOf = (tag: string) => languageInWords(tag, locale, t);
  const wanted = normaliseName(typed);
  const items = offered
    .filter((tag) => !value.includes(tag))
    .map((id) => ({ id, label: nameOf(id), isNamed: wanted !== '' && isCalled(id, wanted) }))
    .filter(({ label, isNamed }) => isNamed || normaliseName(label).includes(wanted));
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
            label={t('meetings.details.add-language')}
            labelHidden
            icon={Languages}
            placeholder={t('meetings.details.add-language')}
            items={items}
            onSearch={setTyped}
            onChange={(tag) => {
              if (tag !== null) onChange([...value, tag]);
            }}
            adds
          />
        </div>
      </div>
    </div>
  );
}
