import { Search, Shapes, Tags, UserRoundCheck } from 'lucide-react';
import type { KeyboardEvent, RefObject } from 'react';
import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';
import { Chip } from '@/ui/chip';
import { ChoiceMenu } from '@/ui/choice-menu';
import { Kbd } from '@/ui/kbd';
import { TextField } from '@/ui/text-field';
import type { DirectoryChoices } from './directory-choices';
import { filterKinds, isFiltering, noFilter, withChoices, type DirectoryFilter } from './directory-filter';
import styles from './directory.module.css';

interface DirectoryFilterProps {
  readonly filter: DirectoryFilter;
  readonly onChange: (filter: DirectoryFilter) => void;
  readonly choices: DirectoryChoices;
}

interface DirectoryFilterBarProps extends DirectoryFilterProps {
  readonly field: RefObject<HTMLInputElement | null>;
  /** Arrow down or Enter in the field: go on in the list. */
  readonly onLeave: () => void;
}

const icons = { kinds: Shapes, standings: UserRoundCheck, categories: Tags } as const;

export function DirectoryFilterBar({ filter, onChange, choices, field, onLeave }: DirectoryFilterBarProps) {
  const t = useText();
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && filter.text !== '') onChange({ ...filter, text: '' });
    else if (event.key === 'ArrowDown' || event.key === 'Enter') onLeave();
    else return;
    event.preventDefault();
  };
  return (
    <search className={styles.bar}>
      <div className={styles.text}>
        <TextField
          label={t('parties.filter')}
          labelHidden
          icon={Search}
          placeholder={t('parties.filter.placeholder')}
          value={filter.text}
          onChange={(text) => onChange({ ...filter, text })}
          inputRef={field}
          onInputKeyDown={press}
          end={filter.text === '' ? <Kbd keys="/" /> : null}
        />
      </div>
      {filterKinds.map((kind) => (
        <ChoiceMenu
          key={kind}
          label={t(`parties.filter.${kind}`)}
          trigger={
            <Button kind="quiet" icon={icons[kind]} isDisabled={choices[kind].length === 0}>
              {t(`parties.filter.${kind}`)}
            </Button>
          }
          items={choices[kind].map(({ id, label, count }) => ({ id, label, end: count }))}
          chosen={choices[kind].filter(({ chosen }) => chosen).map(({ id }) => id)}
          onChange={(ids) => onChange(withChoices(filter, kind, ids))}
        />
      ))}
    </search>
  );
}

/** What the directory is narrowed to, each to be taken away. */
export function DirectoryFilterChips({ filter, onChange, choices }: DirectoryFilterProps) {
  const t = useText();
  if (!isFiltering(filter)) return null;
  const chosen = filterKinds.flatMap((kind) => {
    const inForce = choices[kind].filter((choice) => choice.chosen);
    return inForce.map(({ id, label }) => {
      const rest = inForce.map((choice) => choice.id).filter((other) => other !== id);
      return { key: `${kind} ${id}`, label, without: withChoices(filter, kind, rest) };
    });
  });
  return (
    <div className={styles.chips} role="group" aria-label={t('parties.filter.active')}>
      {chosen.map(({ key, label, without }) => (
        <Chip key={key} label={label} onRemove={() => onChange(without)} />
      ))}
      {filter.text.trim() === '' ? null : (
        <Chip
          label={t('parties.filter.text', { text: filter.text })}
          onRemove={() => onChange({ ...filter, text: '' })}
        />
      )}
      <Button kind="quiet" size="s" onPress={() => onChange(noFilter)}>
        {t('parties.filter.clear')}
      </Button>
    </div>
  );
}
