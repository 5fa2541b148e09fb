import { useMemo } from 'react';
import { useText } from '@/i18n/use-text';
import type { KeepProgress, OpenReview } from './open-review';
import { TableReview } from './table-review';
import type { TableScope } from './table-scope';
import type { ReviewSource } from './use-table-review';

interface FileReviewProps {
  readonly review: OpenReview;
  readonly keep: KeepProgress;
  /** Whether it was left open earlier: then it does not take the focus. */
  readonly isFound: boolean;
  readonly scope: TableScope;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** The review of a table that was read from a file. */
export function FileReview({ review, keep, isFound, scope, onDone, onClose }: FileReviewProps) {
  const t = useText();
  const { input, progress } = review;
  const source = useMemo(
    (): ReviewSource | null =>
      input.kind === 'file' ? { of: input, kind: 'sheets', sheets: input.sheets } : null,
    [input],
  );
  return (
    <TableReview
      title={t('tables.review.title', { name: input.kind === 'file' ? input.name : '' })}
      source={source}
      scope={scope}
      progress={progress}
      keep={keep}
      takesFocus={!isFound}
      reviewId={review.id}
      onDone={onDone}
      onClose={onClose}
    />
  );
}
