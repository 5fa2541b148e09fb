import type { JournalValue } from '@/domain/journal';
import { valueAt } from '@/formats/acceptance/decided-draft';

import type { Review } from '../use-review';

/** What every field of an editor needs: the review, and the pointer of the value it edits. */
export interface DraftFieldProps {
  readonly review: Review;
  readonly path: string;
  readonly label: string;
}

/** The value at a pointer of the draft, as text; `''` where there is none. */
export function textAt({ review, path }: Pick<DraftFieldProps, 'review' | 'path'>): string {
  const value = valueAt(review.draft, path);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Keeps what was typed; an emptied value is taken as not stated. */
export function writeAt(
  { review, path }: Pick<DraftFieldProps, 'review' | 'path'>,
  value: JournalValue,
): void {
  review.dispatch({ kind: 'correct', path, value: value === '' ? null : value });
}
