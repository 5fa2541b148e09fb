import { useIntl } from 'react-intl';
import { everybody, type DelegationChoices } from '@/domain/join-delegations';
import type { UnitedDelegations as United } from '@/domain/merge-party-delegations';
import { fullName, personNameFor } from '@/domain/person';
import { postWords } from '@/domain/post';
import { isMessageKey } from '@/i18n/message-key';
import { useText, type Translate } from '@/i18n/use-text';
import { meetingName } from '@/pickers/meeting-name';
import { useLive } from '@/store/react/use-live';
import { Card } from '@/ui/card';
import { ChoiceRow } from '@/ui/choice-row';
import { ChoiceNote, Choices } from '@/ui/side-by-side';
import type { MergePart } from './merge-part';
import styles from './merge.module.css';

/** The meetings at which both had a delegation: there the two become one, and what they say differently is chosen. */
export function UnitedDelegations(part: MergePart) {
  const t = useText();
  const { united } = part.plan;
  if (united.length === 0) return null;
  return (
    <Card title={t('parties.merge.united', { count: united.length })}>
      <Choices>
        {united.map((one) => (
          <Meeting key={one.joined.delegation.id} one={one} {...part} />
        ))}
        <ChoiceNote>{t('parties.merge.left-out')}</ChoiceNote>
      </Choices>
    </Card>
  );
}

function Meeting({ one, records, keep, drop, choices, onChange }: MergePart & { readonly one: United }) {
  const t = useText();
  const { locale } = useIntl();
  const { before, joined } = one;
  const { fields, headcounts, heads, seats } = joined.questions;
  const id = joined.delegation.id;
  const people = joined.attendances.map(({ personId }) => personId);
  const names = useLive((register) => register.peopleOf(people), [people.join(' ')]);
  const seatOf = (attendanceId: string) => records.attendances.find((seat) => seat.id === attendanceId);
  const nameOf = (attendanceId: string) => {
    const seat = seatOf(attendanceId);
    const row = names?.find(({ person }) => person.id === seat?.personId);
    const name = row ? personNameFor(row.names, locale) : null;
    return name ? fullName(name) : (seat?.printedName ?? (seat && postWords(seat)) ?? '—');
  };
  const fromOf = (delegationId: string | undefined) => {
    const found = before.find((delegation) => delegation.id === delegationId);
    return found?.partyId === keep.facts.party.id ? keep.name : drop.name;
  };
  const choose = (choice: DelegationChoices) =>
    onChange({
      ...choices,
      delegations: { ...choices.delegations, [id]: { ...choices.delegations?.[id], ...choice } },
    });
  const meeting = records.meetings.find((held) => held.id === joined.delegation.meetingId);
  const isSame = [fields, headcounts, heads, seats].every((questions) => questions.length === 0);
  return (
    <div className={styles.meeting}>
      <h3 className={styles.meetingName}>{meeting ? meetingName(meeting, locale, t) : '—'}</h3>
      <ChoiceNote>
        {isSame ? `${t('parties.merge.united.same')} ` : ''}
        {t('parties.merge.united.people', { count: joined.attendances.length })}
      </ChoiceNote>
      {headcounts.length === 0 ? null : (
        <ChoiceRow
          label={t('attendance.delegation.headcount')}
          items={inOrder(headcounts).map(({ id: of, value: { qualifier, count } }) => ({
            id: of,
            label: t(`domain.count.${qualifier}`, { count }),
            from: of === everybody ? t('attendance.join.everybody') : fromOf(of),
          }))}
          value={headcounts[0]?.id ?? ''}
          onChange={(headcount) => choose({ headcount })}
        />
      )}
      {fields.map(({ field, values }) => (
        <ChoiceRow
          key={field}
          label={t(labels[field])}
          items={inOrder(values).map((value) => ({
            id: value.id,
            label: valueInWords(field, value.value, t),
            from: fromOf(value.id),
          }))}
          value={values[0]?.id ?? ''}
          onChange={(of) => choose({ fields: { ...choices.delegations?.[id]?.fields, [field]: of } })}
        />
      ))}
      {heads.length === 0 ? null : (
        <ChoiceRow
          label={t('domain.attendance-role.head-of-delegation')}
          items={heads.toSorted().map((head) => ({ id: head, label: nameOf(head) }))}
          value={heads[0] ?? ''}
          onChange={(head) => choose({ head })}
        />
      )}
      {seats.flatMap(({ attendanceId, differing }) =>
        differing.map(({ field, values }) => (
          <ChoiceRow
            key={`${attendanceId} ${field}`}
            label={t('attendance.join.of-person', {
              name: nameOf(attendanceId),
              field: t(field === 'post' ? 'attendance.join.post' : `people.merge.field.${field}`),
            })}
            items={values
              .toSorted((a, b) => (a.attendanceId < b.attendanceId ? -1 : 1))
              .map((value) => ({
                id: value.attendanceId,
                label: valueInWords(field, value.value, t),
                from: fromOf(seatOf(value.attendanceId)?.delegationId),
              }))}
            value={values[0]?.attendanceId ?? ''}
            onChange={(of) => {
              const chosen = choices.delegations?.[id]?.seats;
              choose({ seats: { ...chosen, [attendanceId]: { ...chosen?.[attendanceId], [field]: of } } });
            }}
          />
        )),
      )}
    </div>
  );
}

const labels = {
  printedName: 'attendance.delegation.printed',
  capacity: 'attendance.delegation.capacity',
  category: 'attendance.delegation.category',
  adoption: 'attendance.delegation.adoption',
} as const;

/** Choices stay where they are, whichever of them is taken. */
function inOrder<Value extends { readonly id: string }>(values: readonly Value[]): readonly Value[] {
  return values.toSorted(
    (a, b) => Number(a.id === everybody) - Number(b.id === everybody) || (a.id < b.id ? -1 : 1),
  );
}

const families: Readonly<Record<string, string>> = {
  category: 'attendance.delegation.category',
  adoption: 'attendance.delegation.adoption',
  state: 'domain.attendance-state',
  publish: 'attendance.person.publish',
};

function valueInWords(field: string, value: string, t: Translate): string {
  const key = `${families[field] ?? ''}.${value}`;
  return field in families && isMessageKey(key) ? t(key) : value;
}
