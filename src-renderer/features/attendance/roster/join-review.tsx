import { useEffect, useMemo, useRef, useState } from 'react';
import {
  everybody,
  joinDelegations as planJoin,
  type DelegationChoices,
  type JoinedField,
} from '@/domain/join-delegations';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import type { Repeated } from '@/domain/repeated-delegations';
import { survivorOf } from '@/domain/survivor-of';
import { isMessageKey } from '@/i18n/message-key';
import { useFormat } from '@/i18n/use-format';
import { useText, type Translate } from '@/i18n/use-text';
import { Button } from '@/ui/button';
import { ChoiceRow } from '@/ui/choice-row';
import { ChoiceNote, Choices } from '@/ui/side-by-side';
import { KeyScope } from '@/ui/key-scope';
import styles from './join-review.module.css';
import { personName } from './person-name-in-list';
import type { SectionView } from './roster-view';

interface JoinReviewProps {
  readonly delegations: Repeated;
  /** Of the party as shown. */
  readonly name: string;
  readonly dossier: MeetingDossier;
  readonly sections: readonly SectionView[];
  readonly onJoin: (choices: DelegationChoices) => void;
  readonly onClose: () => void;
}

/** What becomes of the delegations of one party before they are one: whatever they say differently is chosen. */
export function JoinReview({ delegations, name, dossier, sections, onJoin, onClose }: JoinReviewProps) {
  const t = useText();
  const format = useFormat();
  const [choices, setChoices] = useState<DelegationChoices>({});
  const plan = useMemo(() => {
    const persons = new Map(dossier.persons.map((person) => [person.id, person]));
    const whoIs = { survivorOf: (id: string) => survivorOf(persons, id), newId: () => '' };
    return planJoin(delegations, { ...dossier, meetings: [dossier.meeting], claims: [] }, whoIs, choices);
  }, [delegations, dossier, choices]);
  const { fields, headcounts, heads, seats, presences } = plan.questions;
  const sizeOf = (id: string) => dossier.attendances.filter(({ delegationId }) => delegationId === id).length;
  const fromOf = (id: string) =>
    t('attendance.join.from', {
      position: delegations.findIndex((one) => one.id === id) + 1,
      count: sizeOf(id),
    });
  const delegationOf = (attendanceId: string) =>
    dossier.attendances.find(({ id }) => id === attendanceId)?.delegationId ?? '';
  const isSame = [fields, headcounts, heads, seats, presences].every((questions) => questions.length === 0);
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    // To what is asked, else to the step itself.
    frame.current?.querySelector<HTMLElement>('input:checked, button')?.focus();
  }, []);
  return (
    <KeyScope
      as="section"
      ref={frame}
      className={styles.review}
      aria-label={t('attendance.join.title', { name })}
      onKeys={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <Choices>
        <ChoiceNote>
          {t('attendance.join.text', { count: delegations.length, people: plan.attendances.length })}{' '}
          {t(isSame ? 'attendance.join.same' : 'attendance.join.differ')}
        </ChoiceNote>
        {headcounts.length === 0 ? null : (
          <ChoiceRow
            label={t('attendance.delegation.headcount')}
            items={headcounts
              .toSorted(
                (a, b) => Number(a.id === everybody) - Number(b.id === everybody) || (a.id < b.id ? -1 : 1),
              )
              .map(({ id, value: { qualifier, count } }) => ({
                id,
                label: t(`domain.count.${qualifier}`, { count }),
                from: id === everybody ? t('attendance.join.everybody') : fromOf(id),
              }))}
            value={headcounts[0]?.id ?? ''}
            onChange={(headcount) => setChoices({ ...choices, headcount })}
          />
        )}
        {fields.map(({ field, values }) => (
          <ChoiceRow
            key={field}
            label={t(labels[field])}
            items={inOrder(values).map(({ id, value }) => ({
              id,
              label: valueInWords(field, value, t),
              from: fromOf(id),
            }))}
            value={values[0]?.id ?? ''}
            onChange={(id) => setChoices({ ...choices, fields: { ...choices.fields, [field]: id } })}
          />
        ))}
        {heads.length === 0 ? null : (
          <ChoiceRow
            label={t('domain.attendance-role.head-of-delegation')}
            items={heads.toSorted().map((id) => ({
              id,
              label: personName(sections, id),
              from: fromOf(delegationOf(id)),
            }))}
            value={heads[0] ?? ''}
            onChange={(head) => setChoices({ ...choices, head })}
          />
        )}
        {seats.flatMap(({ attendanceId, differing }) =>
          differing.map(({ field, values }) => (
            <ChoiceRow
              key={`${attendanceId} ${field}`}
              label={t('attendance.join.of-person', {
                name: personName(sections, attendanceId),
                field: t(field === 'post' ? 'attendance.join.post' : `people.merge.field.${field}`),
              })}
              items={inOrder(values.map((one) => ({ id: one.attendanceId, value: one.value }))).map(
                ({ id, value }) => ({
                  id,
                  label: valueInWords(field, value, t),
                  from: fromOf(delegationOf(id)),
                }),
              )}
              value={values[0]?.attendanceId ?? ''}
              onChange={(id) =>
                setChoices({
                  ...choices,
                  seats: {
                    ...choices.seats,
                    [attendanceId]: { ...choices.seats?.[attendanceId], [field]: id },
                  },
                })
              }
            />
          )),
        )}
        {presences.length === 0 ? null : (
          <ChoiceNote>
            {t('attendance.join.presences', {
              names: format.list(presences.map((id) => personName(sections, id))),
            })}
          </ChoiceNote>
        )}
      </Choices>
      <div className={styles.actions}>
        <Button kind="primary" size="s" onPress={() => onJoin(choices)}>
          {t('attendance.join.do')}
        </Button>
        <Button size="s" onPress={onClose}>
          {t('ui.cancel')}
        </Button>
      </div>
    </KeyScope>
  );
}

const labels = {
  printedName: 'attendance.delegation.printed',
  capacity: 'attendance.delegation.capacity',
  category: 'attendance.delegation.category',
  adoption: 'attendance.delegation.adoption',
} as const satisfies Readonly<Record<JoinedField, string>>;

/** Choices stay where they are, whichever of them is taken. */
function inOrder<Value extends { readonly id: string }>(values: readonly Value[]): readonly Value[] {
  return values.toSorted((a, b) => (a.id < b.id ? -1 : 1));
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
