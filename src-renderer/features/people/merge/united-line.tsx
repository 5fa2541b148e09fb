import { useIntl } from 'react-intl';
import { nameWithHonorific } from '@/domain/honorific';
import type { Meeting } from '@/domain/meeting';
import type { UnitedSeats } from '@/domain/merge-meetings';
import { takesPart } from '@/domain/moment';
import { namesAtMeeting } from '@/domain/name-then';
import { listName, personNameFor, type PersonName } from '@/domain/person';
import { postWords } from '@/domain/post';
import { useText } from '@/i18n/use-text';
import { Bidi } from '@/ui/bidi';
import styles from './merge.module.css';

interface UnitedLineProps {
  readonly seats: UnitedSeats;
  readonly meeting: Meeting;
  readonly party: string;
  readonly names: readonly PersonName[];
}

/** What the list of the meeting will say of the person once the two records are one. */
export function UnitedLine({ seats: { kept, shown }, meeting, party, names }: UnitedLineProps) {
  const t = useText();
  const { locale } = useIntl();
  const name = personNameFor(namesAtMeeting(names, kept), locale);
  const line = t('people.merge.seat-line', {
    party,
    post:
      [
        nameWithHonorific(kept.honorific, name ? listName(name) : (kept.printedName ?? '—'), locale),
        postWords(kept),
      ]
        .filter(Boolean)
        .join(', ') || 'none',
    state: t(`domain.attendance-state.${shown}`),
  });
  const says =
    meeting.stateOfAffairs !== 'held'
      ? 'people.merge.expected'
      : takesPart(shown)
        ? 'people.merge.printed'
        : 'people.merge.not-printed';
  return (
    <p className={styles.outcome}>
      <Bidi>{t(says, { line })}</Bidi>
    </p>
  );
}
