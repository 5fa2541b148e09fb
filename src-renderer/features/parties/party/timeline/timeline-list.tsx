import { useIntl } from 'react-intl';
import { Link } from 'wouter';
import { formatEdtf } from '@/domain/format-edtf';
import type { PartyActivity } from '@/domain/party-activity';
import type { PartyFacts } from '@/domain/party-facts';
import { comparePeriods, type Period } from '@/domain/period';
import { useText } from '@/i18n/use-text';
import { chairLabel } from '@/pickers/chair-label';
import { meetingName } from '@/pickers/meeting-name';
import { periodInWords } from '@/pickers/period-in-words';
import { Bidi } from '@/ui/bidi';
import { partyAddress } from '../../party-address';
import { isPart } from '../party-tab-links';
import { namesIn } from './timeline-of-party';
import styles from './timeline.module.css';

interface TimelineListProps {
  readonly facts: PartyFacts;
  readonly activity: PartyActivity;
}

/** Meetings listed here; all of them stand under Meetings. */
const mostMeetings = 40;

/** The same as the picture, in words and in the order of time. */
export function TimelineList({ facts, activity }: TimelineListProps) {
  const t = useText();
  const { locale } = useIntl();
  const { party } = facts;
  const own = <Row extends { readonly partyId: string }>(rows: readonly Row[]) =>
    rows.filter(({ partyId }) => partyId === party.id);
  const periods: readonly (Period & { readonly id: string; readonly what: string })[] = [
    ...namesIn(facts, locale).map((row) => ({
      ...row,
      what: t('parties.timeline.named', { name: row.short || row.formal }),
    })),
    ...own(facts.statuses).map((row) => ({ ...row, what: t(`domain.party-status.${row.status}`) })),
    ...own(facts.chairmanships).map((row) => ({
      ...row,
      what: t('parties.timeline.chair', { label: chairLabel(row) }).trim(),
    })),
    ...own(facts.supportRoles).map((row) => ({ ...row, what: t(`domain.support-kind.${row.kind}`) })),
  ];
  const meetings = activity.meetings.filter(isPart);
  return (
    <>
      <ul className={styles.list}>
        {periods.toSorted(comparePeriods).map((row) => (
          <li key={row.id}>
            <span className={styles.when}>{periodInWords(row, locale, t)}</span>
            <Bidi>{row.what}</Bidi>
          </li>
        ))}
        {meetings.slice(0, mostMeetings).map(({ meeting }) => (
          <li key={meeting.id}>
            <span className={styles.when}>
              {meeting.date === null ? t('meetings.date.unknown') : formatEdtf(meeting.date, locale)}
            </span>
            <Link to={`/meetings/${meeting.id}`}>
              <Bidi>{meetingName(meeting, locale, t)}</Bidi>
            </Link>
          </li>
        ))}
      </ul>
      {meetings.length > mostMeetings ? (
        <Link to={partyAddress(party.id, 'meetings')}>{t('parties.timeline.all-meetings')}</Link>
      ) : null}
    </>
  );
}
