import { useLive } from '@/store/react/use-live';

/** How many recommendations there are; 0 until it is known. */
export function useRecommendationCount(): number {
  return useLive(async (register) => (await register.list('recommendations')).length, []) ?? 0;
}
