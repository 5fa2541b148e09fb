import type { BatchRow } from '../batch/batch-row';
import { recordsNamedIn, type NamedRecord } from './named-records';

/** Everything that reviews which wait name, with what their meetings are joined with. */
export function recordsNamedInRows(
  rows: readonly Pick<BatchRow, 'review' | 'digest' | 'file' | 'open'>[],
): readonly NamedRecord[] {
  return rows.flatMap(({ review, digest, file, open }) => {
    if (!review || !digest?.records || !open || review.asideAt) return [];
    return recordsNamedIn(digest.records, {
      id: review.id,
      file: file.name,
      decisions: review.decisions,
      choices: open.choices,
      meetings: digest.meetings,
    });
  });
}
