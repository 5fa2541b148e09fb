import { useIntl } from 'react-intl';
import { Link } from 'wouter';
import type { RecommendationDistinction } from '@/domain/recommendation-distinction';
import { useText } from '@/i18n/use-text';
import { recommendationAddress } from '@/pickers/recommendations/recommendation-address';
import { referenceInWords, textInWords } from '@/pickers/recommendations/recommendation-words';
import type { RecommendationsInHand } from '@/pickers/recommendations/use-recommendation-rows';
import { useRun, useUndoNotice } from '@/pickers/use-run';
import { forgetRecommendationDistinction } from '@/store/commands/recommendation-distinctions';
import { useLive } from '@/store/react/use-live';
import { Bidi } from '@/ui/bidi';
import { Button } from '@/ui/button';
import { Disclosure } from '@/ui/disclosure';
import styles from './repeats.module.css';

/** Pairs of which somebody said that they are two, each to be offered again; nothing where there are none. */
export function KeptApart({ inHand }: { readonly inHand: RecommendationsInHand }) {
  const t = useText();
  const { locale } = useIntl();
  const run = useRun();
  const notice = useUndoNotice();
  const distinctions = useLive((register) => register.list('recommendationDistinctions'), []);
  if (!distinctions || distinctions.length === 0) return null;
  const rows = new Map(inHand.rows.map((row) => [row.recommendation.id, row]));
  const sideOf = (id: string) => {
    const row = rows.get(inHand.records.joined.get(id) ?? id);
    if (!row) return { id, name: '—', text: '' };
    return { id, name: referenceInWords(row, inHand.context, locale, t), text: textInWords(row, locale, t) };
  };
  const forget = async (distinction: RecommendationDistinction, name: string, other: string) => {
    if ((await run(forgetRecommendationDistinction(distinction, name, other))) === null) return;
    notice(t('recommendations.repeats.forgotten', { name, other }));
  };
  return (
    <Disclosure title={t('recommendations.repeats.kept-apart', { count: distinctions.length })}>
      <ul className={styles.apart}>
        {distinctions.map((distinction) => {
          const [one, other] = [
            sideOf(distinction.recommendationId),
            sideOf(distinction.otherRecommendationId),
          ] as const;
          return (
            <li key={distinction.id} className={styles.apartPair}>
              <span className={styles.apartNames}>
                {[one, other].map(({ id, name, text }) => (
                  <Link key={id} to={recommendationAddress(id)} title={text}>
                    <Bidi>{name}</Bidi>
                  </Link>
                ))}
              </span>
              <Button
                size="s"
                kind="quiet"
                aria-label={t('recommendations.repeats.offer-these', { name: one.name, other: other.name })}
                onPress={() => void forget(distinction, one.name, other.name)}
              >
                {t('recommendations.repeats.offer-again')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
