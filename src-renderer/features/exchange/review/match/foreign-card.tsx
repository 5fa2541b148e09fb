import { CircleHelp } from 'lucide-react';
import { useIntl } from 'react-intl';

import { useText } from '@/i18n/use-text';
import { MeetingPicker } from '@/pickers/meeting-picker';
import { useLive } from '@/store/react/use-live';
import { Button } from '@/ui/button';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';

import type { MeetingChoice } from '../meeting-choice';
import type { Belonging } from '../review-decisions';
import type { Review } from '../use-review';
import { ownInWords, processInWords } from './match-in-words';
import styles from './match-card.module.css';

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
    <section
      className={classNames(styles.card, isForeign && styles.open)}
      aria-label={t('exchange.foreign.label')}
      data-open={isForeign || undefined}
    >
      <span className={styles.label}>{t('exchange.foreign.label')}</span>
      <div className={styles.body}>
        <p className={styles.name}>{question}</p>
        <p className={styles.note}>
          {[
            t('exchange.foreign.why', { process: processInWords(other.process, locale) }),
            belongs?.kind === 'out' ? t('exchange.foreign.left') : '',
            belongs?.kind === 'event' ? t('exchange.foreign.kept') : '',
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
        {isAsked ? (
          <p role="alert" className={styles.asked}>
            {t('exchange.foreign.asked')}
          </p>
        ) : null}
        <div className={styles.actions} role="group" aria-label={question} data-answer>
          {(['ours', 'out'] as const).map((kind) => (
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
        </div>
        {/* Without a meeting of its own the register has nothing that an event could be related to. */}
        {hasMeetings ? (
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
        ) : null}
      </div>
      <span className={styles.icon}>
        <Icon of={CircleHelp} />
      </span>
    </section>
  );
}
