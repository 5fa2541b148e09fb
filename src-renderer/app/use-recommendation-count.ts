import { survivors } from '@/domain/surviving-person';
import { useLive } from '@/store/react/use-live';

/** How many recommendations there are; 0 until it is known. */
export function useRecommendationCount(): number {
  const count = useLive(async (register) => {
    const all = await register.list('recommendations');
    const survivorOf = survivors(all);
    return all.filter(({ id }) => survivorOf(id) === id).length;
  }, []);
  return count ?? 0;
}
