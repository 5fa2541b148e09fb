import type { Claim } from '@/domain/source';

/** A stretch of a source's text; one with claims is marked. */
export interface TextPiece {
  readonly start: number;
  readonly text: string;
  readonly claims: readonly Claim[];
}

/** The text in stretches, each with the claims that point into it. Places may overlap and lie in one another. */
export function markPlaces(text: string, claims: readonly Claim[]): readonly TextPiece[] {
  const placed = claims.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const bounds = new Set([0, text.length, ...placed.flatMap(({ start, end }) => [start, end])]);
  const sorted = [...bounds].toSorted((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? text.length;
    return {
      start,
      text: text.slice(start, end),
      claims: placed.filter((claim) => claim.start <= start && claim.end >= end),
    };
  });
}
