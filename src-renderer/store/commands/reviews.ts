import type { Review } from '@/domain/agenda-item';
import type { Id } from '@/domain/fields';

import { newId } from '../new-id';
import { byOrder } from '@/domain/by-order';
import { placeLast } from '../order-key';
import type { Command } from '../register';
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
  return command({ name: 'add-reviews', details, about: [meetingId] }, async (recorder) => {
    const known = await recorder.where('reviews', 'meetingId', meetingId);
    let siblings: readonly Pick<Review, 'id' | 'order'>[] = known.toSorted(byOrder);
    const there = new Set(known.map(({ recommendationId }) => recommendationId));
    const made: Id[] = [];
    for (const recommendationId of new Set(recommendationIds)) {
      if (there.has(recommendationId)) continue;
      const { order, moved } = placeLast(siblings);
      for (const sibling of moved) await recorder.change('reviews', sibling.id, { order: sibling.order });
      const id = newId();
      const outcome = 'to-review' as const;
      await recorder.add('reviews', {
        id,
        meetingId,
        agendaItemId,
        recommendationId,
        outcome,
        note: null,
        order,
      });
      const orders = new Map(moved.map((sibling) => [sibling.id, sibling.order]));
      siblings = [
        ...siblings.map((sibling) => ({ ...sibling, order: orders.get(sibling.id) ?? sibling.order })),
        { id, order },
      ];
      made.push(id);
    }
    return made;
  });
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
