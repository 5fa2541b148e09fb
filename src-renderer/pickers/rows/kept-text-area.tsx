import type { ClipboardEvent, KeyboardEvent } from 'react';
import type { Command } from '@/store/register';
import { definedProps } from '@/ui/defined-props';
import { TextArea } from '@/ui/text-area';
import { useKeptText } from '../use-kept-text';

interface KeptTextAreaProps {
  readonly label: string;
  /** Names the field among all that are being typed in: `agendaItems/<id>/title.en`. */
  readonly keep: string;
  readonly saved: string;
  readonly command: (text: string) => Command<unknown>;
  readonly placeholder?: string;
  readonly look?: 'box' | 'bare';
  /** Whether the label stands above the field; else it is read only. */
  readonly labelled?: boolean;
  readonly paper?: boolean;
  readonly onInputKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onInputPaste?: (event: ClipboardEvent<HTMLTextAreaElement>) => void;
}

/** A text of a record that is kept as it is typed and grows with its lines. */
export function KeptTextArea({ keep, saved, command, labelled = false, ...rest }: KeptTextAreaProps) {
  const { text, write, leave } = useKeptText(keep, saved, command);
  return (
    <TextArea
      {...definedProps(rest)}
      label={rest.label}
      labelHidden={!labelled}
      rows={1}
      value={text}
      onChange={write}
      onBlur={leave}
    />
  );
}
