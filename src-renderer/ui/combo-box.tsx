import { ChevronDown } from 'lucide-react';
import { useRef, type KeyboardEvent, type Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { useText } from '@/i18n/use-text';
import { classNames } from './class-names';
import { definedProps } from './defined-props';
import { FieldLabel, FieldNotes, type FieldWords } from './field-parts';
import field from './field.module.css';
import { Icon, type IconShape } from './icon';
import { ListPopover, type Choice } from './list-popover';
import styles from './select.module.css';

export interface ComboBoxProps<Id extends string> extends FieldWords {
  readonly items: readonly Choice<Id>[];
  readonly value?: Id | null;
  readonly onChange: (id: Id | null) => void;
  /** Given by a caller that searches itself: `items` are then shown as they come. */
  readonly inputValue?: string;
  readonly onInputChange?: (text: string) => void;
  /** Free text may stay in the field without being one of the items. */
  readonly allowsCustomValue?: boolean;
  readonly onBlur?: () => void;
  readonly placeholder?: string;
  readonly icon?: IconShape;
  readonly isDisabled?: boolean;
  /** Whether the list opens as soon as the field has the focus, or once something is typed. */
  readonly opensOn?: 'focus' | 'input';
  readonly autoFocus?: boolean;
  readonly look?: 'box' | 'bare';
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly onInputKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** A choice of one among many, found by typing. */
export function ComboBox<Id extends string>(props: ComboBoxProps<Id>) {
  const { label, labelHidden, description, error, optional, items, value, onChange, ...rest } = props;
  const {
    inputValue,
    onInputChange,
    placeholder,
    icon,
    look,
    inputRef,
    onInputKeyDown,
    opensOn = 'focus',
    ...aria
  } = rest;
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  const searched = onInputChange ? { items, onInputChange } : { defaultItems: items };
  return (
    <AriaComboBox
      {...aria}
      {...searched}
      {...definedProps({ inputValue, value })}
      onChange={(key) => onChange(items.find(({ id }) => id === key)?.id ?? null)}
      className={classNames(field.field, look === 'bare' && field.bare)}
      menuTrigger={opensOn}
      allowsEmptyCollection={!aria.allowsCustomValue}
      isInvalid={Boolean(error)}
    >
      <FieldLabel {...definedProps({ labelHidden, optional })} label={label} />
      <div ref={box} className={classNames(field.box, styles.searchable)}>
        {icon ? <Icon of={icon} size="s" /> : null}
        <Input
          className={classNames(field.input)}
          dir="auto"
          {...definedProps({ placeholder, ref: inputRef, onKeyDown: onInputKeyDown })}
        />
        <AriaButton className={classNames(styles.open)} aria-label={t('ui.show-choices')}>
          <Icon of={ChevronDown} size="s" />
        </AriaButton>
      </div>
      <FieldNotes label={label} description={description} error={error} />
      <ListPopover at={box} />
    </AriaComboBox>
  );
}
