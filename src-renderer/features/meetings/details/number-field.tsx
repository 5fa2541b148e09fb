import { useState } from 'react';
import { definedProps } from '@/ui/defined-props';
import { TextField } from '@/ui/text-field';

interface NumberFieldProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly description?: string;
  readonly value: number | null;
  /** NaN for what is no whole number. */
  readonly onChange: (value: number | null) => void;
  readonly onBlur?: () => void;
  readonly error?: string | undefined;
  readonly placeholder?: string;
}

/** A whole number, or nothing. What is typed stays in sight also while it is no number. */
export function NumberField({ value, onChange, ...rest }: NumberFieldProps) {
  const [unread, setUnread] = useState<string | null>(null);
  const shown = value === null || Number.isNaN(value) ? '' : String(value);
  return (
    <TextField
      {...definedProps(rest)}
      label={rest.label}
      numeric
      value={Number.isNaN(value) && unread !== null ? unread : shown}
      onChange={(text) => {
        const digits = text.trim();
        const read = digits === '' ? null : /^\d{1,9}$/u.test(digits) ? Number(digits) : NaN;
        setUnread(Number.isNaN(read) ? text : null);
        onChange(read);
      }}
    />
  );
}
