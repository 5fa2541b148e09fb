import { useMemo } from 'react';
import { useIntl } from 'react-intl';

import { countriesIn } from '@/pickers/country-names';
import { ComboBox } from '@/ui/combo-box';

import { textAt, writeAt, type DraftFieldProps } from './draft-field';

export function CountryField(field: DraftFieldProps) {
  const { locale } = useIntl();
  const items = useMemo(
    () => countriesIn(locale).map(({ code, name }) => ({ id: code, label: name, end: code })),
    [locale],
  );
  const value = textAt(field);
  return (
    <ComboBox
      label={field.label}
      items={items}
      value={value === '' ? null : value}
      onChange={(code) => writeAt(field, code)}
    />
  );
}
