import { useState } from 'react';
import { useText } from '@/i18n/use-text';
import { useRegister } from '@/store/react/register-context';
import type { Command } from '@/store/register';
import { TextField } from '@/ui/text-field';
import { readTime } from './read-time';

interface TimeFieldProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly look?: 'box' | 'bare';
  readonly value: string | null;
  readonly keep: string;
  readonly command: (time: string | null) => Command<unknown>;
  /** Shown while nothing is recorded; the label where it is left out. */
  readonly placeholder?: string;
}

/** A time of day; what is none yet is shown as such and not kept. */
export function TimeField(props: TimeFieldProps) {
  const { label, labelHidden = true, look = 'bare', value, keep, command, placeholder = label } = props;
  const t = useText();
  const { typing } = useRegister();
  const [typed, setTyped] = useState<string | null>(null);
  const unread = typed !== null && typed.trim() !== '' && readTime(typed) === null;
  return (
    <TextField
      label={label}
      labelHidden={labelHidden}
      look={look}
      numeric
      placeholder={placeholder}
      value={typed ?? value ?? ''}
      onChange={(text) => {
        setTyped(text);
        const time = text.trim() === '' ? null : readTime(text);
        if (time !== null || text.trim() === '') typing.keep(keep, () => command(time));
      }}
      onBlur={() => {
        void typing.flush();
        if (!unread) setTyped(null);
      }}
      error={unread ? t('meetings.sessions.time-error') : undefined}
    />
  );
}
