import type { KeyboardEvent, Ref } from 'react';
import { useKeptText } from '../use-kept-text';
import type { Command } from '@/store/register';
import { definedProps } from '@/ui/defined-props';
import { TextField } from '@/ui/text-field';

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
  const { text, write, leave } = useKeptText(keep, saved, command);
  return (
    <TextField {...definedProps(rest)} label={rest.label} value={text} onChange={write} onBlur={leave} />
  );
}
