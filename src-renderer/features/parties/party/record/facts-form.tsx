import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { partyCategories, type Party } from '@/domain/party';
import { languageInWords } from '@/i18n/language-in-words';
import { useText } from '@/i18n/use-text';
import { useSavedForm } from '@/pickers/use-saved-form';
import { FormField } from '@/ui/form-field';
import { Select } from '@/ui/select';
import { TextField } from '@/ui/text-field';
import { acronymLanguages, factsCommand, factsSchema, toFacts } from './facts-values';
import styles from './record.module.css';

interface FactsFormProps {
  readonly party: Party;
  readonly name: string;
}

/** Codes, acronyms and category. */
export function FactsForm({ party, name }: FactsFormProps) {
  const t = useText();
  const { locale } = useIntl();
  const { control } = useSavedForm({
    record: `parties/${party.id}`,
    saved: useMemo(() => toFacts(party), [party]),
    schema: factsSchema,
    command: (field, values) => factsCommand(party, name, field, values),
  });
  const categories = partyCategories.filter((id) => (id === 'state') === (party.kind === 'state'));
  return (
    <form className={styles.facts} autoComplete="off" onSubmit={(event) => event.preventDefault()}>
      {party.kind === 'state' ? (
        <>
          <FormField control={control} name="iso3">
            {(field) => <TextField {...field} label={t('parties.facts.iso3')} />}
          </FormField>
          <FormField control={control} name="iso2">
            {(field) => <TextField {...field} label={t('parties.facts.iso2')} />}
          </FormField>
        </>
      ) : null}
      {acronymLanguages(party).map((language) => (
        <FormField key={language} control={control} name={`acronym.${language}`}>
          {({ value, ...field }) => (
            <TextField
              {...field}
              value={typeof value === 'string' ? value : ''}
              label={t('parties.facts.acronym', { language: languageInWords(language, locale, t) })}
            />
          )}
        </FormField>
      ))}
      {categories.length > 1 ? (
        <FormField control={control} name="category">
          {(field) => (
            <Select
              {...field}
              label={t('parties.column.category')}
              items={categories.map((id) => ({ id, label: t(`domain.party-category.${id}`) }))}
            />
          )}
        </FormField>
      ) : null}
    </form>
  );
}
