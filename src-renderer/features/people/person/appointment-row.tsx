import { Disclosure } from '@/ui/disclosure';
import { Pill } from '@/ui/pill';
import type { Appointment } from '@/domain/person';
import { useText } from '@/i18n/use-text';
import { SourcesButton } from '@/pickers/sources/sources-button';
import { AppointmentForm } from './appointment-form';
import styles from './person.module.css';

interface AppointmentRowProps {
  readonly appointment: Appointment;
  /** Of the person, for the words of the commands. */
  readonly name: string;
  readonly title: string;
  readonly period: string;
  readonly startsOpen: boolean;
}

/** One appointment in a line; its fields unfold under it. */
export function AppointmentRow({ appointment, name, title, period, startsOpen }: AppointmentRowProps) {
  const t = useText();
  const { duty, email, phone, address } = appointment;
  const hasContacts = [email, phone, address].some((one) => one !== null);
  return (
    <div className={styles.row}>
      <Disclosure
        title={title}
        defaultExpanded={startsOpen}
        summary={
          <span className={styles.summary}>
            {duty === null ? null : (
              <Pill title={t(`people.duty.${duty}`)}>{t(`people.duty-short.${duty}`)}</Pill>
            )}
            {period === '' ? null : <span>{period}</span>}
            {hasContacts ? <span>{t('people.contacts.there')}</span> : null}
          </span>
        }
      >
        <AppointmentForm appointment={appointment} name={name} title={title} />
      </Disclosure>
      <SourcesButton ids={[appointment.id]} label={title} />
    </div>
  );
}
