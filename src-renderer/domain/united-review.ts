import type { Review } from './agenda-item';
import type { Id } from './fields';
import { groupedBy } from './grouped-by';
import { joinedNotes } from './joined-notes';

/**
 * One entry of a meeting's list out of two, of recommendations that become one: with what was noted of both. The outcome
 * is the chosen one's; where none was chosen, that of the first, unless only the other was decided.
 * @param chosen the recommendation whose outcome stands
 * @param heads by review, see `JoinChoices`
 */
export function unitedReview(
  own: Review,
  other: Review,
  chosen?: Id,
  heads: Readonly<Record<Id, string>> = {},
): Pick<Review, 'outcome' | 'note' | 'agendaItemId'> {
  const takesOther = chosen === undefined ? own.outcome === 'to-review' : chosen === other.recommendationId;
  const outcome = takesOther ? other.outcome : own.outcome;
  const [said, saidOfOther] = [own, other].map(({ note }) => note?.trim() ?? '');
  const areTwo = said !== '' && saidOfOther !== '' && said !== saidOfOther;
  // What was said of one is not read as said of the other, nor under an outcome that it was not said with.
  const headed = (review: Review) => {
    const head = heads[review.id];
    const isNoted = (review.note?.trim() ?? '') !== '';
    const isOutOfPlace = said !== saidOfOther && review.outcome !== outcome;
    return head !== undefined && isNoted && (areTwo || isOutOfPlace)
      ? `${head}: ${review.note}`
      : review.note;
  };
  return {
    outcome,
    note: joinedNotes(headed(own), headed(other)),
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
