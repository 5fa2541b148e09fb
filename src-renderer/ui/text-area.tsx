import type { ClipboardEvent, KeyboardEvent, Ref } from 'react';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components/TextField';
import { classNames } from './class-names';
import { definedProps } from './defined-props';
import { FieldLabel, FieldNotes, type FieldWords } from './field-parts';
import styles from './field.module.css';
import { useReadOnly } from './read-only';
import { useAutoGrow } from './use-auto-grow';

export interface TextAreaProps
  extends
    FieldWords,
    Omit<AriaTextFieldProps, 'className' | 'style' | 'children' | 'isInvalid' | 'aria-label'> {
  readonly placeholder?: string;
  /** Lines shown when there is little text; it grows with what is typed. */
  readonly rows?: number;
  /** `bare` reads as text until it is touched. */
  readonly look?: 'box' | 'bare';
  /** In the serif of the papers, for text that goes into one. */
  readonly paper?: boolean;
  readonly inputRef?: Ref<HTMLTextAreaElement>;
  readonly onInputKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onInputPaste?: (event: ClipboardEvent<HTMLTextAreaElement>) => void;
}

export function TextArea(props: TextAreaProps) {
  const { label, labelHidden, description, error, optional, ...ownAndAria } = props;
  const {
    placeholder,
    rows = 2,
    look = 'box',
    paper,
    inputRef,
    onInputKeyDown,
    onInputPaste,
    ...aria
  } = ownAndAria;
  const readOnly = useReadOnly();
  const grow = useAutoGrow();
  return (
    <AriaTextField
      {...aria}
      isReadOnly={aria.isReadOnly ?? readOnly}
      isInvalid={Boolean(error)}
      className={classNames(styles.field, look === 'bare' && styles.bare, paper && styles.paper)}
    >
      <FieldLabel {...definedProps({ labelHidden, optional })} label={label} />
      <div className={styles.box} ref={grow}>
        <AriaTextArea
          className={classNames(styles.input, styles.area)}
          dir="auto"
          rows={rows}
          {...definedProps({ placeholder, ref: inputRef, onKeyDown: onInputKeyDown, onPaste: onInputPaste })}
        />
      </div>
      <FieldNotes label={label} description={description} error={error} />
    </AriaTextField>
  );
}
