import { useState } from 'react';
import type { Command } from '@/store/register';
import { useRegister } from '@/store/react/register-context';
import { definedProps } from '@/ui/defined-props';
import { TextField } from '@/ui/text-field';

interface CheckedFieldProps {
  readonly label: string;
  readonly description?: string;
  readonly placeholder?: string;
  /** Names the field among all that are being typed in. */
  readonly keep: string;
  readonly saved: string;
  /** What is wrong with a text, in words; `null` where it can be kept. */
  readonly check: (text: string) => string | null;
  readonly command: (text: string) => Command;
}

/** A short text, kept as it is typed as long as it can be; else it stays in the field and says why. */
export function CheckedField({ keep, saved, check, command, ...rest }: CheckedFieldProps) {
  const { typing } = useRegister();
  // `null` while nothing is being typed: the field then shows what the register holds.
  const [typed, setTyped] = useState<string | null>(null);
  const problem = typed === null ? null : check(typed.trim());
  return (
    <TextField
      {...definedProps(rest)}
      label={rest.label}
      value={typed ?? saved}
      onChange={(text) => {
        setTyped(text);
        if (check(text.trim()) === null) typing.keep(keep, () => command(text.trim()));
      }}
      onBlur={() => {
        void typing.flush();
        if (problem === null) setTyped(null);
      }}
      error={problem ?? undefined}
    />
  );
}
