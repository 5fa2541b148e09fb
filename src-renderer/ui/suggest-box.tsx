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
import { useReadOnly } from './read-only';
import { StaysOpen } from './stays-open';

/** What a field with a list can look like, whether its words are free or not. */
export interface ListFieldLook extends FieldWords {
  readonly placeholder?: string;
  readonly icon?: IconShape;
  readonly isDisabled?: boolean;
  /** Whether the list opens as soon as the field has the focus, or once something is typed. */
  readonly opensOn?: 'focus' | 'input';
  readonly autoFocus?: boolean;
  readonly look?: 'box' | 'bare';
  readonly inputRef?: Ref<HTMLInputElement>;
}

interface SuggestBoxProps<Id extends string> extends Omit<ListFieldLook, 'opensOn'> {
  /** Shown as they come: whoever uses it has searched. */
  readonly items: readonly Choice<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id | null) => void;
  readonly inputValue: string;
  readonly onInputChange: (text: string) => void;
  readonly onBlur?: () => void;
  readonly onFocus?: () => void;
  readonly onInputKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly opensOn?: 'focus' | 'input' | 'manual';
  /** Whether an empty list says so; free words need none. */
  readonly saysNothingFound?: boolean;
}

/** A field of free words, some of which are proposed. Where only one of the list may be chosen, use ComboBox. */
export function SuggestBox<Id extends string>(props: SuggestBoxProps<Id>) {
  const { label, labelHidden, description, error, optional, items, onChange, ...rest } = props;
  const { placeholder, icon, look, inputRef, onInputKeyDown, opensOn, saysNothingFound, ...aria } = rest;
  const t = useText();
  const readOnly = useReadOnly();
  const box = useRef<HTMLDivElement>(null);
  return (
    <AriaComboBox
      {...aria}
      isReadOnly={readOnly}
      items={items}
      onChange={(key) => onChange(items.find(({ id }) => id === key)?.id ?? null)}
      className={classNames(field.field, look === 'bare' && field.bare)}
      menuTrigger={opensOn ?? 'focus'}
      allowsCustomValue
      allowsEmptyCollection={saysNothingFound === true}
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
      <StaysOpen box={box} />
    </AriaComboBox>
  );
}
