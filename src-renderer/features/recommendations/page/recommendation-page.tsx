import { FileX } from 'lucide-react';
import { Redirect, useParams } from 'wouter';
import { useText } from '@/i18n/use-text';
import { usePartyNames } from '@/pickers/parties/use-party-names';
import {
  recommendationAddress,
  recommendationsAddress,
} from '@/pickers/recommendations/recommendation-address';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';
import { LoadedRecommendation } from './loaded-recommendation';
import { useRecommendation } from './use-recommendation';

/** One recommendation: what it says, where it was made, what it replaces, and how it stands in each State. */
export function RecommendationPage() {
  const { recommendationId } = useParams<{ readonly recommendationId: string }>();
  const t = useText();
  const open = useRecommendation(recommendationId);
  const parties = usePartyNames();
  if (open === undefined || !parties) return null;
  if (open === null) {
    return (
      <EmptyState
        icon={FileX}
        title={t('recommendations.not-found.title')}
        actions={<LinkButton to={recommendationsAddress}>{t('recommendations.not-found.action')}</LinkButton>}
      >
        {t('recommendations.not-found.text')}
      </EmptyState>
    );
  }
  const standing = open.records.joined.get(recommendationId);
  // Addresses of one that was made one with another lead to the one that stays.
  if (standing !== undefined) return <Redirect to={recommendationAddress(standing)} replace />;
  // While another recommendation's records are still those in hand, none are shown.
  if (open.row.recommendation.id !== recommendationId) return null;
  return <LoadedRecommendation key={recommendationId} open={open} parties={parties} />;
}
