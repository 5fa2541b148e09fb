import type { KeyboardEvent, ClipboardEvent, ReactNode, Ref } from 'react';
import { Input } from 'react-aria-components/Input';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components/TextField';
import { classNames } from './class-names';
import { definedProps } from './defined-props';
import { FieldLabel, FieldNotes, type FieldWords } from './field-parts';
import styles from './field.module.css';
import { Icon, type IconShape } from './icon';
import { useReadOnly } from './read-only';

export interface TextFieldProps
  extends
    FieldWords,
    Omit<AriaTextFieldProps, 'className' | 'style' | 'children' | 'isInvalid' | 'aria-label'> {
  readonly placeholder?: string;
  readonly icon?: IconShape;
  /** What stands at the end of the box: a unit, a button, a key. */
  readonly end?: ReactNode;
  /** `bare` reads as text until it is touched. */
  readonly look?: 'box' | 'bare';
  readonly numeric?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly onInputKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly onInputPaste?: (event: ClipboardEvent<HTMLInputElement>) => void;
}

export function TextField(props: TextFieldProps) {
  const { label, labelHidden, description, error, optional, ...ownAndAria } = props;
  const {
    placeholder,
    icon,
    end,
    look = 'box',
    numeric,
    inputRef,
    onInputKeyDown,
    onInputPaste,
    ...aria
  } = ownAndAria;
  const readOnly = useReadOnly();
  return (
    <AriaTextField
      {...aria}
      isReadOnly={aria.isReadOnly ?? readOnly}
      isInvalid={Boolean(error)}
      className={classNames(styles.field, look === 'bare' && styles.bare)}
    >
      <FieldLabel {...definedProps({ labelHidden, optional })} label={label} />
      <div className={styles.box}>
        {icon ? <Icon of={icon} size="s" /> : null}
        <Input
          className={classNames(styles.input)}
          dir="auto"
          inputMode={numeric ? 'numeric' : 'text'}
          {...definedProps({ placeholder, ref: inputRef, onKeyDown: onInputKeyDown, onPaste: onInputPaste })}
        />
        {end}
      </div>
      <FieldNotes label={label} description={description} error={error} />
    </AriaTextField>
  );
}
