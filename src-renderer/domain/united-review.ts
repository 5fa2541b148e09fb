import type { Review } from './agenda-item';
import type { Id } from './fields';
import { groupedBy } from './grouped-by';
import { joinedNotes } from './joined-notes';

/**
 * One entry of a meeting's list out of two, of recommendations that become one: with what was noted of both. The outcome
 * is the chosen one's; where none was chosen, that of the first, unless only the other was decided.
 * @param chosen the recommendation whose outcome stands
 */
export function unitedReview(
  own: Review,
  other: Review,
  chosen?: Id,
): Pick<Review, 'outcome' | 'note' | 'agendaItemId'> {
  const takesOther = chosen === undefined ? own.outcome === 'to-review' : chosen === other.recommendationId;
  return {
    outcome: takesOther ? other.outcome : own.outcome,
    note: joinedNotes(own.note, other.note),
    agendaItemId: own.agendaItemId ?? other.agendaItemId,
  };
}

/** What a meeting decided of two recommendations, where that was not the same. */
export interface RivalOutcomes {
  readonly meetingId: Id;
  readonly one: Review;
  readonly other: Review;
}

/** The meetings that decided of both and differently: one that only listed the second has decided nothing of it yet. */
export function rivalOutcomes(reviews: readonly Review[], oneId: Id, otherId: Id): readonly RivalOutcomes[] {
  return [...groupedBy(reviews, ({ meetingId }) => meetingId)].flatMap(([meetingId, own]) => {
    const [one, other] = [oneId, otherId].map((id) => own.find((review) => review.recommendationId === id));
    if (!one || !other || one.outcome === other.outcome) return [];
    if (one.outcome === 'to-review' || other.outcome === 'to-review') return [];
    return [{ meetingId, one, other }];
  });
}
