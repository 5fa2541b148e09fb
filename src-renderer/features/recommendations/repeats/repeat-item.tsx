import { Combine, Repeat2, Split } from 'lucide-react';
import { useIntl } from 'react-intl';
import { Link } from 'wouter';
import type { ReferenceContext } from '@/domain/recommendation-reference';
import type { RecommendationRow } from '@/domain/recommendation-row';
import { useText } from '@/i18n/use-text';
import { useDistinguish } from '@/pickers/pairs/use-distinguish';
import { AskedWords } from '@/pickers/recommendations/asked-words';
import { joinAddress, recommendationAddress } from '@/pickers/recommendations/recommendation-address';
import { referenceInWords } from '@/pickers/recommendations/recommendation-words';
import { useRun, useUndoNotice } from '@/pickers/use-run';
import type { LikelyRepeat } from '@/search/repeated-recommendations';
import { linkRecommendations } from '@/store/commands/recommendations';
import { Button } from '@/ui/button';
import { LinkButton } from '@/ui/link-button';
import { recommendationsApart } from './recommendations-apart';
import styles from './repeats.module.css';

/** Two recommendations that may be one; the one made first stays when they become one. */
export interface RepeatPair {
  readonly repeat: LikelyRepeat;
  readonly earlier: RecommendationRow;
  readonly later: RecommendationRow;
}

interface RepeatItemProps {
  readonly pair: RepeatPair;
  readonly context: ReferenceContext;
}

/** A pair side by side, the words they share, and what can be said of it. */
export function RepeatItem({ pair: { repeat, earlier, later }, context }: RepeatItemProps) {
  const t = useText();
  const { locale } = useIntl();
  const run = useRun();
  const distinguish = useDistinguish(recommendationsApart);
  const notice = useUndoNotice();
  const name = (row: RecommendationRow) => referenceInWords(row, context, locale, t);
  const names = { name: name(earlier), other: name(later) };
  const link = async () => {
    const { id } = earlier.recommendation;
    const linked = await run(linkRecommendations(later.recommendation, id, 'repeats'));
    if (linked?.kind === 'linked') notice(t('recommendations.repeats.linked', names));
  };
  const apart = () =>
    distinguish(
      { id: earlier.recommendation.id, name: names.name },
      { id: later.recommendation.id, name: names.other },
    );
  return (
    <li className={styles.pair}>
      <div className={styles.sides}>
        {[earlier, later].map((row) => (
          <div key={row.recommendation.id} className={styles.side}>
            <Link to={recommendationAddress(row.recommendation.id)}>{name(row)}</Link>
            <p className={styles.words} dir="auto">
              <AskedWords row={row} language={locale} />
            </p>
          </div>
        ))}
      </div>
      <div className={styles.foot}>
        <p className={styles.reason}>
          {t('outcome.recommend.shared', { words: repeat.shared.slice(0, 8).join(', ') })}
        </p>
        <LinkButton
          size="s"
          icon={Combine}
          to={joinAddress(earlier.recommendation.id, later.recommendation.id)}
        >
          {t('recommendations.repeats.join')}
        </LinkButton>
        <Button size="s" kind="quiet" icon={Repeat2} onPress={() => void link()}>
          {t('recommendations.repeats.link')}
        </Button>
        <Button size="s" kind="quiet" icon={Split} onPress={() => void apart()}>
          {t('recommendations.repeats.apart')}
        </Button>
      </div>
    </li>
  );
}
