import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';
import { Chip } from '@/ui/chip';
import { withChoices, type FilterChoice, type FilterKind } from './list-choices';
import { isFiltering, noFilter, type ListFilter } from './list-filter';
import styles from './meeting-list.module.css';

interface FilterChipsProps {
  readonly filter: ListFilter;
  readonly onChange: (filter: ListFilter) => void;
  readonly choices: Readonly<Record<FilterKind, readonly FilterChoice[]>>;
}

/** What the list is narrowed to, each to be taken away. */
export function FilterChips({ filter, onChange, choices }: FilterChipsProps) {
  const t = useText();
  if (!isFiltering(filter)) return null;
  const chosen = (['types', 'years', 'places'] as const).flatMap((kind) => {
    const inForce = choices[kind].filter((choice) => choice.chosen);
    const without = (id: string) => inForce.map((choice) => choice.id).filter((other) => other !== id);
    return inForce.map(({ id, label }) => ({ label, rest: withChoices(filter, kind, without(id)) }));
  });
  return (
    <div className={styles.chips} role="group" aria-label={t('meetings.filter.active')}>
      {chosen.map(({ label, rest }) => (
        <Chip key={label} label={label} onRemove={() => onChange(rest)} />
      ))}
      {filter.text.trim() === '' ? null : (
        <Chip
          label={t('meetings.filter.text', { text: filter.text })}
          onRemove={() => onChange({ ...filter, text: '' })}
        />
      )}
      <Button kind="quiet" size="s" onPress={() => onChange(noFilter)}>
        {t('meetings.filter.clear')}
      </Button>
    </div>
  );
}
