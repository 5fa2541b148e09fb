import { Building2, FileText, ListChecks, UserRoundSearch, type LucideIcon } from 'lucide-react';
import { useIntl } from 'react-intl';

import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';

import { DecisionCard } from '../review/match/decision-card';
import type { Review } from '../review/use-review';
import { answerActions } from './answer-actions';
import { SameAnswers } from './same-answers';
import { sameInWords, type Same } from './same-in-words';
import { PickList } from './pick-list';
import { usePicked } from './use-picked';

interface SameCardProps {
  readonly same: Same;
  readonly review: Review;
  /** Somebody tried to accept before this was answered. */
  readonly isAsked: boolean;
}

const icons: Readonly<Record<Same['kind'], LucideIcon>> = {
  person: UserRoundSearch,
  party: Building2,
  document: FileText,
  recommendation: ListChecks,
};

/** Somebody or something named may be one with others, of the register or named elsewhere: whether it is. */
export function SameCard({ same, review, isAsked }: SameCardProps) {
  const t = useText();
  const format = useFormat();
  const { locale } = useIntl();
  const { label, question, reason, asked, items } = sameInWords(same, t, format, locale);
  const picked = usePicked(items.map(({ id }) => id));
  return (
    <DecisionCard
      label={label}
      icon={icons[same.kind]}
      isOpen
      title={question}
      notes={[reason]}
      asked={isAsked ? asked : null}
      answers={
        <SameAnswers
          same={same}
          picked={picked}
          onAnswer={(answer) => {
            review.dispatch(...answerActions(same, answer).flatMap(({ actions }) => actions));
          }}
        />
      }
    >
      {items.length > 0 ? <PickList items={items} picked={picked} /> : null}
    </DecisionCard>
  );
}
