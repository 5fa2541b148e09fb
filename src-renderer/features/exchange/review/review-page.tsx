import { FileQuestionMark } from 'lucide-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { useParams } from 'wouter';

import { useText } from '@/i18n/use-text';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';

import { madeOf } from '../pending/keep-decisions';
import { pendingDatabase } from '../pending/pending-database';
import type { PendingReview } from '../pending/pending-review';
import { wholeReview, type WholeReview } from '../pending/review-as-seen';
import { AcceptedScreen } from './accepted-screen';
import { ReviewScreen } from './review-screen';
import { useAccepted } from './use-accepted';

/** The review of one text: what was read beside what was recognised. */
export function ReviewPage() {
  const { id } = useParams<{ id: string }>();
  const found = useWholeReview(id);
  const accepted = useAccepted(id);
  if (found === undefined || accepted === undefined) return null;
  if (found === null) return <GoneReview />;
  if (accepted !== null)
    return <AcceptedScreen review={found.review} content={found.content} accepted={accepted} />;
  return <ReviewScreen key={`${id} ${found.made}`} review={found.review} content={found.content} />;
}

interface Found extends WholeReview {
  /** What it is made of, and when it was accepted last: the screen is drawn anew with each. */
  readonly made: string;
}

/** Read once: from then on the screen follows the decisions, until the review is made anew. */
function useWholeReview(id: string): Found | null | undefined {
  const [found, setFound] = useState<Found | null>();
  const made = useLiveQuery(async () => {
    const review = await pendingDatabase.reviews.get(id);
    return review ? drawnOf(review) : '';
  }, [id]);
  useEffect(() => {
    if (made === undefined) return undefined;
    let current = true;
    void wholeReview(id).then((whole) => {
      if (current) setFound(whole && { ...whole, made: drawnOf(whole.review) });
    });
    return () => {
      current = false;
    };
  }, [id, made]);
  return found === null || found?.review.id === id ? found : undefined;
}

/** Drawn before it was accepted, a screen takes no decisions any more, even where the acceptance was undone since. */
function drawnOf(review: PendingReview): string {
  return `${madeOf(review)} ${review.acceptedAt ?? ''}`;
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
