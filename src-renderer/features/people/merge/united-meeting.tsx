import { useIntl } from 'react-intl';
import { groupedBy } from '@/domain/grouped-by';
import { meetingReference } from '@/domain/meeting-reference';
import type { UnitedSeats } from '@/domain/merge-meetings';
import type { MergeChoices } from '@/domain/merge-request';
import type { MergePlan, PersonsRecords } from '@/domain/merge-persons';
import { stateAtMeeting } from '@/domain/moment';
import { postWords } from '@/domain/post';
import { timetableOf } from '@/domain/timetable';
import type { UnitedField } from '@/domain/unite-attendances';
import { isMessageKey } from '@/i18n/message-key';
import { useText, type Translate } from '@/i18n/use-text';
import { meetingName } from '@/pickers/meeting-name';
import type { PartyNames } from '@/pickers/parties/use-party-names';
import { ChoiceRow } from '@/ui/choice-row';
import { EmptiedChoice } from './emptied-choice';
import { withField } from './merge-draft';
import styles from './merge.module.css';
import { UnitedDays } from './united-days';
import { UnitedLine } from './united-line';

type Side = 'left' | 'right';

interface UnitedMeetingProps {
  readonly seats: UnitedSeats;
  readonly plan: MergePlan;
  readonly records: PersonsRecords;
  /** On which side the record of an attendance stands, and what the records are called. */
  readonly sideOf: (attendanceId: string) => Side;
  readonly names: Readonly<Record<Side, string>>;
  readonly parties: PartyNames;
  readonly choices: MergeChoices;
  readonly onChange: (choices: MergeChoices) => void;
}

/** One meeting at which both are recorded: what is chosen between the two, and what its list will say. */
export function UnitedMeeting(props: UnitedMeetingProps) {
  const { seats, plan, records, sideOf, names, parties, choices, onChange } = props;
  const { place, kept, differing, joined, byDay, headedAnother } = seats;
  const t = useText();
  const { locale } = useIntl();
  const meeting = records.meetings.find(({ id }) => id === kept.meetingId);
  if (!meeting) return null;
  const presencesOf = groupedBy(records.presences, ({ attendanceId }) => attendanceId);
  const sessions = records.sessions.filter(({ meetingId }) => meetingId === meeting.id);
  const partyOf = (delegationId: string) => {
    const delegation = records.delegations.find(({ id }) => id === delegationId);
    return delegation ? parties.nameOf(delegation.partyId, meeting.date) : '—';
  };
  const seatLine = (attendanceId: string) => {
    const seat = records.attendances.find(({ id }) => id === attendanceId);
    if (!seat) return '—';
    const state = stateAtMeeting(seat, presencesOf.get(seat.id) ?? [], timetableOf(meeting, sessions));
    return t('people.merge.seat-line', {
      party: partyOf(seat.delegationId),
      post: postWords(seat) || 'none',
      state: t(`domain.attendance-state.${state}`),
    });
  };
  const bySide = (a: UnitedField['values'][number], b: UnitedField['values'][number]) =>
    Number(sideOf(b.attendanceId) === 'left') - Number(sideOf(a.attendanceId) === 'left') ||
    (a.attendanceId < b.attendanceId ? -1 : 1);
  return (
    <section className={styles.meeting}>
      <h3 className={styles.meetingName}>
        {meetingName(meeting, locale, t)}{' '}
        <span className={styles.note}>
          {[meetingReference(meeting), place === meeting.id ? '' : partyOf(place)]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </h3>
      {differing.length === 0 && joined.length === 0 ? (
        <p className={styles.note}>{t('people.merge.same-seat')}</p>
      ) : null}
      {differing.map(({ field, values }) => (
        <ChoiceRow
          key={field}
          label={t(`people.merge.field.${field}`)}
          items={values.toSorted(bySide).map(({ attendanceId, value }) => ({
            id: attendanceId,
            label: field === 'delegationId' ? seatLine(attendanceId) : valueInWords(field, value, t),
            from: names[sideOf(attendanceId)],
          }))}
          value={values[0]?.attendanceId ?? ''}
          onChange={(id) => onChange(withField(choices, place, field, id))}
        />
      ))}
      {joined.includes('roles') ? (
        <p className={styles.note}>
          {t('people.merge.roles', {
            roles: kept.roles.map((role) => t(`domain.attendance-role.${role}`)).join(', '),
          })}
        </p>
      ) : null}
      <UnitedDays kept={kept} joined={joined} byDay={byDay} differing={differing} />
      {headedAnother ? <p className={styles.note}>{t('people.merge.headed-another')}</p> : null}
      <UnitedLine seats={seats} meeting={meeting} party={partyOf(kept.delegationId)} names={plan.names} />
      {plan.emptied
        .filter(({ meetingId }) => meetingId === meeting.id)
        .map((emptied) => (
          <EmptiedChoice
            key={emptied.id}
            emptied={emptied}
            party={partyOf(emptied.id)}
            onChange={(isRemoved) =>
              onChange({ ...choices, emptied: { ...choices.emptied, [emptied.id]: isRemoved } })
            }
          />
        ))}
    </section>
  );
}

function valueInWords(field: UnitedField['field'], value: string, t: Translate): string {
  const key = field === 'publish' ? `attendance.person.publish.${value}` : `domain.attendance-state.${value}`;
  return (field === 'state' || field === 'publish') && isMessageKey(key) ? t(key) : value;
}
