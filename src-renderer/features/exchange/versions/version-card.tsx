import { FileDiff } from 'lucide-react';
import type { ReactNode } from 'react';

import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';

import type { PendingReview, VersionGroup } from '../pending/pending-review';
import { DecisionCard } from '../review/match/decision-card';
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
  const { sameAs, versionOf, carried = 0, versions = [] } = pending;
  return (
    <>
      {sameAs ? (
        <TextCard
          label={t('exchange.version.same')}
          name={sameTextInWords(sameAs, t, format)}
          notes={[t('exchange.version.same-note')]}
        />
      ) : null}
      {versionOf ? (
        <TextCard
          label={t('exchange.version.label')}
          name={versionInWords(versionOf, t, format)}
          notes={[
            t(versionOf.isImported ? 'exchange.version.of-note' : 'exchange.version.waits-note'),
            ...(carried > 0 ? [t('exchange.version.carried', { count: carried })] : []),
          ]}
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
  readonly notes: readonly string[];
  readonly children?: ReactNode;
}

function TextCard({ label, name, notes, children }: TextCardProps) {
  return (
    <DecisionCard label={label} icon={FileDiff} isOpen={false} title={name} notes={notes} below={children} />
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
    <DecisionCard
      label={t('exchange.version.label')}
      icon={FileDiff}
      isOpen={!isSure}
      title={t(isSure ? 'exchange.version.stands' : 'exchange.version.which', {
        count: sources.length,
        file,
      })}
      notes={[t(`exchange.version.why.${reason}`, { file }), t('exchange.version.others')]}
      asked={isAsked ? t('exchange.version.asked') : null}
      question={t('exchange.version.question')}
      answers={sources.map((source) => (
        <Button
          key={source}
          size="s"
          // What is merely proposed does not look chosen.
          kind={isSure && source === stands ? 'primary' : 'default'}
          aria-pressed={isSure && source === stands}
          onPress={() => onSay(source)}
        >
          {files[source] ?? ''}
        </Button>
      ))}
      below={sources
        .filter((source) => source !== stands)
        .map((source) => (
          <FromOther key={source} review={review} later={stands} earlier={source} />
        ))}
    />
  );
}
