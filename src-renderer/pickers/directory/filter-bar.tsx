import { Search } from 'lucide-react';
import type { KeyboardEvent, RefObject } from 'react';
import { Button } from '@/ui/button';
import { ChoiceMenu } from '@/ui/choice-menu';
import { Kbd } from '@/ui/kbd';
import { Switch } from '@/ui/switch';
import { TextField } from '@/ui/text-field';
import styles from './directory.module.css';
import type { DirectoryFilterProps } from './directory-filter';
import { FilterChips } from './filter-chips';
import { useFilterKey } from './use-filter-key';

interface FilterBarProps {
  readonly filter: DirectoryFilterProps;
  readonly field: RefObject<HTMLInputElement | null>;
  /** Arrow down or Enter in the field: go on in the list. */
  readonly onLeave: () => void;
}

/** What a list is narrowed to, and the means to narrow it. */
export function FilterBar({ filter, field, onLeave }: FilterBarProps) {
  const { label, placeholder, command, text, onTextChange, menus, flag } = filter;
  useFilterKey(field, command);
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && text !== '') onTextChange('');
    else if (event.key === 'ArrowDown' || event.key === 'Enter') onLeave();
    else return;
    event.preventDefault();
  };
  return (
    <>
      <search className={styles.bar}>
        <div className={styles.text}>
          <TextField
            label={label}
            labelHidden
            icon={Search}
            placeholder={placeholder}
            value={text}
            onChange={onTextChange}
            inputRef={field}
            onInputKeyDown={press}
            end={text === '' ? <Kbd keys="/" /> : null}
          />
        </div>
        {menus.map(({ id, label: kind, icon, choices, onChange }) => (
          <ChoiceMenu
            key={id}
            label={kind}
            trigger={
              <Button kind="quiet" icon={icon} isDisabled={choices.length === 0}>
                {kind}
              </Button>
            }
            items={choices.map((choice) => ({ id: choice.id, label: choice.label, end: choice.count }))}
            chosen={choices.filter(({ chosen }) => chosen).map((choice) => choice.id)}
            onChange={onChange}
          />
        ))}
        {flag ? (
          <Switch isSelected={flag.isOn} onChange={flag.onChange}>
            {flag.label}
          </Switch>
        ) : null}
      </search>
      <FilterChips filter={filter} />
    </>
  );
}
