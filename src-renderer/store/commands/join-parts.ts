import { bothWordings } from '@/domain/both-wordings';
import type { Id } from '@/domain/fields';
import { placeKey } from '@/domain/follow-joins';
import { closesCircle, withoutCircles } from '@/domain/recommendation-chain';
import type { RecommendationDistinction } from '@/domain/recommendation-distinction';
import type { JoinPlan } from '@/domain/plan-join';
import type { JoinChoices } from '@/domain/join-choices';
import { unitedReview } from '@/domain/united-review';

import type { Recorder } from '../register';
import { removeWithParts } from '../remove-with-parts';
import { placeOrigin } from './write-origin';

/*
 * How the parts of one recommendation become parts of another; for `joinRecommendations`. What the other has already
 * goes, so that nothing names the record that was joined.
 */

/** Where both were made at one place, the wordings of both stand there. */
export async function moveOrigins(recorder: Recorder, keepId: Id, dropId: Id): Promise<void> {
  for (const origin of await recorder.where('recommendationOrigins', 'recommendationId', dropId)) {
    const own = await recorder.where('recommendationOrigins', 'recommendationId', keepId);
    const moved = { ...origin, recommendationId: keepId };
    const same = own.find((one) => placeKey(one) === placeKey(moved));
    if (same) {
      await recorder.change('recommendationOrigins', same.id, { text: bothWordings(same.text, origin.text) });
      await recorder.remove('recommendationOrigins', origin.id);
      continue;
    }
    const { order, relation } = await placeOrigin(recorder, keepId, origin);
    const said = origin.relation === 'made' ? relation : origin.relation;
    await recorder.change('recommendationOrigins', origin.id, {
      recommendationId: keepId,
      relation: said,
      order,
    });
  }
}

/** Reports of a State on both come under one commitment, of which the plan says what it holds. */
export async function moveCommitments(
  recorder: Recorder,
  { keepId, dropId }: { readonly keepId: Id; readonly dropId: Id },
  united: JoinPlan['commitments'],
): Promise<void> {
  for (const commitment of await recorder.where('commitments', 'recommendationId', dropId)) {
    const own = await recorder.where('commitments', 'recommendationId', keepId);
    const same = own.find(({ partyId }) => partyId === commitment.partyId);
    if (!same) {
      await recorder.change('commitments', commitment.id, { recommendationId: keepId });
      continue;
    }
    await recorder.change('commitments', same.id, united.get(same.partyId) ?? {});
    for (const update of await recorder.where('progressUpdates', 'commitmentId', commitment.id)) {
      await recorder.change('progressUpdates', update.id, { commitmentId: same.id });
    }
    await removeWithParts(recorder, 'commitments', commitment.id);
  }
}

/** A tag that both bear stands once. */
export async function moveTags(recorder: Recorder, keepId: Id, dropId: Id): Promise<void> {
  const own = await recorder.where('recommendationTags', 'recommendationId', keepId);
  for (const tag of await recorder.where('recommendationTags', 'recommendationId', dropId)) {
    const isThere = own.some(({ kind, value }) => kind === tag.kind && value === tag.value);
    if (isThere) await recorder.remove('recommendationTags', tag.id);
    else await recorder.change('recommendationTags', tag.id, { recommendationId: keepId });
  }
}

/**
 * Where a meeting took up both, it took up the one; see `unitedReview`.
 */
export async function moveReviews(
  recorder: Recorder,
  { keepId, dropId }: { readonly keepId: Id; readonly dropId: Id },
  { reviewed = {}, noteHeads }: Pick<JoinChoices, 'reviewed' | 'noteHeads'> = {},
): Promise<void> {
  for (const review of await recorder.where('reviews', 'recommendationId', dropId)) {
    const own = await recorder.where('reviews', 'recommendationId', keepId);
    const same = own.find(({ meetingId }) => meetingId === review.meetingId);
    if (!same) {
      await recorder.change('reviews', review.id, { recommendationId: keepId });
      continue;
    }
    await recorder.change(
      'reviews',
      same.id,
      unitedReview(same, review, reviewed[review.meetingId], noteHeads),
    );
    await removeWithParts(recorder, 'reviews', review.id);
  }
}

/** Links of the one become the other's, but for one between the two and one that would close a circle. */
export async function moveLinks(recorder: Recorder, keepId: Id, dropId: Id): Promise<void> {
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
    if (isThere || closesCircle(withoutCircles(kept), recommendationId, otherRecommendationId)) {
      await recorder.remove('recommendationLinks', link.id);
      continue;
    }
    await recorder.change('recommendationLinks', link.id, ends);
    kept.push({ ...link, ...ends });
  }
}

/** What was told apart from the other is so from the one that stays; that the two were once told apart is taken back. */
export async function moveDistinctions(recorder: Recorder, keepId: Id, dropId: Id): Promise<void> {
  const all = await recorder.all('recommendationDistinctions');
  const apart = new Set(all.flatMap((row) => otherThan(row, keepId)));
  for (const row of all) {
    for (const otherId of otherThan(row, dropId)) {
      if (otherId === keepId || apart.has(otherId)) {
        await recorder.remove('recommendationDistinctions', row.id);
        continue;
      }
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
