import { cityByName } from '@/domain/reference/cities';

/** Whether two names are those of one known city, in whatever language and of whatever time. */
export function isSameCity(one: unknown, two: unknown): boolean {
  if (typeof one !== 'string' || typeof two !== 'string') return false;
  const known = cityByName(one);
  return known !== undefined && known === cityByName(two);
}
