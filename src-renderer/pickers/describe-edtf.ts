import { parseEdtf, precisionOf } from '@/domain/edtf';
import { formatEdtf } from '@/domain/format-edtf';
import type { Translate } from '@/i18n/use-text';

/** What a date means and what it leaves open: "14–15 May 2019", "September 2015, day not known". */
export function describeEdtf(value: string | null, language: string, t: Translate): string | undefined {
  const date = value === null ? null : parseEdtf(value);
  if (value === null || !date) return undefined;
  const words = formatEdtf(value, language);
  switch (precisionOf(date)) {
    case 'day':
      return t('pickers.date.understood', { date: words });
    case 'month':
      return t('pickers.date.month', { date: words });
    case 'year':
      return t('pickers.date.year', { date: words });
    case 'unknown-year':
      return t('pickers.date.unknown-year', { date: words });
  }
}
