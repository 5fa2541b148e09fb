import type { Id } from '@/domain/fields';
import { isFirstOrigin } from '@/domain/recommendation-origins';
import type { RecommendationOrigin } from '@/domain/recommendation';

import { newId } from '../new-id';
import { placeLast } from '../order-key';
import type { Recorder } from '../register';

/** Where a recommendation is made, before it has an id and a place. */
export type NewOrigin = Pick<RecommendationOrigin, 'meetingId'> &
  Partial<Omit<RecommendationOrigin, 'id' | 'recommendationId' | 'order'>>;

/**
 * Adds an origin at the end of the recommendation's; for commands that write more than it. Where it is not said what the
 * meeting did, the earliest by date made the recommendation and the later ones reaffirmed it: records of earlier
 * Chairmanships come in last.
 */
export async function writeOrigin(recorder: Recorder, recommendationId: Id, origin: NewOrigin): Promise<Id> {
  const id = newId();
  const { relation, order } = await placeOrigin(recorder, recommendationId, { ...origin, id });
  const unknown = { paragraphId: null, statementId: null, printedReference: null, text: {} };
  await recorder.add('recommendationOrigins', {
    ...unknown,
    ...origin,
    relation: origin.relation ?? relation,
    id,
    recommendationId,
    order,
  });
  return id;
}

/**
 * Makes place for an origin at the end of a recommendation's. One that comes before all others made the recommendation:
 * what was said to have made it until now reaffirmed it.
 * @returns its key, and what its meeting did by its date
 */
export async function placeOrigin(
  recorder: Recorder,
  recommendationId: Id,
  origin: Pick<RecommendationOrigin, 'id' | 'meetingId'> & Partial<Pick<RecommendationOrigin, 'relation'>>,
): Promise<Pick<RecommendationOrigin, 'relation' | 'order'>> {
  const siblings = (
    await recorder.where('recommendationOrigins', 'recommendationId', recommendationId)
  ).filter(({ id }) => id !== origin.id);
  const { order, moved } = placeLast(siblings);
  for (const sibling of moved) {
    await recorder.change('recommendationOrigins', sibling.id, { order: sibling.order });
  }
  const meetings = await Promise.all(
    [origin, ...siblings].map(({ meetingId }) => recorder.get('meetings', meetingId)),
  );
  const dates = new Map(meetings.flatMap((meeting) => (meeting ? [[meeting.id, meeting.date]] : [])));
  const isFirst = isFirstOrigin(origin, siblings, dates);
  if (isFirst && (origin.relation ?? 'made') === 'made') {
    for (const { id, relation } of siblings) {
      if (relation === 'made') await recorder.change('recommendationOrigins', id, { relation: 'reaffirmed' });
    }
  }
  return { order, relation: isFirst ? 'made' : 'reaffirmed' };
}
