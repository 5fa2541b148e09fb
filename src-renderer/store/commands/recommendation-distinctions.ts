import type { Id } from '@/domain/fields';
import type { RecommendationDistinction } from '@/domain/recommendation-distinction';

import { newId } from '../new-id';
import type { Command } from '../register';
import { command } from './command';

/** Remembers that two recommendations are not the same, however near their texts. */
export function distinguishRecommendations(
  recommendationId: Id,
  otherRecommendationId: Id,
  name: string,
  other: string,
): Command {
  const about = [recommendationId, otherRecommendationId];
  const words = { name: 'distinguish-recommendations', details: { name, other }, about };
  return command(words, async (recorder) => {
    const known = await recorder.where('recommendationDistinctions', 'recommendationId', recommendationId);
    const reverse = await recorder.where(
      'recommendationDistinctions',
      'recommendationId',
      otherRecommendationId,
    );
    const isKnown =
      known.some((row) => row.otherRecommendationId === otherRecommendationId) ||
      reverse.some((row) => row.otherRecommendationId === recommendationId);
    if (isKnown || recommendationId === otherRecommendationId) return;
    await recorder.add('recommendationDistinctions', {
      id: newId(),
      recommendationId,
      otherRecommendationId,
    });
  });
}

/** Takes that back: the two may be offered as one again. */
export function forgetRecommendationDistinction(
  { id, recommendationId, otherRecommendationId }: RecommendationDistinction,
  name: string,
  other: string,
): Command {
  const about = [recommendationId, otherRecommendationId];
  const words = { name: 'forget-recommendation-distinction', details: { name, other }, about };
  return command(words, (recorder) => recorder.remove('recommendationDistinctions', id));
}
