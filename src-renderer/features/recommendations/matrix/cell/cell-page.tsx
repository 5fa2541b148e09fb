import { Flag, Grid3x3 } from 'lucide-react';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { Link, useParams } from 'wouter';
import { useText } from '@/i18n/use-text';
import { PartyMark } from '@/pickers/party-mark';
import {
  matrixAddress,
  recommendationAddress,
  recommendationsAddress,
} from '@/pickers/recommendations/recommendation-address';
import { useRecommendationRows } from '@/pickers/recommendations/use-recommendation-rows';
import { today } from '@/pickers/today';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';
import { PageHeader } from '@/ui/page-header';
import { cellInHand } from './cell-in-hand';
import { CellSections } from './cell-sections';
import styles from './cell.module.css';

/** A recommendation in one State, by an address of its own. */
export function CellPage() {
  const t = useText();
  const { locale } = useIntl();
  const { recommendationId, partyId } = useParams<{
    readonly recommendationId: string;
    readonly partyId: string;
  }>();
  const rows = useRecommendationRows();
  const inHand = useMemo(
    () => rows && cellInHand(rows, { recommendationId, partyId }, { language: locale, today: today() }),
    [rows, recommendationId, partyId, locale],
  );
  if (inHand === undefined) return null;
  if (inHand === null) {
    return (
      <EmptyState
        icon={Flag}
        title={t('follow-up.not-found.title')}
        actions={<LinkButton to={recommendationsAddress}>{t('follow-up.not-found.action')}</LinkButton>}
      >
        {t('follow-up.not-found.text')}
      </EmptyState>
    );
  }
  return (
    <div className={styles.page}>
      <PageHeader
        title={`${inHand.cell.party} · ${inHand.cell.reference}`}
        mark={<PartyMark party={inHand.party} />}
        above={<Link to={recommendationAddress(recommendationId)}>{inHand.cell.reference}</Link>}
        actions={
          <LinkButton to={matrixAddress} icon={Grid3x3}>
            {t('follow-up.matrix')}
          </LinkButton>
        }
      />
      <div className={styles.scroll}>
        <CellSections key={`${recommendationId} ${partyId}`} inHand={inHand} />
      </div>
    </div>
  );
}
