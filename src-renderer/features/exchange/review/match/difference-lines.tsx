import { useIntl } from 'react-intl';

import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';

import type { Difference } from '../compare-with-register';
import type { MeetingChoice } from '../meeting-choice';
import type { Review } from '../use-review';
import { valueInWords } from '../value-in-words';
import styles from './card-parts.module.css';

interface DifferenceLinesProps {
  readonly choice: MeetingChoice;
  readonly review: Review;
}

/** What joining changes, and where the two contradict each other: which value is to stand. */
export function DifferenceLines({ choice, review }: DifferenceLinesProps) {
  return choice.differences.map((difference) =>
    difference.standing === 'refines' ? (
      <Refinement key={difference.path} difference={difference} review={review} />
    ) : (
      <Contradiction key={difference.path} difference={difference} review={review} />
    ),
  );
}

interface LineProps {
  readonly difference: Difference;
  readonly review: Review;
}

function Refinement({ difference: { field, theirs } }: LineProps) {
  const t = useText();
  const { locale } = useIntl();
  const value = valueInWords(field, theirs, t, locale);
  return <p className={styles.note}>{t('exchange.match.becomes', { field, value })}</p>;
}

function Contradiction({ difference, review }: LineProps) {
  const t = useText();
  const { locale } = useIntl();
  const { path, field, ours, theirs } = difference;
  const preferred = review.decisions.preferred[path] ?? null;
  const choose = (side: 'register' | 'draft') => review.dispatch({ kind: 'prefer', path, side });
  const words = (value: unknown) => valueInWords(field, value, t, locale);
  return (
    <div className={styles.contradiction} role="group" aria-label={t('exchange.match.which', { field })}>
      <span className={styles.note}>{t('exchange.match.which', { field })}</span>
      <Button
        size="s"
        kind={preferred === 'register' ? 'primary' : 'default'}
        aria-pressed={preferred === 'register'}
        onPress={() => choose('register')}
      >
        {t('exchange.match.ours', { value: words(ours) })}
      </Button>
      <Button
        size="s"
        kind={preferred === 'draft' ? 'primary' : 'default'}
        aria-pressed={preferred === 'draft'}
        onPress={() => choose('draft')}
      >
        {t('exchange.match.theirs', { value: words(theirs) })}
      </Button>
    </div>
  );
}
