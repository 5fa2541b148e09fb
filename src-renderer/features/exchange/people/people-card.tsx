import { UserRoundSearch } from 'lucide-react';
import { useIntl } from 'react-intl';

import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';

import { DecisionCard } from '../review/match/decision-card';
import type { Review } from '../review/use-review';
import { PeopleAnswers } from './people-answers';
import { peopleReason, profileInWords } from './people-in-words';
import { decideGroup, type PeopleGroup } from './same-people';

interface PeopleCardProps {
  readonly group: PeopleGroup;
  readonly review: Review;
  /** Somebody tried to accept before this was answered. */
  readonly isAsked: boolean;
}

/** Somebody named may be a person of the register, or another of that name: who it is. */
export function PeopleCard({ group, review, isAsked }: PeopleCardProps) {
  const t = useText();
  const format = useFormat();
  const { locale } = useIntl();
  const names = format.list(group.profiles.map((profile) => profileInWords(profile, t, locale)));
  return (
    <DecisionCard
      label={t('exchange.people.label')}
      icon={UserRoundSearch}
      isOpen
      title={t('exchange.people.question', { names })}
      notes={[peopleReason(group, t, format)]}
      asked={isAsked ? t('exchange.people.asked') : null}
      answers={
        <PeopleAnswers
          group={group}
          onAnswer={(answer) => {
            for (const { path, decision } of decideGroup(group, answer))
              review.dispatch({ kind: 'person', path, is: decision });
          }}
        />
      }
    />
  );
}
