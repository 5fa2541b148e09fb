import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { nameKeysOf, stateByIso3 } from '@/domain/reference/find-names';
import { normaliseName } from '@/domain/reference/normalise-name';
import { ComboBox } from '@/ui/combo-box';
import { definedProps } from '@/ui/defined-props';
import { countriesIn } from './country-names';

interface CountryPickerProps {
  readonly label: string;
  /** ISO 3166-1 alpha-3. */
  readonly value: string | null;
  readonly onChange: (code: string | null) => void;
  readonly onBlur?: () => void;
  /** See `ComboBox`. */
  readonly keep?: string;
  readonly error?: string | undefined;
}

/** A country, found by its code or any of its names, of any period, in English or Russian. */
export function CountryPicker({ label, value, onChange, ...rest }: CountryPickerProps) {
  const { locale } = useIntl();
  const countries = useMemo(() => countriesIn(locale).map(withKeys), [locale]);
  const [typed, setTyped] = useState('');
  const wanted = normaliseName(typed);
  const items = countries
    .filter(({ keys }) => keys.some((key) => key.includes(wanted)))
    .map(({ code, name, keys }) => ({ id: code, label: name, end: code, isNamed: keys.includes(wanted) }));
  return (
    <ComboBox
      {...definedProps(rest)}
      label={label}
      items={items}
      value={value}
      shown={countries.find(({ code }) => code === value)?.name ?? value ?? ''}
      onChange={onChange}
      onSearch={setTyped}
    />
  );
}

function withKeys({ code, name }: { readonly code: string; readonly name: string }) {
  const state = stateByIso3(code);
  const codes = state ? [state.iso2, state.iso3].map(normaliseName) : [];
  return { code, name, keys: [normaliseName(name), ...codes, ...(state ? nameKeysOf(state) : [])] };
}
