import { EdtfField } from '@/pickers/edtf-field';
import { usePartyEntries } from '@/pickers/parties/use-party-entries';
import { PartyPicker } from '@/pickers/party-picker';
import { useRegister } from '@/store/react/register-context';
import { useIntl } from 'react-intl';
import { Select } from '@/ui/select';
import { TextArea } from '@/ui/text-area';
import { TextField } from '@/ui/text-field';

import { partyName } from '../party-words';
import { textAt, writeAt, type DraftFieldProps } from './draft-field';
import { codeOfChoice } from './code-of-choice';

interface TextProps extends DraftFieldProps {
  /** Several lines, in the serif of the papers. */
  readonly long?: boolean;
  /** A value that may not be absent: emptied, it stays as an empty text. */
  readonly required?: boolean;
}

export function DraftText({ long = false, required = false, ...field }: TextProps) {
  const value = textAt(field);
  const write = (text: string) => {
    if (required) field.review.dispatch({ kind: 'correct', path: field.path, value: text });
    else writeAt(field, text);
  };
  return long ? (
    <TextArea label={field.label} value={value} onChange={write} rows={3} paper />
  ) : (
    <TextField label={field.label} value={value} onChange={write} />
  );
}

/** A whole number above zero; letters are not taken. */
export function DraftNumber(field: DraftFieldProps) {
  return (
    <TextField
      label={field.label}
      numeric
      value={textAt(field)}
      onChange={(text) => {
        const digits = text.replace(/\D/gu, '').slice(0, 7);
        writeAt(field, digits === '' || Number(digits) === 0 ? null : Number(digits));
      }}
    />
  );
}

export function DraftDate(field: DraftFieldProps) {
  const value = textAt(field);
  return (
    <EdtfField
      label={field.label}
      value={value === '' ? null : value}
      onChange={(date) => writeAt(field, date)}
    />
  );
}

interface SelectProps<Value extends string> extends DraftFieldProps {
  readonly values: readonly Value[];
  readonly labelOf: (value: Value) => string;
}

export function DraftSelect<Value extends string>({ values, labelOf, ...field }: SelectProps<Value>) {
  const value = textAt(field);
  return (
    <Select
      label={field.label}
      items={values.map((id) => ({ id, label: labelOf(id) }))}
      value={values.find((one) => one === value) ?? null}
      onChange={(id) => writeAt(field, id)}
    />
  );
}

/** A party of the register, of the reference, or a new one; kept in the draft as its code. */
export function DraftParty(field: DraftFieldProps) {
  const register = useRegister();
  const { locale } = useIntl();
  const code = textAt(field);
  const meeting = field.review.draft.meetings[Number(field.path.split('/')[2])];
  const known = usePartyEntries(meeting?.date ?? null).find((entry) => entry.code === code);
  return (
    <PartyPicker
      label={field.label}
      date={meeting?.date ?? null}
      value={known?.partyId ?? null}
      placeholder={partyName(code, locale, meeting?.date)}
      onChoose={(choice, name) => {
        void codeOfChoice(register, choice, name).then((chosen) => writeAt(field, chosen));
      }}
    />
  );
}
