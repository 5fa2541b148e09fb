import { useText } from '@/i18n/use-text';
import { CountryPicker } from '@/pickers/country-picker';
import { DaysOutsideNote } from '@/pickers/days-outside-note';
import { EdtfField } from '@/pickers/edtf-field';
import { FormField } from '@/ui/form-field';
import { ClaimedField } from '../claims/claimed-field';
import type { DetailsPart } from './details-part';
import styles from './details.module.css';
import { LocalizedField } from './localized-field';

/** When and where. */
export function WhenFields({ control, dossier }: DetailsPart) {
  const t = useText();
  const { meeting } = dossier;
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
            {(field) => (
              <CountryPicker
                {...field}
                label={t('meetings.details.country')}
                keep={`meetings/${meeting.id}/country`}
              />
            )}
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
