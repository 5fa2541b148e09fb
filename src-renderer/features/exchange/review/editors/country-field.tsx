import { CountryPicker } from '@/pickers/country-picker';

import { textAt, writeAt, type DraftFieldProps } from './draft-field';

export function CountryField(field: DraftFieldProps) {
  const value = textAt(field);
  return (
    <CountryPicker
      label={field.label}
      value={value === '' ? null : value}
      onChange={(code) => writeAt(field, code)}
    />
  );
}
