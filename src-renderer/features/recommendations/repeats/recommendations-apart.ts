import type { Distinguishing } from '@/pickers/pairs/use-distinguish';
import { distinguishRecommendations } from '@/store/commands/recommendation-distinctions';

/** Two recommendations are two, however alike their texts are. */
export const recommendationsApart: Distinguishing = {
  command: distinguishRecommendations,
  done: 'recommendations.repeats.parted',
};
