import { useState } from 'react';
import { useText } from '@/i18n/use-text';
import type { Command } from '@/store/register';
import { useRegister } from '@/store/react/register-context';
import { TextField } from '@/ui/text-field';

interface NumberFieldProps {
  readonly label: string;
  readonly unit: string;
  /** Names the field among all that are being typed in. */
  readonly keep: string;
  readonly saved: number;
  readonly limits: { readonly least: number; readonly most: number };
  readonly command: (value: number) => Command;
}

/** A length or a size, kept as it is typed; what is no number within the limits stays in the field and says so. */
export function NumberField({ label, unit, keep, saved, limits, command }: NumberFieldProps) {
  const t = useText();
  const { typing } = useRegister();
  // `null` while nothing is being typed: the field then shows what the register holds.
  const [typed, setTyped] = useState<string | null>(null);
  const isUnread = typed !== null && readNumber(typed, limits) === null;
  return (
    <TextField
      label={label}
      numeric
      end={unit}
      value={typed ?? String(saved)}
      onChange={(text) => {
        setTyped(text);
        const read = readNumber(text, limits);
        if (read !== null) typing.keep(keep, () => command(read));
      }}
      onBlur={() => {
        void typing.flush();
        if (!isUnread) setTyped(null);
      }}
      error={isUnread ? t('house-form.number', { ...limits, unit }) : undefined}
    />
  );
}

/** With a point or a comma, to a tenth. */
function readNumber(text: string, { least, most }: NumberFieldProps['limits']): number | null {
  const words = text.trim().replace(',', '.');
  const read = /^\d{1,3}(?:\.\d)?$/u.test(words) ? Number(words) : Number.NaN;
  return read >= least && read <= most ? read : null;
}
