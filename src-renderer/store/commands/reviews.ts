import type { Review } from '@/domain/agenda-item';
import { byOrder } from '@/domain/by-order';
import type { Id } from '@/domain/fields';

import { newId } from '../new-id';
import { orderBetween, placeLast } from '../order-key';
import type { Command, Recorder } from '../register';
import { command, editKey } from './command';

/**
 * Puts recommendations on the list of those that a meeting takes up, at its end and in one step; those that stand there
 * already are left out. Answers with the ids of the new reviews.
 */
export function addReviews(
  meetingId: Id,
  recommendationIds: readonly Id[],
  agendaItemId: Id | null = null,
): Command<readonly Id[]> {
  const details = { count: String(recommendationIds.length) };
  return command({ name: 'add-reviews', details, about: [meetingId] }, (recorder) =>
    writeReviews(
      recorder,
      meetingId,
      recommendationIds.map((recommendationId) => ({ recommendationId, agendaItemId })),
    ),
  );
}

/**
 * See `addReviews`; one that stands there without a point of the agenda comes under the point given. One that was taken
 * off this list before comes back with what was said and decided about it.
 */
export async function writeReviews(
  recorder: Recorder,
  meetingId: Id,
  wanted: readonly Pick<Review, 'recommendationId' | 'agendaItemId'>[],
): Promise<readonly Id[]> {
  const known = await recorder.where('reviews', 'meetingId', meetingId);
  const there = new Map(known.map((review) => [review.recommendationId, review]));
  const fresh = new Map<Id, Id | null>();
  for (const { recommendationId, agendaItemId } of wanted) {
    const review = there.get(recommendationId);
    if (!review) fresh.set(recommendationId, fresh.get(recommendationId) ?? agendaItemId);
    else if (review.agendaItemId === null && agendaItemId !== null)
      await recorder.change('reviews', review.id, { agendaItemId });
  }
  const made: Id[] = [];
  const { order: firstOrder, moved } = placeLast(known.toSorted(byOrder));
  if (fresh.size > 0) {
    for (const { id, order } of moved) await recorder.change('reviews', id, { order });
  }
  const before = fresh.size > 0 ? await reviewsBefore(recorder, meetingId) : new Map<Id, Review>();
  let order = firstOrder;
  for (const [recommendationId, agendaItemId] of fresh) {
    const id = newId();
    const was = before.get(recommendationId);
    const point = agendaItemId ?? was?.agendaItemId ?? null;
    const isThere = point !== null && (await recorder.get('agendaItems', point)) !== undefined;
    await recorder.add('reviews', {
      id,
      meetingId,
      agendaItemId: isThere ? point : null,
      recommendationId,
      outcome: was?.outcome ?? 'to-review',
      note: was?.note ?? null,
      order,
    });
    made.push(id);
    order = orderBetween(order, null);
  }
  return made;
}

/** What was taken off the list of the meeting, by recommendation, as it stood when it was taken off last. */
async function reviewsBefore(recorder: Recorder, meetingId: Id): Promise<ReadonlyMap<Id, Review>> {
  const taken = await recorder.takenAway({ table: 'reviews', command: removal, about: meetingId });
  return new Map(taken.toReversed().map((review) => [review.recommendationId, review]));
}

/** @param reference the recommendation's, for the words of the history */
export function editReview(
  { id, meetingId, recommendationId }: Review,
  reference: string,
  patch: Partial<Pick<Review, 'outcome' | 'note' | 'agendaItemId'>>,
): Command {
  const details = {
    reference,
    field: Object.keys(patch).join(' '),
    outcome: patch.outcome?.replaceAll('-', '_') ?? 'none',
  };
  const about = [meetingId, recommendationId];
  const coalesce = editKey('reviews', id, patch);
  return command({ name: 'edit-review', details, about, coalesce }, (recorder) =>
    recorder.change('reviews', id, patch),
  );
}

const removal = 'remove-review';

/**
 * What was said of it stays in the history and is there again once the list takes it up anew. Answers with the review as
 * it stood.
 */
export function removeReview(
  { id, meetingId, recommendationId }: Review,
  reference: string,
): Command<Review | null> {
  const words = { name: removal, details: { reference }, about: [meetingId, recommendationId] };
  return command(words, async (recorder) => {
    const review = await recorder.get('reviews', id);
    await recorder.remove('reviews', id);
    return review ?? null;
  });
}
