import { TextArea } from '@/ui/text-area';

import type { DraftFieldProps } from './draft-field';

/** One purpose a line. */
export function PurposesField({ review, path, label }: DraftFieldProps) {
  const index = Number(path.split('/')[2]);
  const purposes = review.draft.meetings[index]?.purposes ?? [];
  return (
    <TextArea
      label={label}
      value={purposes.join('\n')}
      onChange={(text) => review.dispatch({ kind: 'correct', path, value: text.split('\n') })}
    />
  );
}
