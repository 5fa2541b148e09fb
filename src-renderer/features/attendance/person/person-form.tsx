import { Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { attendanceStates, consents } from '@/domain/attendance';
import { attendanceRoles } from '@/domain/draft';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { stateAtMeeting } from '@/domain/moment';
import { fullName, type PersonName } from '@/domain/person';
import { survivorOf } from '@/domain/survivor-of';
import { useText } from '@/i18n/use-text';
import { incompleteNameWords } from '@/pickers/people/incomplete-name-words';
import { NameChange } from '@/pickers/people/name-change';
import { useNameInFields } from '@/pickers/people/use-name-in-fields';
import { SourceNote } from '@/pickers/sources/source-note';
import { useSavedForm } from '@/pickers/use-saved-form';
import { Button } from '@/ui/button';
import { FormField } from '@/ui/form-field';
import { SegmentedControl } from '@/ui/segmented-control';
import { Select } from '@/ui/select';
import { Switch } from '@/ui/switch';
import { TextField } from '@/ui/text-field';
import { daysOfMeeting, otherDays } from '@/domain/days-of-meeting';
import type { PersonLineView } from '../roster/roster-view';
import { useMeetingState } from '../roster/use-meeting-state';
import styles from './person-form.module.css';
import { NameThenNote } from './name-then-note';
import { PostNote } from './post-note';
import { PresenceGrid } from './presence-grid';
import { nameInForm, type HeldName } from './name-in-form';
import { personCommand, personSchema, toPersonValues, type PersonValues } from './person-values';
import { DaysField } from './days-field';
import { ToggleSet } from './toggle-set';

interface PersonFormProps {
  readonly person: PersonLineView;
  /** Whose delegation they are in. */
  readonly partyId: string;
  readonly dossier: MeetingDossier;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

const titles = ['function', 'unit', 'institution'] as const;
const others = ['onBehalfOf', 'capacity', 'printedName'] as const;
const labels = {
  function: 'attendance.person.function',
  unit: 'attendance.person.unit',
  institution: 'attendance.person.institution',
  onBehalfOf: 'attendance.person.on-behalf',
  capacity: 'attendance.delegation.capacity',
  printedName: 'attendance.person.printed',
} as const;

/** What is recorded of a person at this meeting, under their row; kept as it is typed. */
export function PersonForm(props: PersonFormProps) {
  const { person, dossier } = props;
  const { locale } = useIntl();
  const persons = new Map(dossier.persons.map((one) => [one.id, one]));
  const survivor = survivorOf(persons, person.attendance.personId);
  const names = dossier.personNames.filter(({ personId }) => personId === survivor);
  const [held, setHeld] = useState<HeldName>({ id: null, locale });
  const name = nameInForm(names, held, locale);
  const id = name?.id ?? null;
  if (held.id !== id || held.locale !== locale) setHeld({ id, locale });
  return <FieldsOfPerson key={id} {...props} name={name} names={names} />;
}

interface FieldsOfPersonProps extends PersonFormProps {
  /** The one of the names that is edited here. */
  readonly name: PersonName | null;
  readonly names: readonly PersonName[];
}

function FieldsOfPerson({ person, partyId, dossier, onRemove, onClose, name, names }: FieldsOfPersonProps) {
  const t = useText();
  const { attendance, name: shown } = person;
  const otherNames = names.filter((one) => one !== name);
  const days = useMemo(() => daysOfMeeting(dossier.meeting.date), [dossier.meeting.date]);
  const timetable = useMemo(() => ({ days, sessions: dossier.sessions }), [days, dossier.sessions]);
  const byDay = stateAtMeeting(attendance, person.presences, timetable);
  const setMeetingState = useMeetingState(timetable);
  const inFields = useNameInFields(name, attendance.meetingId);
  const { control } = useSavedForm<PersonValues>({
    record: `attendances/${attendance.id}`,
    saved: toPersonValues(attendance, name),
    schema: personSchema,
    command: (field, values) =>
      personCommand({ attendance, name, shown, former: inFields?.former ?? null }, field, values),
  });
  const lack = name && incompleteNameWords(name, t);
  const fieldsOfName = (
    <div className={styles.names}>
      <FormField control={control} name="honorific">
        {(field) => <TextField {...field} label={t('attendance.person.honorific')} />}
      </FormField>
      <FormField control={control} name="given">
        {(field) => (
          <TextField
            {...field}
            label={t('attendance.person.given')}
            error={field.error && t('attendance.person.name-needed', { name: shown })}
          />
        )}
      </FormField>
      <FormField control={control} name="family">
        {(field) => <TextField {...field} label={t('attendance.person.family')} />}
      </FormField>
    </div>
  );
  return (
    <div className={styles.form} role="group" aria-label={t('attendance.person.editor', { name: shown })}>
      {name ? (
        <NameChange name={name} inFields={inFields} meetingId={attendance.meetingId}>
          {fieldsOfName}
        </NameChange>
      ) : (
        fieldsOfName
      )}
      <NameThenNote attendance={attendance} names={names} />
      <div className={styles.under}>
        <FormField control={control} name="nameOrder">
          {(field) => (
            <Switch
              isSelected={field.value === 'family-first'}
              onChange={(on) => field.onChange(on ? 'family-first' : 'given-first')}
            >
              {t('attendance.person.family-first')}
            </Switch>
          )}
        </FormField>
        {lack === null ? null : <span className={styles.note}>{lack}</span>}
        {otherNames.length > 0 ? (
          <span className={styles.note}>
            {t('attendance.person.other-names', { names: otherNames.map(fullName).join(', ') })}
          </span>
        ) : null}
        <SourceNote
          dossier={dossier}
          about={shown}
          claims={dossier.claims.filter((claim) => claim.recordId === attendance.id)}
        />
      </div>
      <div className={styles.fields}>
        {titles.map((text) => (
          <FormField key={text} control={control} name={text}>
            {(field) => <TextField {...field} label={t(labels[text])} />}
          </FormField>
        ))}
      </div>
      <PostNote person={person} partyId={partyId} dossier={dossier} />
      <div className={styles.fields}>
        {others.map((text) => (
          <FormField key={text} control={control} name={text}>
            {(field) => <TextField {...field} label={t(labels[text])} />}
          </FormField>
        ))}
        <Select
          label={t('attendance.person.state')}
          description={
            byDay === attendance.state
              ? undefined
              : t('attendance.state.by-day', { state: t(`attendance.state-short.${byDay}`) })
          }
          items={attendanceStates.map((id) => ({ id, label: t(`domain.attendance-state.${id}`) }))}
          value={attendance.state}
          onChange={(state) => void setMeetingState([{ ...person, state: byDay }], state)}
        />
      </div>
      <FormField control={control} name="roles">
        {(field) => (
          <ToggleSet
            label={t('attendance.person.roles')}
            items={attendanceRoles.map((id) => ({ id, label: t(`domain.attendance-role.${id}`) }))}
            value={field.value}
            // Being a delegate goes without saying: the role stands where there is no other.
            onChange={(chosen) => field.onChange(chosen.length > 0 ? chosen : ['delegate'])}
          />
        )}
      </FormField>
      <div className={styles.fields}>
        {days.length > 1 || otherDays(attendance.days, days).length > 0 ? (
          <FormField control={control} name="days">
            {(field) => <DaysField meetingDays={days} value={field.value} onChange={field.onChange} />}
          </FormField>
        ) : null}
        <FormField control={control} name="publish">
          {(field) => (
            <div className={styles.labelled}>
              <span className={styles.label}>{t('attendance.person.publish')}</span>
              <SegmentedControl
                label={t('attendance.person.publish')}
                isField
                value={field.value}
                onChange={field.onChange}
                items={consents.map((id) => ({ id, label: t(`attendance.person.publish.${id}`) }))}
              />
            </div>
          )}
        </FormField>
      </div>
      {days.length > 1 || dossier.sessions.length > 0 || person.presences.length > 0 ? (
        <PresenceGrid person={person} dossier={dossier} />
      ) : null}
      <div className={styles.actions}>
        <Button kind="danger" size="s" icon={Trash2} onPress={onRemove}>
          {t('attendance.person.remove')}
        </Button>
        <Button looksOnly size="s" onPress={onClose} shortcut="Escape">
          {t('attendance.person.done')}
        </Button>
      </div>
    </div>
  );
}
