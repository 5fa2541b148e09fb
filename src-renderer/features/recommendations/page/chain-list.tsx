import { ArrowRight, TriangleAlert, X } from 'lucide-react';
import { useIntl } from 'react-intl';
import { Link } from 'wouter';
import type { RecommendationLink } from '@/domain/recommendation';
import { useText } from '@/i18n/use-text';
import { recommendationAddress } from '@/pickers/recommendations/recommendation-address';
import { referenceInWords, textInWords } from '@/pickers/recommendations/recommendation-words';
import { useRun, useUndoNotice } from '@/pickers/use-run';
import { unlinkRecommendations } from '@/store/commands/recommendations';
import { Bidi } from '@/ui/bidi';
import { Icon } from '@/ui/icon';
import { IconButton } from '@/ui/icon-button';
import styles from './recommendation.module.css';
import type { OpenRecommendation } from './use-recommendation';

/**
 * The chain that the recommendation is part of, one link a line: which supersedes, merges or repeats which. Links that
 * would lead back to where the chain came from count for nothing; they are shown, so that somebody can remove the wrong one.
 */
export function ChainList({ open }: { readonly open: OpenRecommendation }) {
  const t = useText();
  const { locale } = useIntl();
  const run = useRun();
  const notice = useUndoNotice();
  const { recommendation } = open.row;
  const rows = new Map(open.chain.map((row) => [row.recommendation.id, row]));
  const counted = open.chain.flatMap((row) => row.links);
  const isCounted = new Set(counted.map(({ id }) => id));
  const links = [...counted, ...open.records.links.filter(({ id }) => !isCounted.has(id))];
  if (links.length === 0) return <p className={styles.quiet}>{t('recommendations.links.none')}</p>;
  const remove = async (link: RecommendationLink) => {
    const from = rows.get(link.recommendationId)?.recommendation ?? recommendation;
    if ((await run(unlinkRecommendations(from, link))) !== null) notice(t('recommendations.links.removed'));
  };
  const end = (id: string) => {
    const row = rows.get(id);
    const name = row ? referenceInWords(row, open.context, locale, t) : '—';
    if (id === recommendation.id) return <strong>{t('recommendations.links.this', { name })}</strong>;
    return (
      <Link to={recommendationAddress(id)} title={row ? textInWords(row, locale, t) : ''}>
        <Bidi>{name}</Bidi>
      </Link>
    );
  };
  return (
    <ul className={styles.chain}>
      {links.map((link) => (
        <li key={link.id} className={styles.link}>
          <span className={styles.ends}>
            {end(link.recommendationId)}
            <span className={styles.kind}>
              {t(`recommendations.links.kind-${link.kind}`)}
              <Icon of={ArrowRight} size="s" />
            </span>
            {end(link.otherRecommendationId)}
            {isCounted.has(link.id) ? null : (
              <span className={styles.contradicts}>
                <Icon of={TriangleAlert} size="s" />
                {t('recommendations.links.contradicts')}
              </span>
            )}
          </span>
          <IconButton
            icon={X}
            size="s"
            label={t('recommendations.links.remove')}
            onPress={() => void remove(link)}
          />
        </li>
      ))}
    </ul>
  );
}
