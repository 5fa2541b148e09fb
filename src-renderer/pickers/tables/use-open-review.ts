import { useCallback, useEffect, useRef, useState } from 'react';
import { newId } from '@/store/new-id';
import { useText } from '@/i18n/use-text';
import { useNotify } from '@/ui/notices';
import { keepReview, keptReview } from './kept-reviews';
import { beginReview, isTouched, type KeepProgress, type OpenReview, type ReviewInput } from './open-review';

export interface ReviewDesk {
  readonly review: OpenReview | null;
  /** Whether it was left open earlier, so that the page does not draw the eye to it. */
  readonly isFound: boolean;
  /** Shows a table; what was decided in one that stood here is a press away. */
  readonly begin: (input: ReviewInput) => void;
  readonly keep: KeepProgress;
  /** Closes the review, with a way back to what was decided in it. */
  readonly close: () => void;
  /** It was brought in: nothing of it waits any more. */
  readonly finish: () => void;
}

/**
 * The review of a table that stands on a page. It stays as it was left when the page, the application or the window is
 * left: found again there until it is brought in or closed.
 * @param scope the meeting's id, or what else there is one table of
 */
export function useOpenReview(scope: string): ReviewDesk {
  const t = useText();
  const notify = useNotify();
  const [shown, setShown] = useState<{ readonly scope: string; readonly review: OpenReview | null } | null>(
    null,
  );
  const [foundId, setFoundId] = useState<string | null>(null);
  const current = useRef<OpenReview | null>(null);

  const show = useCallback(
    (review: OpenReview | null) => {
      current.current = review;
      setShown({ scope, review });
      keepReview(scope, review);
    },
    [scope],
  );
  useEffect(() => {
    let isOld = false;
    current.current = null;
    void keptReview(scope).then((review) => {
      // A table that was opened meanwhile is the one that is wanted.
      if (isOld || review === null || current.current !== null) return;
      current.current = review;
      setFoundId(review.id);
      setShown({ scope, review });
    });
    return () => {
      isOld = true;
    };
  }, [scope]);

  const putAway = useCallback(
    (next: OpenReview | null) => {
      const former = current.current;
      show(next);
      if (former === null || !isTouched(former)) return;
      notify({
        kind: 'info',
        text: t('tables.review.put-away'),
        action: { label: t('tables.review.back-to-it'), run: () => show(former) },
      });
    },
    [show, notify, t],
  );
  const review = shown?.scope === scope ? shown.review : null;
  return {
    review,
    isFound: review !== null && review.id === foundId,
    begin: (input) => putAway(beginReview(newId(), input)),
    keep: (change) => {
      const now = current.current;
      if (now) show({ ...now, progress: { ...now.progress, ...change(now.progress) } });
    },
    close: () => putAway(null),
    finish: () => show(null),
  };
}
