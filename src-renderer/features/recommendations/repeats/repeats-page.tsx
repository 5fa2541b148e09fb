import { CircleCheckBig } from 'lucide-react';
import { useMemo, useState } from 'react';
import { edtfSortKey } from '@/domain/edtf';
import { pairKey } from '@/domain/person-distinction';
import type { RecommendationRow } from '@/domain/recommendation-row';
import { useText } from '@/i18n/use-text';
import { recommendationsAddress } from '@/pickers/recommendations/recommendation-address';
import { useRecommendationRows } from '@/pickers/recommendations/use-recommendation-rows';
import { Button } from '@/ui/button';
import { CountedHeader } from '@/ui/counted-header';
import { EmptyState } from '@/ui/empty-state';
import { KeptApart } from './kept-apart';
import { RepeatItem, type RepeatPair } from './repeat-item';
import layout from '@/ui/page-frame.module.css';
import styles from './repeats.module.css';
import { useRepeats } from './use-repeats';

/** So many are shown at a time. */
const page = 25;

/** Recommendations whose texts are so alike that they may be one, each pair with the words they share. */
export function RepeatsPage() {
  const t = useText();
  const inHand = useRecommendationRows();
  const repeats = useRepeats(inHand);
  const [most, setMost] = useState(page);
  const pairs = useMemo((): readonly RepeatPair[] => {
    const rows = new Map(inHand?.rows.map((row) => [row.recommendation.id, row]));
    const madeOn = ({ origins: [first] }: RecommendationRow) => {
      const date = first ? inHand?.context.meetings.get(first.meetingId)?.date : null;
      return date === null || date === undefined ? '9999' : edtfSortKey(date);
    };
    return (repeats ?? []).flatMap((repeat) => {
      const [one, other] = [rows.get(repeat.id), rows.get(repeat.otherId)];
      if (!one || !other) return [];
      // The one that was made first stays.
      const [earlier, later] = madeOn(one) <= madeOn(other) ? [one, other] : [other, one];
      return [{ repeat, earlier, later }];
    });
  }, [inHand, repeats]);
  if (!inHand || !repeats) return null;
  return (
    <div className={layout.lowPage}>
      <CountedHeader
        back={{ to: recommendationsAddress, label: t('app.nav.recommendations') }}
        title={t('recommendations.repeats')}
        count={pairs.length}
        hint={t('recommendations.repeats.hint')}
      />
      <div className={layout.scroll}>
        {pairs.length === 0 ? (
          <EmptyState icon={CircleCheckBig} title={t('recommendations.repeats.none.title')}>
            {t('recommendations.repeats.none.text')}
          </EmptyState>
        ) : (
          <ul className={styles.pairs}>
            {pairs.slice(0, most).map((pair) => (
              <RepeatItem
                key={pairKey(pair.repeat.id, pair.repeat.otherId)}
                pair={pair}
                context={inHand.context}
              />
            ))}
          </ul>
        )}
        {pairs.length > most ? (
          <Button onPress={() => setMost(most + page)}>
            {t('parties.show-more', { count: pairs.length - most })}
          </Button>
        ) : null}
        <KeptApart inHand={inHand} />
      </div>
    </div>
  );
}
