import { GitCompareArrows } from 'lucide-react';
import { useIntl } from 'react-intl';

import { useText, type Translate } from '@/i18n/use-text';
import { Button } from '@/ui/button';

import { factPathOf } from '../fact-paths';
import { factWords } from '../fact-words';
import type { Belonging, Contradiction, ReviewAction } from '../review-decisions';
import type { Review } from '../use-review';
import { valueInWords } from '../value-in-words';
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
      title={factInWords(one, review, t, locale)}
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

function factInWords({ path }: Contradiction, review: Review, t: Translate, locale: string): string {
  // Of who or what somebody or something is, the line that names it; a party is told by its name alone.
  const named = /^record party (.+)$/u.exec(path)?.[1];
  if (named !== undefined) return named;
  const pointer = path.replace(/^(?:person|record|prefer) /u, '');
  const line = pointer.startsWith('/') ? factPathOf(pointer) : null;
  const fact = review.facts.find((one) => one.path === line || one.parts.includes(pointer));
  if (!fact) return t('exchange.contradicted.meeting');
  const { label, value } = factWords(fact, { draft: review.draft, dropped: [], t, locale });
  return [label, value].filter(Boolean).join(' · ');
}

function actionInWords(action: ReviewAction, t: Translate, locale: string): string {
  switch (action.kind) {
    case 'drop':
      return t('exchange.contradicted.drop');
    case 'correct': {
      const segments = action.path.split('/');
      const value =
        valueInWords(segments[3] ?? '', action.value, t, locale) || valueInWords('', action.value, t, locale);
      return value || t('exchange.contradicted.corrected');
    }
    case 'prefer':
      return t(`exchange.contradicted.${action.side}`);
    case 'person':
    case 'record':
      return t('exchange.contradicted.who');
    case 'meeting':
      return t(`exchange.contradicted.meeting-${action.decision.kind}`);
    case 'belongs':
      return belongingInWords(action.to, t);
    default:
      return t('exchange.contradicted.accept');
  }
}

function belongingInWords({ kind }: Belonging, t: Translate): string {
  if (kind === 'ours') return t('exchange.foreign.ours');
  return t(kind === 'out' ? 'exchange.contradicted.meeting-drop' : 'exchange.contradicted.meeting-event');
}
