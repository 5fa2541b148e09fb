import { Star, Trash2 } from 'lucide-react';
import { fullName, listName, type PersonName } from '@/domain/person';
import { useText } from '@/i18n/use-text';
import { incompleteNameWords } from '@/pickers/people/incomplete-name-words';
import { NameChange } from '@/pickers/people/name-change';
import { useNameInFields } from '@/pickers/people/use-name-in-fields';
import { useRun } from '@/pickers/use-run';
import { useSavedForm } from '@/pickers/use-saved-form';
import { editPersonName, preferPersonName, removePersonName } from '@/store/commands/persons';
import { Button } from '@/ui/button';
import { FormField } from '@/ui/form-field';
import { IconButton } from '@/ui/icon-button';
import { Switch } from '@/ui/switch';
import { TextField } from '@/ui/text-field';
import { nameSchema, toNameValues, type NameValues } from './name-values';
import styles from './person.module.css';

interface NameRowProps {
  readonly name: PersonName;
  /** Whether another name is in the same script. */
  readonly hasRivals: boolean;
  readonly isOnly: boolean;
}

/** One name, kept as it is typed. */
export function NameRow({ name, hasRivals, isOnly }: NameRowProps) {
  const t = useText();
  const run = useRun();
  const shown = fullName(name);
  const inFields = useNameInFields(name);
  const { control } = useSavedForm<NameValues>({
    record: `personNames/${name.id}`,
    saved: toNameValues(name),
    schema: nameSchema,
    command: (field, values) => editPersonName(name, { [field]: values[field].trim() }, inFields?.former()),
  });
  const lack = incompleteNameWords(name, t);
  const needed = t('people.names.needed', { name: shown });
  return (
    <div className={styles.row} role="group" aria-label={t('people.names.row', { name: shown })}>
      <NameChange name={name} inFields={inFields}>
        <div className={styles.nameFields}>
          <FormField control={control} name="given">
            {(field) => (
              <TextField {...field} label={t('people.names.given')} error={field.error && needed} />
            )}
          </FormField>
          <FormField control={control} name="family">
            {(field) => (
              <TextField {...field} label={t('people.names.family')} error={field.error && needed} />
            )}
          </FormField>
        </div>
      </NameChange>
      <div className={styles.under}>
        <span className={styles.script}>
          {t('people.names.in-papers', { script: t(`people.script.${name.script}`), name: listName(name) })}
          {lack === null ? null : ` · ${lack}`}
        </span>
        <div className={styles.controls}>
          <FormField control={control} name="nameOrder">
            {(field) => (
              <Switch
                isSelected={field.value === 'family-first'}
                onChange={(on) => field.onChange(on ? 'family-first' : 'given-first')}
              >
                {t('people.names.family-first')}
              </Switch>
            )}
          </FormField>
          {hasRivals ? (
            <Button
              kind="quiet"
              size="s"
              icon={Star}
              aria-pressed={name.preferred}
              onPress={() => void run(preferPersonName(name))}
            >
              {t('people.names.preferred')}
            </Button>
          ) : null}
          {isOnly ? null : (
            <IconButton
              icon={Trash2}
              size="s"
              label={t('people.names.remove', { name: shown })}
              onPress={() => void run(removePersonName(name))}
            />
          )}
        </div>
      </div>
    </div>
  );
}
