import { useKeptText } from '@/pickers/use-kept-text';
import type { Command } from '@/store/register';
import { definedProps } from '@/ui/defined-props';
import { TextArea } from '@/ui/text-area';

interface KeptTextAreaProps {
  readonly label: string;
  /** Names the field among all that are being typed in. */
  readonly keep: string;
  readonly saved: string;
  readonly command: (text: string) => Command<unknown>;
  readonly rows?: number;
}

/** A text of several lines that is kept as it is typed. */
export function KeptTextArea({ keep, saved, command, rows = 1, ...rest }: KeptTextAreaProps) {
  const { text, write, leave } = useKeptText(keep, saved, command);
  return (
    <TextArea
      {...definedProps(rest)}
      label={rest.label}
      rows={rows}
      value={text}
      onChange={write}
      onBlur={leave}
    />
  );
}
