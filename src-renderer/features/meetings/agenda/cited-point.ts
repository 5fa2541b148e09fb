import type { EarlierPoint } from '@/domain/earlier-agenda';
import type { Translate } from '@/i18n/use-text';

/** "SOM 2 (2015), item 4"; the meeting alone for a point that bears no number. */
export function citedPoint({ reference, number }: EarlierPoint, t: Translate): string {
  return number === '' ? reference : t('agenda.cited', { reference, number });
}
