import { valueAt } from '@/formats/acceptance/decided-draft';
import { TextArea } from '@/ui/text-area';

import type { DraftFieldProps } from './draft-field';

/** A list of texts, one a line: purposes of a meeting, addressees of a statement. */
export function LinesField({ review, path, label }: DraftFieldProps) {
  const value = valueAt(review.draft, path);
  const lines: readonly unknown[] = Array.isArray(value) ? value : [];
  return (
    <TextArea
      label={label}
      value={lines.filter((line) => typeof line === 'string').join('\n')}
      onChange={(text) =>
        review.dispatch({ kind: 'correct', path, value: text === '' ? null : text.split('\n') })
      }
    />
  );
}
