import { TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import { Link } from 'wouter';
import type { RecommendationLink } from '@/domain/recommendation';
import { contradictionsIn } from '@/domain/recommendation-chain';
import { useText } from '@/i18n/use-text';
import { recommendationAddress } from '@/pickers/recommendations/recommendation-address';
import { Bidi } from '@/ui/bidi';
import { Card } from '@/ui/card';
import { Icon } from '@/ui/icon';
import type { RecommendationLine } from '../views/recommendation-line';
import styles from './glance.module.css';

interface ContradictionsCardProps {
  readonly links: readonly RecommendationLink[];
  readonly lines: readonly RecommendationLine[];
}

/** Links that contradict others, as two laptops may have made them: each leads to where the wrong one is removed. */
export function ContradictionsCard({ links, lines }: ContradictionsCardProps) {
  const t = useText();
  const found = useMemo(() => contradictionsIn(links), [links]);
  const references = useMemo(() => new Map(lines.map(({ id, reference }) => [id, reference])), [lines]);
  if (found.length === 0) return null;
  const say = ({ recommendationId, otherRecommendationId, kind }: RecommendationLink) =>
    t('exchange.differences.link', {
      one: references.get(recommendationId) ?? '—',
      kind,
      other: references.get(otherRecommendationId) ?? '—',
    });
  return (
    <Card title={t('glance.contradictions')} flush>
      <p className={styles.cardHint}>{t('glance.contradictions.hint')}</p>
      <ul>
        {found.map(({ link, against }) => (
          <li key={link.id}>
            <Link to={recommendationAddress(link.recommendationId)} className={styles.waiting}>
              <span className={styles.who}>
                <Icon of={TriangleAlert} size="s" />
                <b>
                  <Bidi>{say(link)}</Bidi>
                </b>
              </span>
              <span className={styles.contradicts}>
                {t('glance.contradictions.against', { links: against.map(say).join('; ') })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
