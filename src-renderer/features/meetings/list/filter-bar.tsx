import { CalendarDays, MapPin, Search, Shapes } from 'lucide-react';
import type { KeyboardEvent, RefObject } from 'react';
import { useText } from '@/i18n/use-text';
import { Kbd } from '@/ui/kbd';
import { TextField } from '@/ui/text-field';
import { FilterMenu } from './filter-menu';
import { withChoices, type FilterChoice, type FilterKind } from './list-choices';
import type { ListFilter } from './list-filter';
import styles from './meeting-list.module.css';

interface FilterBarProps {
  readonly filter: ListFilter;
  readonly onChange: (filter: ListFilter) => void;
  readonly choices: Readonly<Record<FilterKind, readonly FilterChoice[]>>;
  readonly field: RefObject<HTMLInputElement | null>;
  /** Arrow down or Enter in the field: go on in the list. */
  readonly onLeave: () => void;
}

const icons = { types: Shapes, years: CalendarDays, places: MapPin } as const;
const labels = {
  types: 'meetings.filter.type',
  years: 'meetings.filter.year',
  places: 'meetings.filter.place',
} as const;
const kinds: readonly FilterKind[] = ['types', 'years', 'places'];

export function FilterBar({ filter, onChange, choices, field, onLeave }: FilterBarProps) {
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
          label={t('meetings.filter')}
          labelHidden
          icon={Search}
          placeholder={t('meetings.filter.placeholder')}
          value={filter.text}
          onChange={(text) => onChange({ ...filter, text })}
          inputRef={field}
          onInputKeyDown={press}
          end={filter.text === '' ? <Kbd keys="/" /> : null}
        />
      </div>
      {kinds.map((kind) => (
        <FilterMenu
          key={kind}
          label={t(labels[kind])}
          icon={icons[kind]}
          choices={choices[kind]}
          onChange={(ids) => onChange(withChoices(filter, kind, ids))}
        />
      ))}
    </search>
  );
}
