import { ListFilter, Search } from 'lucide-react';
import { useState, type KeyboardEvent, type RefObject } from 'react';
import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';
import { ChoiceMenu } from '@/ui/choice-menu';
import { classNames } from '@/ui/class-names';
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

/** So many stand beside the field on a laptop as they are. */
const usualMenus = 6;

/** What a list is narrowed to, and the means to narrow it; where there is little room, behind one button. */
export function FilterBar({ filter, field, onLeave }: FilterBarProps) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const { label, placeholder, command, text, onTextChange, menus, flag } = filter;
  useFilterKey(field, command);
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && text !== '') onTextChange('');
    else if (event.key === 'ArrowDown' || event.key === 'Enter') onLeave();
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.frame}>
      <search className={classNames(styles.bar, menus.length > usualMenus && styles.many)}>
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
        <span className={styles.toggle}>
          <Button kind="quiet" icon={ListFilter} aria-expanded={open} onPress={() => setOpen(!open)}>
            {t('directory.filter.menus')}
          </Button>
        </span>
        <div className={classNames(styles.menus, !open && styles.closed)}>
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
        </div>
      </search>
      <FilterChips filter={filter} />
    </div>
  );
}
