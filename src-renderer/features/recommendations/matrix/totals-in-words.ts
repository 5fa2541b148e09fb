import type { StatusTotals } from '@/domain/follow-up-matrix';
import type { Translate } from '@/i18n/use-text';

/** "Not reported 4, under way 2". */
export function totalsInWords(totals: StatusTotals, t: Translate): string {
  return [...totals]
    .map(([status, count]) => `${t(`domain.commitment-status.${status}`)} ${count}`)
    .join(', ');
}
