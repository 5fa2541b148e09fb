import { UserRoundSearch } from 'lucide-react';
import { useIntl } from 'react-intl';

import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';

import styles from '../review/match/match-card.module.css';
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
    <section
      className={classNames(styles.card, styles.open)}
      aria-label={t('exchange.people.label')}
      data-open
    >
      <span className={styles.label}>{t('exchange.people.label')}</span>
      <div className={styles.body}>
        <p className={styles.name}>{t('exchange.people.question', { names })}</p>
        <p className={styles.note}>{peopleReason(group, t, format)}</p>
        {isAsked ? (
          <p role="alert" className={styles.asked}>
            {t('exchange.people.asked')}
          </p>
        ) : null}
        <div
          className={styles.actions}
          role="group"
          aria-label={t('exchange.people.question', { names })}
          data-answer
        >
          <PeopleAnswers
            group={group}
            onAnswer={(answer) => {
              for (const { path, decision } of decideGroup(group, answer))
                review.dispatch({ kind: 'person', path, is: decision });
            }}
          />
        </div>
      </div>
      <span className={styles.icon}>
        <Icon of={UserRoundSearch} />
      </span>
    </section>
  );
}
