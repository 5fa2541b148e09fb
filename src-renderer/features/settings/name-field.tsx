import { useState } from 'react';
import { useText } from '@/i18n/use-text';
import { TextField } from '@/ui/text-field';

interface NameFieldProps {
  readonly name: string;
  readonly onName: (name: string) => void;
}

/** Saved as it is typed; an empty name is not taken over, because every change carries one. */
export function NameField({ name, onName }: NameFieldProps) {
  const t = useText();
  const [typed, setTyped] = useState(name);
  return (
    <TextField
      label={t('settings.name')}
      description={t('settings.name-hint')}
      value={typed}
      maxLength={120}
      autoComplete="name"
      error={typed.trim() ? undefined : t('app.first.name-required')}
      onChange={(text) => {
        setTyped(text);
        if (text.trim()) onName(text.trim());
      }}
    />
  );
}
