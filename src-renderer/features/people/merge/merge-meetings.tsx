import { useIntl } from 'react-intl';
import type { Attendance, Delegation } from '@/domain/attendance';
import type { Meeting } from '@/domain/meeting';
import { meetingReference } from '@/domain/meeting-reference';
import type { MergeChoices } from '@/domain/merge-request';
import type { MergePlan } from '@/domain/merge-persons';
import type { PersonDossier } from '@/domain/person-dossier';
import type { SingleField } from '@/domain/unite-attendances';
import { isMessageKey } from '@/i18n/message-key';
import { useText, type Translate } from '@/i18n/use-text';
import { meetingName } from '@/pickers/meeting-name';
import type { PartyNames } from '@/pickers/parties/use-party-names';
import { Card } from '@/ui/card';
import { ChoiceRow } from './choice-row';
import { withField } from './merge-draft';
import styles from './merge.module.css';
import { UnitedDays } from './united-days';

interface Side {
  readonly dossier: PersonDossier;
  readonly name: string;
}

interface Valued {
  readonly attendanceId: string;
}

interface MergeMeetingsProps {
  readonly plan: MergePlan;
  /** As the two records stand above, whichever of them is kept. */
  readonly left: Side;
  readonly right: Side;
  readonly attendances: readonly Attendance[];
  readonly meetings: readonly Meeting[];
  readonly delegations: readonly Delegation[];
  readonly parties: PartyNames;
  readonly choices: MergeChoices;
  readonly onChange: (choices: MergeChoices) => void;
}

/** The meetings at which both are recorded: there the two attendances become one, field by field. */
export function MergeMeetings(props: MergeMeetingsProps) {
  const { plan, left, right, attendances, meetings, delegations, parties, choices, onChange } = props;
  const t = useText();
  const { locale } = useIntl();
  if (plan.united.length === 0) return null;
  const isLeft = (attendanceId: string) =>
    left.dossier.ids.includes(attendances.find(({ id }) => id === attendanceId)?.personId ?? '');
  // The kept value comes first in the plan; here each stands on the side of its record.
  const bySide = (a: Valued, b: Valued) =>
    Number(isLeft(b.attendanceId)) - Number(isLeft(a.attendanceId)) ||
    (a.attendanceId < b.attendanceId ? -1 : 1);
  return (
    <Card title={t('people.merge.meetings', { count: meetingsOf(plan).size })}>
      <div className={styles.choices}>
        {plan.united.map(({ place, kept, differing, joined, byDay, headedAnother }) => {
          const meeting = meetings.find(({ id }) => id === kept.meetingId);
          if (!meeting) return null;
          const say = (field: SingleField, value: string) => {
            const delegation = delegations.find(({ id }) => id === value);
            if (field === 'delegationId') {
              return delegation ? parties.nameOf(delegation.partyId, meeting.date) : '—';
            }
            return valueInWords(field, value, t);
          };
          return (
            <section key={place} className={styles.meeting}>
              <h3 className={styles.meetingName}>
                {meetingName(meeting, locale, t)}{' '}
                <span className={styles.note}>
                  {[meetingReference(meeting), place === meeting.id ? '' : say('delegationId', place)]
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
                    label: say(field, value),
                    from: isLeft(attendanceId) ? left.name : right.name,
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
            </section>
          );
        })}
        <p className={styles.note}>{t('people.merge.left-out')}</p>
      </div>
    </Card>
  );
}

function meetingsOf({ united }: MergePlan): ReadonlySet<string> {
  return new Set(united.map(({ kept }) => kept.meetingId));
}

function valueInWords(field: SingleField, value: string, t: Translate): string {
  const key = field === 'publish' ? `attendance.person.publish.${value}` : `domain.attendance-state.${value}`;
  return (field === 'state' || field === 'publish') && isMessageKey(key) ? t(key) : value;
}
