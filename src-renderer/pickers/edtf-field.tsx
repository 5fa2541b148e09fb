import { CalendarDays } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { formatEdtf } from '@/domain/format-edtf';
import { impossibleDay, parseHumanDate } from '@/domain/parse-human-date';
import { shortYearDate } from '@/domain/short-year-date';
import { useText } from '@/i18n/use-text';
import { definedProps } from '@/ui/defined-props';
import { TextField } from '@/ui/text-field';
import { describeEdtf } from './describe-edtf';

interface EdtfFieldProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  /** EDTF; `null` when no date is recorded. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly look?: 'box' | 'bare';
  readonly autoFocus?: boolean;
  readonly placeholder?: string;
}

/**
 * A date as people write it, of any precision. It says what it understood; what is no date is not kept, and the last
 * good value stands.
 */
export function EdtfField({ value, onChange, label, placeholder, ...rest }: EdtfFieldProps) {
  const t = useText();
  const { locale } = useIntl();
  const written = value === null ? '' : formatEdtf(value, locale);
  // `null` while nothing is being typed: the field then shows the value, wherever it was changed.
  const [typed, setTyped] = useState<string | null>(null);
  const understood = typed === null ? value : readDate(typed);
  const unread = typed !== null && typed.trim() !== '' && understood === null;

  const type = (text: string) => {
    setTyped(text);
    const next = readDate(text);
    if (next !== null || text.trim() === '') onChange(next);
  };

  return (
    <TextField
      {...definedProps(rest)}
      label={label}
      icon={CalendarDays}
      value={typed ?? written}
      onChange={type}
      onBlur={() => {
        if (!unread) setTyped(null);
      }}
      placeholder={placeholder ?? t('pickers.date.placeholder')}
      description={
        typed !== null && understood !== null && shortYearDate(typed) === understood
          ? t('pickers.date.short-year', { date: formatEdtf(understood, locale) })
          : typed !== null || understood?.startsWith('XXXX')
            ? describeEdtf(understood, locale, t)
            : undefined
      }
      error={unread ? unreadWords(typed, value, locale, t) : undefined}
    />
  );
}

/** A year of two figures is taken as it is most likely meant, and the field says so. */
function readDate(text: string): string | null {
  return text.trim() === '' ? null : (shortYearDate(text) ?? parseHumanDate(text));
}

function unreadWords(
  typed: string,
  kept: string | null,
  locale: string,
  t: ReturnType<typeof useText>,
): string {
  const none = impossibleDay(typed);
  const date = kept === null ? '' : formatEdtf(kept, locale);
  if (none) {
    // The month as it is written, with the day that it has not.
    const day = formatEdtf(none.first, locale).replace(/(?<!\d)1(?!\d)/u, String(none.day));
    return kept === null
      ? t('pickers.date.impossible', { day })
      : t('pickers.date.impossible-kept', { day, date });
  }
  return kept === null ? t('pickers.date.unread') : t('pickers.date.unread-kept', { date });
}
