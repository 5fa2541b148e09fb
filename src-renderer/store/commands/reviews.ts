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

/** See `addReviews`; one that stands there without a point of the agenda comes under the point given. */
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
  let order = firstOrder;
  for (const [recommendationId, agendaItemId] of fresh) {
    const id = newId();
    const review = {
      id,
      meetingId,
      agendaItemId,
      recommendationId,
      outcome: 'to-review',
      note: null,
    } as const;
    await recorder.add('reviews', { ...review, order });
    made.push(id);
    order = orderBetween(order, null);
  }
  return made;
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

export function removeReview({ id, meetingId, recommendationId }: Review, reference: string): Command {
  const words = { name: 'remove-review', details: { reference }, about: [meetingId, recommendationId] };
  return command(words, (recorder) => recorder.remove('reviews', id));
}
