import type { Id } from '@/domain/fields';
import { normaliseName } from '@/domain/reference/normalise-name';
import { editDistance } from '@/search/edit-distance';

import type { FilledRow } from './read-follow-up-sheet';
import type { SheetLine } from './sheet-register';

/** Which recommendation a row is about, and how sure that is. */
export type FoundRecommendation =
  | { readonly kind: 'known'; readonly id: Id }
  /** Not by its own mark but by what is printed: to be confirmed. */
  | { readonly kind: 'guess'; readonly id: Id }
  | { readonly kind: 'unknown' };

/** Letters in which a mistyped reference may differ; a figure more would be another paragraph. */
const mostInReference = 2;
/** Of the words of a text. */
const enoughWords = 0.8;

/**
 * The recommendation of a row: by its hidden mark; else by a reference that one recommendation alone has, in either
 * language; else, to be confirmed, by a reference or a text that is close.
 * @param lines all recommendations, in each language that is written
 */
export function findRecommendation(
  { trace, cells }: Pick<FilledRow, 'trace' | 'cells'>,
  lines: readonly (readonly SheetLine[])[],
): FoundRecommendation {
  const all = lines.flat();
  if (trace) {
    const own = all.find(({ row }) => row.recommendation.id === trace.recommendationId);
    if (own) return { kind: 'known', id: own.row.recommendation.id };
  }
  const reference = fold(cells.reference);
  const text = fold(cells.text);
  const exact = idsOf(all.filter((line) => reference !== '' && fold(line.reference) === reference));
  const [only] = exact;
  if (only !== undefined && exact.length === 1) {
    const isAlike =
      text === '' ||
      all.some(
        ({ row, text: own }) => row.recommendation.id === only && likeness(fold(own), text) >= enoughWords,
      );
    return { kind: isAlike ? 'known' : 'guess', id: only };
  }
  const byText = all
    .map((line) => ({ line, share: likeness(fold(line.text), text) }))
    .filter(({ share }) => share >= enoughWords)
    .toSorted((a, b) => b.share - a.share);
  const [alike] = byText;
  if (alike) return { kind: 'guess', id: alike.line.row.recommendation.id };
  if (reference === '') return { kind: 'unknown' };
  const close = all
    .map((line) => ({ line, distance: editDistance(reference, fold(line.reference), mostInReference) }))
    .filter(({ line, distance }) => line.reference !== '' && distance <= mostInReference)
    .toSorted((a, b) => a.distance - b.distance);
  const [nearest] = close;
  return nearest ? { kind: 'guess', id: nearest.line.row.recommendation.id } : { kind: 'unknown' };
}

function idsOf(lines: readonly SheetLine[]): readonly Id[] {
  return [...new Set(lines.map(({ row }) => row.recommendation.id))];
}

/** How much of the words two texts share. */
function likeness(a: string, b: string): number {
  const left = new Set(a.split(' ').filter(Boolean));
  const right = new Set(b.split(' ').filter(Boolean));
  if (left.size === 0 || right.size === 0) return 0;
  const shared = [...left].filter((word) => right.has(word)).length;
  return (2 * shared) / (left.size + right.size);
}

function fold(text: string): string {
  return normaliseName(text)
    .replace(/[,;:()]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
