import { useState } from 'react';
import { parseTime } from '@/domain/parse-time';
import { useText } from '@/i18n/use-text';
import { TextField } from '@/ui/text-field';

interface TimeFieldProps {
  readonly label: string;
  /** `HH:MM`. */
  readonly value: string | null;
  /** Called with every time that what is typed can mean. */
  readonly onChange: (value: string | null) => void;
  readonly error?: string | undefined;
}

/** A time of day as people type it: 930 is 09:30. What is no time says so once the field is left. */
export function TimeField({ label, value, onChange, error }: TimeFieldProps) {
  const t = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const [isFocused, setFocused] = useState(false);
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    if (!isFocused) setTyped(null);
  }
  const isEmpty = typed?.trim() === '';
  const parsed = typed === null ? null : parseTime(typed);
  const isWrong = typed !== null && !isEmpty && parsed === null;
  return (
    <TextField
      label={label}
      labelHidden
      numeric
      placeholder={t('attendance.time.placeholder')}
      value={typed ?? value ?? ''}
      onChange={(text) => {
        setTyped(text);
        const time = parseTime(text);
        if (time !== null || text.trim() === '') onChange(time);
      }}
      onFocus={() => setFocused(true)}
      onBlur={() => {
        setFocused(false);
        if (!isWrong) setTyped(parsed === value ? null : parsed);
      }}
      error={isWrong && !isFocused ? t('attendance.time.error') : error}
    />
  );
}
