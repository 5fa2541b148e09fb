import type { Review } from '@/domain/agenda-item';
import type { Translate } from '@/i18n/use-text';

/** "Review: 3 of 7 reviewed": how far the recommendations have come that the meeting takes up. */
export function reviewedInWords(reviews: readonly Review[], t: Translate): string {
  const done = reviews.filter(({ outcome }) => outcome === 'reviewed').length;
  return t('agenda.reviewed', { done, of: reviews.length });
}
