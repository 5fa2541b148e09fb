import type { Review } from '@/domain/agenda-item';
import { groupedBy } from '@/domain/grouped-by';
import type { Meeting } from '@/domain/meeting';
import { meetingReference } from '@/domain/meeting-reference';
import type { Id } from '@/domain/fields';
import type { Translate } from '@/i18n/use-text';

/** What meetings noted of two recommendations that become one: how each note is headed, and which come to stand together. */
export function notesOfBoth(
  reviews: readonly Review[],
  meetings: ReadonlyMap<Id, Meeting>,
  nameOf: (recommendationId: Id) => string,
  t: Translate,
): { readonly heads: Readonly<Record<Id, string>>; readonly coming: readonly string[] } {
  const heads = Object.fromEntries(
    reviews.map(({ id, recommendationId, outcome }) => [
      id,
      t('recommendations.join.note-head', {
        name: nameOf(recommendationId),
        outcome: t(`domain.review-outcome.${outcome}`),
      }),
    ]),
  );
  const coming = [...groupedBy(reviews, ({ meetingId }) => meetingId)].flatMap(([meetingId, own]) => {
    const meeting = meetings.get(meetingId);
    const isNoted = own.some(({ note }) => (note?.trim() ?? '') !== '');
    return own.length > 1 && isNoted
      ? [t('recommendations.join.notes-come', { meeting: meeting ? meetingReference(meeting) : '—' })]
      : [];
  });
  return { heads, coming };
}
