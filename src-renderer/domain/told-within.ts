import type { Claim } from './source';

/**
 * Whether every place at which sources tell of a record lies within one at which they tell of another, as what a delegation
 * said lies within a paragraph. Not where no source tells of it.
 * @param parts claims about the one
 * @param wholes claims about the other
 */
export function isToldWithin(parts: readonly Claim[], wholes: readonly Claim[]): boolean {
  const places = parts.filter(({ field }) => field === '');
  return (
    places.length > 0 &&
    places.every((one) =>
      wholes.some(
        (whole) => whole.sourceId === one.sourceId && whole.start <= one.start && one.end <= whole.end,
      ),
    )
  );
}
