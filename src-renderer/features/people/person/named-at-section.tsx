import { useIntl } from 'react-intl';
import { Link } from 'wouter';

import { namedAtMeeting } from '@/domain/named-at-meeting';
import type { PersonDossier } from '@/domain/person-dossier';
import { useText } from '@/i18n/use-text';
import { MeetingDate } from '@/pickers/meeting-date';
import { meetingName } from '@/pickers/meeting-name';
import { namedInWords } from '@/pickers/people/named-in-words';
import { useLive } from '@/store/react/use-live';
import { Bidi } from '@/ui/bidi';
import { Card } from '@/ui/card';

import styles from './person.module.css';

/** Meetings at which sources name the person, who sits in none of the delegations there. */
export function NamedAtSection({ dossier }: { readonly dossier: PersonDossier }) {
  const t = useText();
  const { locale } = useIntl();
  const ids = dossier.ids.join(' ');
  const seated = dossier.attendances.map(({ meetingId }) => meetingId).join(' ');
  const found = useLive(
    async (register) => {
      const { claims } = await register.claimsOf(ids.split(' '));
      const said = claims.flatMap((claim) => {
        const named = namedAtMeeting(claim);
        const meetingId = claim.meetingId ?? '';
        return named === null || seated.includes(meetingId) ? [] : [{ id: claim.id, meetingId, named }];
      });
      const meetings = await Promise.all(
        [...new Set(said.map(({ meetingId }) => meetingId))].map(async (id) => register.get('meetings', id)),
      );
      return meetings.flatMap((meeting) => {
        const own = said.filter(({ meetingId }) => meetingId === meeting?.id);
        const one = own.find(({ named }) => named.state !== null) ?? own[0];
        return meeting && one ? [{ meeting, named: one.named }] : [];
      });
    },
    [ids, seated],
  );
  if (!found || found.length === 0) return null;
  return (
    <Card flush title={t('people.named', { count: found.length })}>
      {found.map(({ meeting, named }) => (
        <Link key={meeting.id} to={`/meetings/${meeting.id}/attendance`} className={styles.line}>
          <span className={styles.what}>
            <Bidi>{meetingName(meeting, locale, t)}</Bidi>
          </span>
          <span className={styles.when}>
            <MeetingDate date={meeting.date} />
          </span>
          <span className={styles.how}>{namedInWords(named, t)}</span>
        </Link>
      ))}
    </Card>
  );
}
