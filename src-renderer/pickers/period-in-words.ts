import { formatEdtf } from '@/domain/format-edtf';
import type { Period } from '@/domain/period';
import type { Translate } from '@/i18n/use-text';

/** "June 2013 – November 2016", "from April 2025", "until 2019"; says so where no date is recorded. */
export function periodInWords({ from, until }: Period, language: string, t: Translate): string {
  const begun = from === null ? '' : formatEdtf(from, language);
  const ended = until === null ? '' : formatEdtf(until, language);
  if (from === null && until === null) return t('pickers.period.none');
  if (until === null) return t('pickers.period.since', { from: begun });
  if (from === null) return t('pickers.period.to', { until: ended });
  return t('pickers.period.both', { from: begun, until: ended });
}
