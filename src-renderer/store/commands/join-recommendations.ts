import type { Commitment } from '@/domain/commitment';
import { inLanguage, type Id } from '@/domain/fields';
import type { Recommendation, RecommendationOrigin } from '@/domain/recommendation';
import { closesCircle } from '@/domain/recommendation-chain';
import type { RecommendationDistinction } from '@/domain/recommendation-distinction';

import { placeLast } from '../order-key';
import type { Command, Recorder } from '../register';
import { removeWithParts } from '../remove-with-parts';
import { StoreFailure } from '../store-failure';
import { command } from './command';
import { excerpt } from './excerpt';

type Labelled = Pick<Recommendation, 'id' | 'text'>;

/**
 * Makes one recommendation of two, in one step: the origins of the other become origins of the one that stays, its
 * reports, themes, addressees, links, notes and reviews go with them. What both have stands once, and where the two
 * disagree the one that stays is right. A link that would close a circle goes.
 */
export function joinRecommendations(keep: Labelled, other: Labelled): Command {
  const details = { text: labelOf(keep), other: labelOf(other) };
  const words = { name: 'join-recommendations', details, about: [keep.id, other.id] };
  return command(words, async (recorder) => {
    const [kept, dropped] = await Promise.all([
      recorder.get('recommendations', keep.id),
      recorder.get('recommendations', other.id),
    ]);
    if (!kept || !dropped) throw new StoreFailure('not-found', `recommendations ${keep.id} ${other.id}`);
    await recorder.change('recommendations', kept.id, {
      text: { ...dropped.text, ...kept.text },
      due: kept.due ?? dropped.due,
      note: kept.note ?? dropped.note,
    });
    await moveOrigins(recorder, kept.id, dropped.id);
    await moveCommitments(recorder, kept.id, dropped.id);
    await moveTags(recorder, kept.id, dropped.id);
    await moveAddressees(recorder, kept.id, dropped.id);
    await moveLinks(recorder, kept.id, dropped.id);
    await moveDistinctions(recorder, kept.id, dropped.id);
    for (const note of await recorder.where('notes', 'recommendationId', dropped.id)) {
      await recorder.change('notes', note.id, { recommendationId: kept.id });
    }
    await moveReviews(recorder, kept.id, dropped.id);
    await removeWithParts(recorder, 'recommendations', dropped.id);
  });
}

async function moveOrigins(recorder: Recorder, keepId: Id, dropId: Id): Promise<void> {
  for (const origin of await recorder.where('recommendationOrigins', 'recommendationId', dropId)) {
    const own = await recorder.where('recommendationOrigins', 'recommendationId', keepId);
    if (own.some((one) => isSamePlace(one, origin))) continue;
    const { order, moved } = placeLast(own);
    for (const sibling of moved) {
      await recorder.change('recommendationOrigins', sibling.id, { order: sibling.order });
    }
    const relation = own.length > 0 && origin.relation === 'made' ? 'reaffirmed' : origin.relation;
    await recorder.change('recommendationOrigins', origin.id, { recommendationId: keepId, relation, order });
  }
}

function isSamePlace(a: RecommendationOrigin, b: RecommendationOrigin): boolean {
  if (a.meetingId !== b.meetingId || a.printedReference !== b.printedReference) return false;
  return a.paragraphId === b.paragraphId && a.statementId === b.statementId;
}

/** Reports of a State on both come under one commitment. */
async function moveCommitments(recorder: Recorder, keepId: Id, dropId: Id): Promise<void> {
  const own = await recorder.where('commitments', 'recommendationId', keepId);
  for (const commitment of await recorder.where('commitments', 'recommendationId', dropId)) {
    const same = own.find(({ partyId }) => partyId === commitment.partyId);
    if (!same) {
      await recorder.change('commitments', commitment.id, { recommendationId: keepId });
      continue;
    }
    await recorder.change('commitments', same.id, completed(same, commitment));
    for (const update of await recorder.where('progressUpdates', 'commitmentId', commitment.id)) {
      await recorder.change('progressUpdates', update.id, { commitmentId: same.id });
    }
  }
}

function completed(own: Commitment, other: Commitment): Partial<Commitment> {
  return { owner: own.owner ?? other.owner, due: own.due ?? other.due, note: own.note ?? other.note };
}

async function moveTags(recorder: Recorder, keepId: Id, dropId: Id): Promise<void> {
  const own = await recorder.where('recommendationTags', 'recommendationId', keepId);
  for (const tag of await recorder.where('recommendationTags', 'recommendationId', dropId)) {
    if (own.some(({ kind, value }) => kind === tag.kind && value === tag.value)) continue;
    await recorder.change('recommendationTags', tag.id, { recommendationId: keepId });
  }
}

async function moveAddressees(recorder: Recorder, keepId: Id, dropId: Id): Promise<void> {
  const own = await recorder.where('addressees', 'recommendationId', keepId);
  for (const addressee of await recorder.where('addressees', 'recommendationId', dropId)) {
    if (own.some(({ partyId }) => partyId === addressee.partyId)) continue;
    await recorder.change('addressees', addressee.id, { recommendationId: keepId });
  }
}

async function moveReviews(recorder: Recorder, keepId: Id, dropId: Id): Promise<void> {
  const own = await recorder.where('reviews', 'recommendationId', keepId);
  for (const review of await recorder.where('reviews', 'recommendationId', dropId)) {
    if (own.some(({ meetingId }) => meetingId === review.meetingId)) continue;
    await recorder.change('reviews', review.id, { recommendationId: keepId });
  }
}

async function moveLinks(recorder: Recorder, keepId: Id, dropId: Id): Promise<void> {
  const all = await recorder.all('recommendationLinks');
  const isOf = (id: Id) => id === dropId;
  const kept = all.filter((link) => !isOf(link.recommendationId) && !isOf(link.otherRecommendationId));
  for (const link of all.filter((one) => isOf(one.recommendationId) || isOf(one.otherRecommendationId))) {
    const recommendationId = isOf(link.recommendationId) ? keepId : link.recommendationId;
    const otherRecommendationId = isOf(link.otherRecommendationId) ? keepId : link.otherRecommendationId;
    const ends = { recommendationId, otherRecommendationId };
    const isThere = kept.some(
      (one) =>
        one.recommendationId === recommendationId && one.otherRecommendationId === otherRecommendationId,
    );
    if (isThere || closesCircle(kept, recommendationId, otherRecommendationId)) continue;
    await recorder.change('recommendationLinks', link.id, ends);
    kept.push({ ...link, ...ends });
  }
}

/** What was told apart from the other is so from the one that stays; that the two were once told apart is taken back. */
async function moveDistinctions(recorder: Recorder, keepId: Id, dropId: Id): Promise<void> {
  const all = await recorder.all('recommendationDistinctions');
  const apart = new Set(all.flatMap((row) => otherThan(row, keepId)));
  for (const row of all) {
    for (const otherId of otherThan(row, dropId)) {
      if (otherId === keepId || apart.has(otherId)) continue;
      const ends = { recommendationId: keepId, otherRecommendationId: otherId };
      await recorder.change('recommendationDistinctions', row.id, ends);
      apart.add(otherId);
    }
  }
}

function otherThan(row: RecommendationDistinction, id: Id): readonly Id[] {
  if (row.recommendationId === id) return [row.otherRecommendationId];
  return row.otherRecommendationId === id ? [row.recommendationId] : [];
}

function labelOf({ text }: Labelled): string {
  return excerpt(inLanguage(text, 'en'));
}
