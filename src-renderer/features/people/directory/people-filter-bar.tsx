import { BadgeCheck, Landmark, Search } from 'lucide-react';
import type { KeyboardEvent, RefObject } from 'react';
import { duties } from '@/domain/person';
import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';
import { ChoiceMenu } from '@/ui/choice-menu';
import { Chip } from '@/ui/chip';
import { Kbd } from '@/ui/kbd';
import { Switch } from '@/ui/switch';
import { TextField } from '@/ui/text-field';
import { isFiltering, noFilter, type DirectoryFilter } from './directory-filter';
import styles from './people.module.css';

interface PartyChoice {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

interface PeopleFilterBarProps {
  readonly filter: DirectoryFilter;
  readonly onChange: (filter: DirectoryFilter) => void;
  /** Those that somebody of the register is or was at, by name. */
  readonly parties: readonly PartyChoice[];
  readonly field: RefObject<HTMLInputElement | null>;
  /** Arrow down or Enter in the field: go on in the list. */
  readonly onLeave: () => void;
}

/** What the directory is narrowed to, and the means to narrow it. */
export function PeopleFilterBar({ filter, onChange, parties, field, onLeave }: PeopleFilterBarProps) {
  const t = useText();
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && filter.text !== '') onChange({ ...filter, text: '' });
    else if (event.key === 'ArrowDown' || event.key === 'Enter') onLeave();
    else return;
    event.preventDefault();
  };
  return (
    <>
      <search className={styles.bar}>
        <div className={styles.text}>
          <TextField
            label={t('people.filter')}
            labelHidden
            icon={Search}
            placeholder={t('people.filter.placeholder')}
            value={filter.text}
            onChange={(text) => onChange({ ...filter, text })}
            inputRef={field}
            onInputKeyDown={press}
            end={filter.text === '' ? <Kbd keys="/" /> : null}
          />
        </div>
        <ChoiceMenu
          label={t('people.filter.party')}
          trigger={
            <Button kind="quiet" icon={Landmark} isDisabled={parties.length === 0}>
              {t('people.filter.party')}
            </Button>
          }
          items={parties.map(({ id, label, count }) => ({ id, label, end: count }))}
          chosen={filter.parties}
          onChange={(chosen) => onChange({ ...filter, parties: chosen })}
        />
        <ChoiceMenu
          label={t('people.filter.duty')}
          trigger={
            <Button kind="quiet" icon={BadgeCheck}>
              {t('people.filter.duty')}
            </Button>
          }
          items={duties.map((id) => ({ id, label: t(`people.duty.${id}`) }))}
          chosen={filter.duties}
          onChange={(chosen) => onChange({ ...filter, duties: chosen })}
        />
        <Switch isSelected={filter.duplicates} onChange={(duplicates) => onChange({ ...filter, duplicates })}>
          {t('people.filter.duplicates')}
        </Switch>
      </search>
      <Chips filter={filter} onChange={onChange} parties={parties} />
    </>
  );
}

/** What is in force, each to be taken away. */
function Chips({ filter, onChange, parties }: Pick<PeopleFilterBarProps, 'filter' | 'onChange' | 'parties'>) {
  const t = useText();
  if (!isFiltering(filter)) return null;
  const without = <Value,>(list: readonly Value[], value: Value) => list.filter((one) => one !== value);
  return (
    <div className={styles.chips} role="group" aria-label={t('people.filter.active')}>
      {filter.parties.map((id) => (
        <Chip
          key={id}
          label={parties.find((party) => party.id === id)?.label ?? '—'}
          onRemove={() => onChange({ ...filter, parties: without(filter.parties, id) })}
        />
      ))}
      {filter.duties.map((id) => (
        <Chip
          key={id}
          label={t(`people.duty.${id}`)}
          onRemove={() => onChange({ ...filter, duties: without(filter.duties, id) })}
        />
      ))}
      {filter.duplicates ? (
        <Chip
          label={t('people.filter.duplicates')}
          onRemove={() => onChange({ ...filter, duplicates: false })}
        />
      ) : null}
      {filter.text.trim() === '' ? null : (
        <Chip
          label={t('people.filter.text', { text: filter.text })}
          onRemove={() => onChange({ ...filter, text: '' })}
        />
      )}
      <Button kind="quiet" size="s" onPress={() => onChange(noFilter)}>
        {t('people.filter.clear')}
      </Button>
    </div>
  );
}
