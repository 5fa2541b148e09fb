import { CircleHelp } from 'lucide-react';
import { useIntl } from 'react-intl';

import { useText } from '@/i18n/use-text';
import { Button } from '@/ui/button';

import type { MeetingChoice } from '../meeting-choice';
import type { Belonging } from '../review-decisions';
import type { Review } from '../use-review';
import { DecisionCard } from './decision-card';
import { HostPicker } from './host-picker';
import { ownInWords, processInWords } from './match-in-words';
import styles from './card-parts.module.css';

interface ForeignCardProps {
  readonly choice: MeetingChoice;
  readonly review: Review;
  /** Somebody tried to accept before this was answered. */
  readonly isAsked: boolean;
}

/** The text calls it a meeting of another process: whether it is one of this register's all the same, or is kept beside. */
export function ForeignCard({ choice, review, isAsked }: ForeignCardProps) {
  const t = useText();
  const { locale } = useIntl();
  const { index, other, isForeign, isHostGone, waitsFor } = choice;
  if (other === null) return null;
  const { belongs } = other;
  const isKept = belongs?.kind === 'event' || belongs?.kind === 'event-of-read';
  const isOfThisText = waitsFor?.reviewId === review.content.id;
  const file = waitsFor?.file ?? '';
  const own = ownInWords(review.own, locale);
  const say = (to: Belonging) => review.dispatch({ kind: 'belongs', index, to });
  const question =
    own === '' ? t('exchange.foreign.question-unnamed') : t('exchange.foreign.question', { own });
  return (
    <DecisionCard
      label={t('exchange.foreign.label')}
      icon={CircleHelp}
      isOpen={isForeign}
      title={question}
      notes={[
        [
          t('exchange.foreign.why', { process: processInWords(other.process, locale) }),
          belongs?.kind === 'out' ? t('exchange.foreign.left') : '',
          isKept ? t('exchange.foreign.kept') : '',
        ]
          .filter(Boolean)
          .join(' '),
        isHostGone ? t('exchange.foreign.host-gone') : '',
        waitsFor ? t(isOfThisText ? 'exchange.foreign.with-own' : 'exchange.foreign.waits', { file }) : '',
      ]}
      asked={
        isAsked ? t(waitsFor ? 'exchange.foreign.host-first' : 'exchange.foreign.asked', { file }) : null
      }
      answers={(['ours', 'out'] as const).map((kind) => (
        <Button
          key={kind}
          size="s"
          kind={belongs?.kind === kind ? 'primary' : 'default'}
          aria-pressed={belongs?.kind === kind}
          onPress={() => say({ kind })}
        >
          {t(`exchange.foreign.${kind}`)}
        </Button>
      ))}
      below={
        <div className={styles.picker}>
          <HostPicker
            label={t(isKept ? 'exchange.foreign.event-of' : 'exchange.foreign.event')}
            value={belongs}
            read={review.read}
            onChoose={say}
          />
        </div>
      }
    />
  );
}
