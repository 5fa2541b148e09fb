import { postWords } from '@/domain/post';
import { useIntl } from 'react-intl';
import { Link } from 'wouter';
import { namesAtMeeting } from '@/domain/name-then';
import { listName, personNameFor } from '@/domain/person';
import { useText } from '@/i18n/use-text';
import { MeetingDate } from '@/pickers/meeting-date';
import { meetingName } from '@/pickers/meeting-name';
import type { PartyNames } from '@/pickers/parties/use-party-names';
import { Bidi } from '@/ui/bidi';
import { Card } from '@/ui/card';
import styles from './person.module.css';
import type { Seat } from './seats-of';

interface MeetingsSectionProps {
  readonly seats: readonly Seat[];
  readonly parties: PartyNames;
}

/** Where the person sat, for whom and as what; the function is the one printed then, whatever they are today. */
export function MeetingsSection({ seats, parties }: MeetingsSectionProps) {
  const t = useText();
  const { locale } = useIntl();
  const attended = new Set(seats.flatMap((seat) => (seat.isAttended ? [seat.meeting.id] : []))).size;
  const others = seats.filter(({ isAttended }) => !isAttended).length;
  return (
    <Card flush title={t('people.meetings', { count: attended })}>
      {seats.length === 0 ? <p className={styles.quiet}>{t('people.meetings.none')}</p> : null}
      {seats.map(({ attendance, meeting, delegation, state }) => {
        const party = delegation ? parties.nameOf(delegation.partyId, meeting.date) : '';
        const roles = attendance.roles
          .filter((role) => role !== 'delegate')
          .map((role) => t(`domain.attendance-role.${role}`));
        const titles = postWords(attendance);
        const [then] = attendance.namesThen;
        const bore = personNameFor(namesAtMeeting([], attendance), locale);
        const nameThen = then ? t('people.name-then', { name: listName(bore ?? then) }) : '';
        const stood = [
          meeting.stateOfAffairs === 'held' ? '' : t(`domain.state-of-affairs.${meeting.stateOfAffairs}`),
          state === 'present' ? '' : t(`domain.attendance-state.${state}`),
        ];
        return (
          <Link key={attendance.id} to={`/meetings/${meeting.id}/attendance`} className={styles.line}>
            <span className={styles.what}>
              <Bidi>{meetingName(meeting, locale, t)}</Bidi>
            </span>
            <span className={styles.when}>
              <MeetingDate date={meeting.date} />
            </span>
            <span className={styles.how}>
              {[party, titles, roles.join(', '), nameThen, ...stood].filter(Boolean).join(' · ')}
            </span>
          </Link>
        );
      })}
      {others === 0 ? null : <p className={styles.quiet}>{t('people.meetings.others', { count: others })}</p>}
    </Card>
  );
}
