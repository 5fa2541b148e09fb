import { CircleHelp } from 'lucide-react';
import { useIntl } from 'react-intl';

import { useText } from '@/i18n/use-text';
import { MeetingPicker } from '@/pickers/meeting-picker';
import { useLive } from '@/store/react/use-live';
import { Button } from '@/ui/button';

import type { MeetingChoice } from '../meeting-choice';
import type { Belonging } from '../review-decisions';
import type { Review } from '../use-review';
import { DecisionCard } from './decision-card';
import { ownInWords, processInWords } from './match-in-words';
import styles from './card-parts.module.css';

interface ForeignCardProps {
  readonly choice: MeetingChoice;
  readonly review: Review;
  /** Somebody tried to accept before this was answered. */
  readonly isAsked: boolean;
}

/** The text calls it a meeting of another process: whether it is one of this register's all the same, or is kept beside. */
export function ForeignCard({ choice: { index, other, isForeign }, review, isAsked }: ForeignCardProps) {
  const t = useText();
  const { locale } = useIntl();
  const hasMeetings = useLive(async (register) => (await register.list('meetings')).length > 0, []);
  if (other === null) return null;
  const { belongs } = other;
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
          belongs?.kind === 'event' ? t('exchange.foreign.kept') : '',
        ]
          .filter(Boolean)
          .join(' '),
      ]}
      asked={isAsked ? t('exchange.foreign.asked') : null}
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
        // Without a meeting of its own the register has nothing that an event could be related to.
        hasMeetings ? (
          <div className={styles.picker}>
            <MeetingPicker
              label={t(belongs?.kind === 'event' ? 'exchange.foreign.event-of' : 'exchange.foreign.event')}
              placeholder={t('exchange.foreign.event-choose')}
              value={belongs?.kind === 'event' ? belongs.meetingId : null}
              onChange={(meetingId) => {
                if (meetingId !== null) say({ kind: 'event', meetingId });
              }}
            />
          </div>
        ) : null
      }
    />
  );
}
