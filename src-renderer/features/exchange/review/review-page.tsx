import { FileQuestionMark } from 'lucide-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { useParams } from 'wouter';

import { useText } from '@/i18n/use-text';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';

import { pendingDatabase } from '../pending/pending-database';
import type { PendingReview } from '../pending/pending-review';
import { ReviewScreen } from './review-screen';

/** The review of one text: what was read beside what was recognised. */
export function ReviewPage() {
  const { id } = useParams<{ id: string }>();
  // Followed, because a text without a meeting may be given one; it is large, so it is read apart from the decisions.
  const content = useLiveQuery(async () => (await pendingDatabase.contents.get(id)) ?? null, [id]);
  const review = useFirstReview(id);
  if (content === undefined || review === undefined) return null;
  if (content === null || review === null) return <GoneReview />;
  return <ReviewScreen key={id} review={review} content={content} />;
}

/** Read once: from then on the screen holds the decisions and keeps them. */
function useFirstReview(id: string): PendingReview | null | undefined {
  const [found, setFound] = useState<PendingReview | null>();
  useEffect(() => {
    let current = true;
    void pendingDatabase.reviews.get(id).then((review) => {
      if (current) setFound(review ?? null);
    });
    return () => {
      current = false;
    };
  }, [id]);
  return found === null || found?.id === id ? found : undefined;
}

function GoneReview() {
  const t = useText();
  return (
    <EmptyState
      icon={FileQuestionMark}
      title={t('exchange.review.gone')}
      actions={<LinkButton to="/import">{t('exchange.review.back')}</LinkButton>}
    >
      {t('exchange.review.gone-text')}
    </EmptyState>
  );
}
