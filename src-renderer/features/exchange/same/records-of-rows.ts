import { mapInSlices } from '@/store/in-slices';

import type { BatchRow } from '../batch/batch-row';
import { recordsNamedIn, type NamedRecord } from './named-records';

type Row = Pick<BatchRow, 'review' | 'digest' | 'open'>;

/**
 * Everything that reviews which wait name, with what their meetings are joined with.
 * @returns `null` when the signal ended it
 */
export async function recordsNamedInRows(
  rows: readonly Row[],
  signal: AbortSignal,
): Promise<readonly NamedRecord[] | null> {
  return (await mapInSlices(rows, namedInRow, signal))?.flat() ?? null;
}

function namedInRow({ review, digest, open }: Row): readonly NamedRecord[] {
  if (!review || !digest?.records || !open || review.asideAt) return [];
  return recordsNamedIn(digest.records, {
    id: review.id,
    files: review.files,
    decisions: review.decisions,
    choices: open.choices,
    meetings: digest.meetings,
  });
}
