import * as z from 'zod/mini';
import { CopyPlus, Trash2 } from 'lucide-react';
import { adoptions, withoutPeople, type Delegation } from '@/domain/attendance';
import { saysItCame } from '@/domain/taking-part';
import { countQualifiers, delegationCategories } from '@/domain/draft';
import { useText } from '@/i18n/use-text';
import { useSavedForm } from '@/pickers/use-saved-form';
import { editDelegation } from '@/store/commands/delegations';
import { Button } from '@/ui/button';
import { FormField } from '@/ui/form-field';
import { SegmentedControl } from '@/ui/segmented-control';
import { Select } from '@/ui/select';
import { TextField } from '@/ui/text-field';
import styles from '../person/person-form.module.css';

const schema = z.object({
  category: z.enum(delegationCategories),
  printedName: z.string(),
  capacity: z.string(),
  count: z.string().check(z.regex(/^\s*\d{0,6}\s*$/u, { error: 'attendance.delegation.headcount-error' })),
  qualifier: z.enum(countQualifiers),
  adoption: z.enum(adoptions),
  withoutPeople: z.enum(withoutPeople),
});
type Values = z.infer<typeof schema>;

function toValues(delegation: Delegation): Values {
  return {
    category: delegation.category,
    printedName: delegation.printedName ?? '',
    capacity: delegation.capacity ?? '',
    count: delegation.headcount ? String(delegation.headcount.count) : '',
    qualifier: delegation.headcount?.qualifier ?? 'exactly',
    adoption: delegation.adoption,
    withoutPeople: delegation.withoutPeople,
  };
}

function toPatch(field: keyof Values, values: Values): Partial<Delegation> {
  switch (field) {
    case 'count':
    case 'qualifier': {
      const count = values.count.trim();
      return { headcount: count === '' ? null : { qualifier: values.qualifier, count: Number(count) } };
    }
    case 'printedName':
      return { printedName: values.printedName.trim() || null };
    case 'capacity':
      return { capacity: values.capacity.trim() || null };
    case 'category':
      return { category: values.category };
    case 'adoption':
      return { adoption: values.adoption };
    case 'withoutPeople':
      return { withoutPeople: values.withoutPeople };
  }
}

interface DelegationFormProps {
  readonly delegation: Delegation;
  /** Short name of the party on the date. */
  readonly name: string;
  /** What papers print where no printed name is recorded. */
  readonly formal: string;
  /** Nobody is recorded in it: it says by itself whether it took part. */
  readonly isBare: boolean;
  readonly onRemove: () => void;
  /** Adds one more delegation of the party. */
  readonly onAddAnother: () => void;
  readonly onClose: () => void;
}

/** What is recorded of a delegation besides its persons; kept as it is typed. */
export function DelegationForm({
  delegation,
  name,
  formal,
  isBare,
  onRemove,
  onAddAnother,
  onClose,
}: DelegationFormProps) {
  const t = useText();
  const { control } = useSavedForm<Values>({
    record: `delegations/${delegation.id}`,
    saved: toValues(delegation),
    schema,
    command: (field, values) => editDelegation(delegation, toPatch(field, values), name),
  });
  return (
    <div className={styles.form} role="group" aria-label={t('attendance.delegation.editor', { name })}>
      <div className={styles.fields}>
        <FormField control={control} name="category">
          {(field) => (
            <Select
              {...field}
              label={t('attendance.delegation.category')}
              items={delegationCategories.map((id) => ({
                id,
                label: t(`attendance.delegation.category.${id}`),
              }))}
            />
          )}
        </FormField>
        <FormField control={control} name="printedName">
          {(field) => (
            <TextField
              {...field}
              label={t('attendance.delegation.printed')}
              description={t('attendance.delegation.printed-hint', { name: formal })}
            />
          )}
        </FormField>
        <FormField control={control} name="capacity">
          {(field) => <TextField {...field} label={t('attendance.delegation.capacity')} />}
        </FormField>
        <div className={styles.pair}>
          <FormField control={control} name="qualifier">
            {(field) => (
              <Select
                {...field}
                label={t('attendance.delegation.qualifier')}
                items={countQualifiers.map((id) => ({ id, label: t(`domain.count-qualifier.${id}`) }))}
              />
            )}
          </FormField>
          <FormField control={control} name="count">
            {(field) => <TextField {...field} numeric label={t('attendance.delegation.headcount')} />}
          </FormField>
        </div>
        <FormField control={control} name="adoption">
          {(field) => (
            <div className={styles.labelled}>
              <span className={styles.label}>{t('attendance.delegation.adoption')}</span>
              <SegmentedControl
                label={t('attendance.delegation.adoption')}
                isField
                value={field.value}
                onChange={field.onChange}
                items={adoptions.map((id) => ({ id, label: t(`attendance.delegation.adoption.${id}`) }))}
              />
            </div>
          )}
        </FormField>
        {isBare ? (
          <FormField control={control} name="withoutPeople">
            {(field) => (
              <div className={styles.whole}>
                <Select
                  {...field}
                  label={t('attendance.bare.field')}
                  wraps
                  description={t('attendance.bare.field-hint')}
                  items={withoutPeople
                    .filter((id) => canBeSaid(delegation, id))
                    .map((id) => ({ id, label: t(`attendance.bare.${id}`) }))}
                />
              </div>
            )}
          </FormField>
        ) : null}
      </div>
      <div className={styles.actions}>
        <Button kind="danger" size="s" icon={Trash2} onPress={onRemove}>
          {t('attendance.delegation.remove')}
        </Button>
        <Button kind="quiet" size="s" icon={CopyPlus} onPress={onAddAnother}>
          {t('attendance.delegation.another')}
        </Button>
        <Button looksOnly size="s" onPress={onClose} shortcut="Escape">
          {t('attendance.person.done')}
        </Button>
      </div>
    </div>
  );
}

/** Of a delegation that was counted only whether it came from afar is left to say. */
function canBeSaid(delegation: Delegation, id: Delegation['withoutPeople']): boolean {
  return (
    delegation.headcount === null || saysItCame({ withoutPeople: id }) || id === delegation.withoutPeople
  );
}
