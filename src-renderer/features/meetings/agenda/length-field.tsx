import { useState } from 'react';
import { useText } from '@/i18n/use-text';
import { useRegister } from '@/store/react/register-context';
import type { Command } from '@/store/register';
import { TextField } from '@/ui/text-field';
import { readLength } from './read-length';

interface LengthFieldProps {
  readonly label: string;
  /** In minutes. */
  readonly value: number | null;
  readonly keep: string;
  readonly command: (minutes: number | null) => Command<unknown>;
}

/** How long a point takes; what is no length yet is shown as such and not kept. */
export function LengthField({ label, value, keep, command }: LengthFieldProps) {
  const t = useText();
  const { typing } = useRegister();
  const [typed, setTyped] = useState<string | null>(null);
  const unread = typed !== null && typed.trim() !== '' && readLength(typed) === null;
  return (
    <TextField
      label={label}
      labelHidden
      look="bare"
      placeholder={t('agenda.point.length')}
      value={typed ?? (value === null ? '' : t('agenda.minutes', { minutes: value }))}
      onChange={(text) => {
        setTyped(text);
        const minutes = text.trim() === '' ? null : readLength(text);
        if (minutes !== null || text.trim() === '') typing.keep(keep, () => command(minutes));
      }}
      onBlur={() => {
        void typing.flush();
        if (!unread) setTyped(null);
      }}
      error={unread ? t('agenda.point.length-error') : undefined}
    />
  );
}
