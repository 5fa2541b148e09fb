import { ChevronsUpDown } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { useText } from '@/i18n/use-text';
import { classNames } from './class-names';
import { definedProps } from './defined-props';
import { FieldLabel, FieldNotes, type FieldWords } from './field-parts';
import field from './field.module.css';
import { Icon } from './icon';
import { ListPopover, type Choice, type ChoiceGroup } from './list-popover';
import { useReadOnly } from './read-only';
import styles from './select.module.css';
import { TextField } from './text-field';

export interface SelectProps<Id extends string> extends FieldWords {
  /** Given in place of `groups`. */
  readonly items?: readonly Choice<Id>[];
  /** Choices under headings. */
  readonly groups?: readonly ChoiceGroup<Id>[];
  /** Null shows the placeholder. */
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  readonly onBlur?: () => void;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
  readonly look?: 'box' | 'bare';
  /** Whether all of what is chosen is shown, on several lines where it is long; else it is cut to one. */
  readonly wraps?: boolean;
  /** Where whoever shows it opens it. */
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
}

/** A choice of one among a few that are known. For many, or to add one, use ComboBox. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { groups, value, onChange, onBlur, placeholder, isDisabled = false, look = 'box' } = props;
  const { wraps = false } = props;
  const { isOpen, onOpenChange, ...words } = props;
  const items = props.items ?? groups?.flatMap((group) => group.items) ?? [];
  const t = useText();
  const readOnly = useReadOnly();
  if (readOnly) {
    const shown = items.find(({ id }) => id === value)?.label ?? '';
    const { label, labelHidden, description } = words;
    return (
      <TextField
        {...definedProps({ labelHidden, description })}
        label={label}
        look={look}
        value={shown}
        isReadOnly
      />
    );
  }
  return (
    <AriaSelect
      className={classNames(field.field, look === 'bare' && field.bare)}
      value={value}
      onChange={(key) => {
        const chosen = items.find(({ id }) => id === key);
        if (chosen) onChange(chosen.id);
      }}
      {...definedProps({ onBlur, isOpen, onOpenChange })}
      placeholder={placeholder ?? t('ui.choose')}
      isDisabled={isDisabled}
      isInvalid={Boolean(words.error)}
    >
      <FieldLabel {...words} />
      <AriaButton className={classNames(field.box, styles.trigger)}>
        <SelectValue className={classNames(styles.value, wraps && styles.wraps)}>
          {({ defaultChildren, isPlaceholder }) =>
            isPlaceholder ? defaultChildren : items.find(({ id }) => id === value)?.label
          }
        </SelectValue>
        <Icon of={ChevronsUpDown} size="s" />
      </AriaButton>
      <FieldNotes {...words} />
      <ListPopover items={items} {...definedProps({ groups })} />
    </AriaSelect>
  );
}
