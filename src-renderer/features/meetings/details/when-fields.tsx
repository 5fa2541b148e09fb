import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '@/i18n/use-text';
import { countriesIn } from '@/pickers/country-names';
import { DaysOutsideNote } from '@/pickers/days-outside-note';
import { EdtfField } from '@/pickers/edtf-field';
import { ComboBox } from '@/ui/combo-box';
import { FormField } from '@/ui/form-field';
import { ClaimedField } from '../claims/claimed-field';
import type { DetailsPart } from './details-part';
import styles from './details.module.css';
import { LocalizedField } from './localized-field';

/** When and where. */
export function WhenFields({ control, dossier }: DetailsPart) {
  const t = useText();
  const { locale } = useIntl();
  const { meeting } = dossier;
  const countries = useMemo(
    () => countriesIn(locale).map(({ code, name }) => ({ id: code, label: name, end: code })),
    [locale],
  );
  return (
    <>
      <div className={styles.pair}>
        <ClaimedField dossier={dossier} field="date" label={t('meetings.details.date')}>
          <FormField control={control} name="date">
            {({ value, onChange }) => (
              <EdtfField label={t('meetings.details.date')} value={value} onChange={onChange} />
            )}
          </FormField>
        </ClaimedField>
        <ClaimedField dossier={dossier} field="country" label={t('meetings.details.country')}>
          <FormField control={control} name="country">
            {(field) => <ComboBox {...field} label={t('meetings.details.country')} items={countries} />}
          </FormField>
        </ClaimedField>
      </div>
      <DaysOutsideNote dossier={dossier} />
      <ClaimedField dossier={dossier} field="city" label={t('meetings.details.city')}>
        <LocalizedField
          control={control}
          name="city"
          label={t('meetings.details.city')}
          present={Object.keys(meeting.city)}
        />
      </ClaimedField>
      <ClaimedField dossier={dossier} field="venue" label={t('meetings.details.venue')}>
        <LocalizedField
          control={control}
          name="venue"
          label={t('meetings.details.venue')}
          present={Object.keys(meeting.venue)}
        />
      </ClaimedField>
    </>
  );
}
