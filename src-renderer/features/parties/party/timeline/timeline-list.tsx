import { useIntl } from 'react-intl';
import { Link } from 'wouter';
import { compareEdtf } from '@/domain/edtf';
import { formatEdtf } from '@/domain/format-edtf';
import type { PartyActivity } from '@/domain/party-activity';
import type { PartyFacts } from '@/domain/party-facts';
import type { Period } from '@/domain/period';
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

interface Entry {
  readonly id: string;
  /** EDTF date it stands at in the list. */
  readonly at: string | null;
  readonly when: string;
  readonly what: string;
  readonly to: string | null;
}

/** Where what has no beginning on record stands: before everything. */
const beginning = '0001';

/** Meetings listed here; all of them stand under Meetings. */
const mostMeetings = 40;

/** The same as the picture, in words and in the order of time. */
export function TimelineList({ facts, activity }: TimelineListProps) {
  const t = useText();
  const { locale } = useIntl();
  const { party } = facts;
  const own = <Row extends { readonly partyId: string }>(rows: readonly Row[]) =>
    rows.filter(({ partyId }) => partyId === party.id);
  const meetings = activity.meetings.filter(isPart);
  const entries: readonly Entry[] = [
    ...namesIn(facts, locale).map((row) => ({
      ...entryOf(row),
      what: t('parties.timeline.named', { name: row.short || row.formal }),
    })),
    ...own(facts.statuses).map((row) => ({ ...entryOf(row), what: t(`domain.party-status.${row.status}`) })),
    ...own(facts.chairmanships).map((row) => ({
      ...entryOf(row),
      what: t('parties.timeline.chair', { label: chairLabel(row) }).trim(),
    })),
    ...own(facts.supportRoles).map((row) => ({
      ...entryOf(row),
      what: t(`domain.support-kind.${row.kind}`),
    })),
    ...meetings.slice(0, mostMeetings).map(({ meeting }) => ({
      id: meeting.id,
      at: meeting.date,
      when: meeting.date === null ? t('meetings.date.unknown') : formatEdtf(meeting.date, locale),
      what: meetingName(meeting, locale, t),
      to: `/meetings/${meeting.id}`,
    })),
  ];
  function entryOf(row: Period & { readonly id: string }) {
    return { id: row.id, at: row.from ?? beginning, when: periodInWords(row, locale, t), to: null };
  }
  return (
    <>
      <ul className={styles.list}>
        {entries
          .toSorted((a, b) => compareEdtf(a.at, b.at))
          .map(({ id, when, what, to }) => (
            <li key={id}>
              <span className={styles.when}>{when}</span>
              {to === null ? (
                <Bidi>{what}</Bidi>
              ) : (
                <Link to={to}>
                  <Bidi>{what}</Bidi>
                </Link>
              )}
            </li>
          ))}
      </ul>
      {meetings.length > mostMeetings ? (
        <Link to={partyAddress(party.id, 'meetings')}>{t('parties.timeline.all-meetings')}</Link>
      ) : null}
    </>
  );
}
