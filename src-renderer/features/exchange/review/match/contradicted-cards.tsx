import { GitCompareArrows } from 'lucide-react';
import { useIntl } from 'react-intl';

import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';

import { actionInWords, decidedFactInWords } from '../decision-in-words';
import type { Review } from '../use-review';
import { DecisionCard } from './decision-card';

interface ContradictedCardsProps {
  readonly review: Review;
  readonly isAsked: boolean;
}

/** What two reviews that became one had decided otherwise: which decision holds. */
export function ContradictedCards({ review, isAsked }: ContradictedCardsProps) {
  const t = useText();
  const { locale } = useIntl();
  return (review.decisions.contradicted ?? []).map((one) => (
    <DecisionCard
      key={one.path}
      label={t('exchange.contradicted.title')}
      icon={GitCompareArrows}
      isOpen
      title={decidedFactInWords(one.path, review, t, locale)}
      asked={isAsked ? t('exchange.contradicted.asked') : null}
      question={t('exchange.contradicted.question')}
      answers={([0, 1] as const).map((side) => (
        <Button key={side} size="s" onPress={() => review.dispatch({ kind: 'settle', path: one.path, side })}>
          {t('exchange.contradicted.side', {
            what: one.sides[side].actions.map((action) => actionInWords(action, t, locale)).join('; '),
            file: one.sides[side].file,
          })}
        </Button>
      ))}
    />
  ));
}
