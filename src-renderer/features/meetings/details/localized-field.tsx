import { useIntl } from 'react-intl';
import type { Control } from 'react-hook-form';
import { languageInWords } from '@/i18n/language-in-words';
import { useText } from '@/i18n/use-text';
import { FormField } from '@/ui/form-field';
import { TextArea } from '@/ui/text-area';
import { writtenLanguages, type DetailsValues, type TextField } from './details-values';
import styles from './localized-field.module.css';

interface LocalizedFieldProps {
  readonly control: Control<DetailsValues>;
  readonly name: TextField;
  readonly label: string;
  readonly description?: string;
  /** Languages the meeting has this text in. */
  readonly present: readonly string[];
  readonly rows?: number;
}

/** A text by language, the working languages side by side; each language that is there has its own field. */
export function LocalizedField({
  control,
  name,
  label,
  description,
  present,
  rows = 1,
}: LocalizedFieldProps) {
  const t = useText();
  const { locale } = useIntl();
  const languages = [...new Set<string>([...writtenLanguages, ...present])];
  return (
    <fieldset className={styles.field}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.versions}>
        {languages.map((language) => (
          <div key={language} className={styles.version} lang={language}>
            <FormField control={control} name={`${name}.${language}`}>
              {({ value, onChange, onBlur, error }) => (
                <TextArea
                  label={t('meetings.details.in-language', {
                    field: label,
                    language: languageInWords(language, locale, t),
                  })}
                  labelHidden
                  rows={rows}
                  value={typeof value === 'string' ? value : ''}
                  onChange={onChange}
                  onBlur={onBlur}
                  error={error}
                />
              )}
            </FormField>
            <span className={styles.tag} aria-hidden>
              {language === 'und' ? '?' : language.toUpperCase()}
            </span>
          </div>
        ))}
      </div>
      {description ? <p className={styles.description}>{description}</p> : null}
    </fieldset>
  );
}
