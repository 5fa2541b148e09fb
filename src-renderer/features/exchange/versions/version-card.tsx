import { FileDiff } from 'lucide-react';
import type { ReactNode } from 'react';

import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';

import type { PendingReview, VersionGroup } from '../pending/pending-review';
import styles from '../review/match/match-card.module.css';
import type { Review } from '../review/use-review';
import { FromBefore, FromOther } from './from-version';
import { sayStanding } from './say-standing';
import { sameTextInWords, versionInWords } from './version-in-words';

interface VersionCardsProps {
  readonly pending: PendingReview;
  readonly review: Review;
  /** Somebody tried to accept before it was said which stands. */
  readonly isAsked: boolean;
}

/** What of the review's files was read before, and which of several versions stands. */
export function VersionCards({ pending, review, isAsked }: VersionCardsProps) {
  const t = useText();
  const format = useFormat();
  const { sameAs, versionOf, versions = [] } = pending;
  return (
    <>
      {sameAs ? (
        <TextCard
          label={t('exchange.version.same')}
          name={sameTextInWords(sameAs, t, format)}
          note={t('exchange.version.same-note')}
        />
      ) : null}
      {versionOf ? (
        <TextCard
          label={t('exchange.version.label')}
          name={versionInWords(versionOf, t, format)}
          note={t(versionOf.isImported ? 'exchange.version.of-note' : 'exchange.version.waits-note')}
        >
          <FromBefore review={review} versionOf={versionOf} />
        </TextCard>
      ) : null}
      {versions.map((group, at) => (
        <StandingCard
          key={group.sources.join()}
          group={group}
          review={review}
          isAsked={isAsked && !group.isSure}
          onSay={(source) => void sayStanding(pending.id, at, source)}
        />
      ))}
    </>
  );
}

interface TextCardProps {
  readonly label: string;
  readonly name: string;
  readonly note: string;
  readonly children?: ReactNode;
}

function TextCard({ label, name, note, children }: TextCardProps) {
  return (
    <section className={styles.card} aria-label={label}>
      <span className={styles.label}>{label}</span>
      <div className={styles.body}>
        <p className={styles.name}>{name}</p>
        <p className={styles.note}>{note}</p>
        {children}
      </div>
      <span className={styles.icon}>
        <Icon of={FileDiff} />
      </span>
    </section>
  );
}

interface StandingCardProps {
  readonly group: VersionGroup;
  readonly review: Review;
  readonly isAsked: boolean;
  readonly onSay: (source: number) => void;
}

function StandingCard({ group, review, isAsked, onSay }: StandingCardProps) {
  const t = useText();
  const { sources, stands, reason, isSure } = group;
  const files = review.content.draft.sources.map((source) => source.file);
  const file = files[stands] ?? '';
  return (
    <section
      className={classNames(styles.card, !isSure && styles.open)}
      aria-label={t('exchange.version.label')}
      data-open={!isSure || undefined}
    >
      <span className={styles.label}>{t('exchange.version.label')}</span>
      <div className={styles.body}>
        <p className={styles.name}>
          {t(isSure ? 'exchange.version.stands' : 'exchange.version.which', {
            count: sources.length,
            file,
          })}
        </p>
        <p className={styles.note}>{t(`exchange.version.why.${reason}`, { file })}</p>
        <p className={styles.note}>{t('exchange.version.others')}</p>
        {isAsked ? (
          <p role="alert" className={styles.asked}>
            {t('exchange.version.asked')}
          </p>
        ) : null}
        <div className={styles.actions} role="group" aria-label={t('exchange.version.question')} data-answer>
          {sources.map((source) => (
            <Button
              key={source}
              size="s"
              kind={source === stands ? 'primary' : 'default'}
              aria-pressed={isSure && source === stands}
              onPress={() => onSay(source)}
            >
              {files[source] ?? ''}
            </Button>
          ))}
        </div>
        {sources
          .filter((source) => source !== stands)
          .map((source) => (
            <FromOther key={source} review={review} later={stands} earlier={source} />
          ))}
      </div>
      <span className={styles.icon}>
        <Icon of={FileDiff} />
      </span>
    </section>
  );
}
