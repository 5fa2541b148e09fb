import * as z from 'zod/mini';

import { idSchema } from './fields';

/**
 * Two recommendations of which somebody has said that they are not the same, although their texts are near. They are
 * not offered as repeats again. The pair has no order.
 */
export const recommendationDistinctionSchema = z.readonly(
  z.object({ id: idSchema, recommendationId: idSchema, otherRecommendationId: idSchema }),
);
export type RecommendationDistinction = z.infer<typeof recommendationDistinctionSchema>;
