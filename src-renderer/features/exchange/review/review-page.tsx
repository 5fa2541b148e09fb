import { FileQuestionMark } from 'lucide-react';
import { useParams } from 'wouter';
import { useLiveQuery } from 'dexie-react-hooks';

import { useText } from '@/i18n/use-text';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';

import { pendingDatabase } from '../pending/pending-database';
import { ReviewScreen } from './review-screen';

/** The review of one text: what was read beside what was recognised. */
export function ReviewPage() {
  const { id } = useParams<{ id: string }>();
  // Read once: from then on the screen holds the decisions and keeps them.
  const found = useLiveQuery(async () => {
    const [review, content] = await Promise.all([
      pendingDatabase.reviews.get(id),
      pendingDatabase.contents.get(id),
    ]);
    return review && content ? { review, content } : null;
  }, [id]);
  if (found === undefined) return null;
  return found === null ? <GoneReview /> : <ReviewScreen key={id} {...found} />;
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
