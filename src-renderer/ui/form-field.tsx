import type { ReactNode, RefCallback } from 'react';
import {
  useController,
  type Control,
  type FieldPath,
  type FieldPathValue,
  type FieldValues,
} from 'react-hook-form';
import { useText } from '@/i18n/use-text';
import { fieldErrorText } from './field-error-text';

/** What a form gives one of its fields; spread it on a TextField, TextArea, Select or ComboBox. */
export interface FormFieldProps<Value> {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly onBlur: () => void;
  readonly error: string | undefined;
}

interface FormFieldOwnProps<Values extends FieldValues, Name extends FieldPath<Values>> {
  readonly control: Control<Values>;
  readonly name: Name;
  readonly children: (
    field: FormFieldProps<FieldPathValue<Values, Name>>,
    focus: RefCallback<HTMLElement>,
  ) => ReactNode;
}

/**
 * Ties one field to a react-hook-form form. An issue's message may be a message key; other issues are put into words
 * by their kind. The second argument is a ref by which the form moves the focus to the first field in error.
 */
export function FormField<Values extends FieldValues, Name extends FieldPath<Values>>(
  props: FormFieldOwnProps<Values, Name>,
) {
  const { control, name, children } = props;
  const t = useText();
  const { field, fieldState } = useController({ control, name });
  const given = {
    value: field.value,
    onChange: field.onChange,
    onBlur: field.onBlur,
    error: fieldErrorText(fieldState.error, t),
  };
  return children(given, field.ref);
}
