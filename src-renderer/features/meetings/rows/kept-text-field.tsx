import type { KeyboardEvent, Ref } from 'react';
import { useRegister } from '@/store/react/register-context';
import type { Command } from '@/store/register';
import { definedProps } from '@/ui/defined-props';
import { TextField } from '@/ui/text-field';
import { useKept } from './use-kept';

interface KeptTextFieldProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  /** Names the field among all that are being typed in: `sessions/<id>/title`. */
  readonly keep: string;
  readonly saved: string;
  readonly command: (text: string) => Command<unknown>;
  readonly placeholder?: string;
  readonly look?: 'box' | 'bare';
  readonly autoFocus?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly onInputKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** A text of a record that is kept as it is typed. */
export function KeptTextField({ keep, saved, command, ...rest }: KeptTextFieldProps) {
  const { typing } = useRegister();
  const kept = useKept(saved, (text) => typing.keep(keep, () => command(text)));
  return (
    <TextField {...definedProps(rest)} {...kept} label={rest.label} onBlur={() => void typing.flush()} />
  );
}
