import { useState } from 'react';
import { useIntl } from 'react-intl';
import { formatEdtf } from '@/domain/format-edtf';
import { overlappingAppointments } from '@/domain/overlapping-appointments';
import { byLatest } from '@/domain/post';
import type { Appointment } from '@/domain/person';
import type { PersonDossier } from '@/domain/person-dossier';
import { useText, type Translate } from '@/i18n/use-text';
import type { PartyNames } from '@/pickers/parties/use-party-names';
import { PartyPicker } from '@/pickers/party-picker';
import { useSteadyOrder } from '@/pickers/rows/use-steady-order';
import { useRun } from '@/pickers/use-run';
import { addAppointment } from '@/store/commands/appointments';
import { Banner } from '@/ui/banner';
import { Card } from '@/ui/card';
import { AppointmentRow } from './appointment-row';
import styles from './person.module.css';

interface AppointmentsSectionProps {
  readonly dossier: PersonDossier;
  readonly name: string;
  readonly parties: PartyNames;
}

/** What the person is and was, the latest first; one that is added stands last, beside the field that added it. */
export function AppointmentsSection({ dossier, name, parties }: AppointmentsSectionProps) {
  const t = useText();
  const { locale } = useIntl();
  const run = useRun();
  const [fresh, setFresh] = useState<string | null>(null);
  const held = useSteadyOrder(dossier.appointments, byLatest);
  const titleOf = (one: Appointment) =>
    [postTitle(one, t), parties.nameOf(one.partyId)].filter(Boolean).join(', ');
  const overlaps = overlappingAppointments(held);
  return (
    <Card flush title={t('people.posts')}>
      {overlaps.length === 0 ? null : (
        <div className={styles.foot}>
          <Banner kind="ask" title={t('people.posts.overlap')}>
            {overlaps.map(([one, other]) => (
              <p key={`${one.id} ${other.id}`} className={styles.note}>
                {t('people.posts.overlap-pair', { one: titleOf(one), other: titleOf(other) })}
              </p>
            ))}
          </Banner>
        </div>
      )}
      {held.length === 0 ? <p className={styles.quiet}>{t('people.posts.none')}</p> : null}
      <div className={styles.rows}>
        {held.map((one) => (
          <AppointmentRow
            key={one.id}
            appointment={one}
            name={name}
            title={titleOf(one)}
            period={periodInWords(one, locale, t)}
            startsOpen={one.id === fresh}
          />
        ))}
        <div className={styles.row}>
          <PartyPicker
            label={t('people.posts.add')}
            labelHidden
            date={null}
            placeholder={t('people.posts.add')}
            onChoose={(party) =>
              void run(addAppointment({ personId: dossier.person.id, party }, name)).then(setFresh)
            }
          />
        </div>
      </div>
    </Card>
  );
}

/** The function, else what else is known of the post; a table may have brought contact details alone. */
function postTitle(one: Appointment, t: Translate): string {
  const words = one.function ?? one.unit ?? one.institution;
  if (words !== null && words !== '') return words;
  const isContact = [one.email, one.phone, one.address].some((part) => part !== null && part !== '');
  return t(isContact ? 'people.posts.contact' : 'people.posts.unnamed');
}

/** "2013 – November 2016", "since 2019", "until 2018"; `''` where no bound is recorded. */
function periodInWords({ from, until }: Appointment, locale: string, t: Translate): string {
  const start = from === null ? '' : formatEdtf(from, locale);
  const end = until === null ? '' : formatEdtf(until, locale);
  if (start !== '' && end !== '') return `${start} – ${end}`;
  if (start !== '') return t('people.period.since', { date: start });
  return end === '' ? '' : t('people.period.until', { date: end });
}
