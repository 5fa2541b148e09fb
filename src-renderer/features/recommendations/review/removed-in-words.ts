import type { Review } from '@/domain/agenda-item';
import type { Translate } from '@/i18n/use-text';

/** That a recommendation was taken off the list, with what went with it and comes back. */
export function removedInWords(
  { outcome, note }: Pick<Review, 'outcome' | 'note'>,
  reference: string,
  t: Translate,
): string {
  if (outcome === 'to-review' && note === null) return t('follow-up.review.removed', { reference });
  return t('follow-up.review.removed-with', {
    reference,
    what: note === null ? 'mark' : outcome === 'to-review' ? 'note' : 'both',
    mark: t(`domain.review-outcome.${outcome}`),
  });
}
