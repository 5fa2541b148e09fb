import { Trash2 } from 'lucide-react';
import { isProper } from '@/domain/period';
import { duties, type Appointment } from '@/domain/person';
import { useText } from '@/i18n/use-text';
import { EdtfField } from '@/pickers/edtf-field';
import { PartyPicker } from '@/pickers/party-picker';
import { useRun, useUndoNotice } from '@/pickers/use-run';
import { useSavedForm } from '@/pickers/use-saved-form';
import { moveAppointment, removeAppointment } from '@/store/commands/appointments';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { FormField } from '@/ui/form-field';
import { Select } from '@/ui/select';
import { TextField } from '@/ui/text-field';
import { appointmentCommand, appointmentSchema, toAppointmentValues } from './appointment-values';
import type { AppointmentValues } from './appointment-values';
import styles from './person.module.css';

interface AppointmentFormProps {
  readonly appointment: Appointment;
  readonly name: string;
  readonly title: string;
}

const texts = ['function', 'unit', 'institution'] as const;
const contacts = ['email', 'phone', 'address'] as const;

/** What is recorded of an appointment; kept as it is typed. */
export function AppointmentForm({ appointment, name, title }: AppointmentFormProps) {
  const t = useText();
  const run = useRun();
  const notice = useUndoNotice();
  const { control } = useSavedForm<AppointmentValues>({
    record: `appointments/${appointment.id}`,
    saved: toAppointmentValues(appointment),
    schema: appointmentSchema,
    command: (field, values) => appointmentCommand(appointment, field, values, name),
  });
  const remove = async () => {
    if ((await run(removeAppointment(appointment, name))) === null) return;
    notice(t('people.posts.removed', { title }));
  };
  return (
    <div className={styles.form} role="group" aria-label={t('people.posts.row', { title })}>
      <div className={styles.fields}>
        {texts.map((text) => (
          <FormField key={text} control={control} name={text}>
            {(field) => (
              <div className={text === 'function' ? styles.wide : undefined}>
                <TextField {...field} label={t(`people.posts.${text}`)} />
              </div>
            )}
          </FormField>
        ))}
        <PartyPicker
          label={t('people.posts.party')}
          date={null}
          value={appointment.partyId}
          onChoose={(party) => void run(moveAppointment(appointment, party, name))}
        />
        <FormField control={control} name="duty">
          {(field) => (
            <Select
              {...field}
              label={t('people.posts.duty')}
              items={[
                { id: 'none' as const, label: t('people.duty.none') },
                ...duties.map((id) => ({ id, label: t(`people.duty.${id}`) })),
              ]}
            />
          )}
        </FormField>
        <FormField control={control} name="from">
          {(field) => (
            <EdtfField
              label={t('people.posts.from')}
              value={field.value}
              onChange={field.onChange}
              placeholder={t('people.posts.date-placeholder')}
            />
          )}
        </FormField>
        <FormField control={control} name="until">
          {(field) => (
            <EdtfField
              label={t('people.posts.until')}
              value={field.value}
              onChange={field.onChange}
              placeholder={t('people.posts.date-placeholder')}
            />
          )}
        </FormField>
      </div>
      {isProper(appointment) ? null : <Banner kind="ask" title={t('people.posts.ends-first')} />}
      <div className={styles.contacts} role="group" aria-label={t('people.contacts')}>
        <p className={styles.contactsTitle}>{t('people.contacts')}</p>
        <p className={styles.note}>{t('people.contacts.hint')}</p>
        <div className={styles.fields}>
          {contacts.map((text) => (
            <FormField key={text} control={control} name={text}>
              {(field) => <TextField {...field} label={t(`people.contacts.${text}`)} />}
            </FormField>
          ))}
        </div>
      </div>
      <div>
        <Button kind="danger" size="s" icon={Trash2} onPress={() => void remove()}>
          {t('people.posts.remove')}
        </Button>
      </div>
    </div>
  );
}
