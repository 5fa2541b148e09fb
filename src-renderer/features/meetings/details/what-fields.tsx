import { meetingTypes } from '@/domain/draft';
import { useText } from '@/i18n/use-text';
import { meetingTypeName } from '@/pickers/meeting-name';
import { FormField } from '@/ui/form-field';
import { Select } from '@/ui/select';
import { ClaimedField } from '../claims/claimed-field';
import type { DetailsPart } from './details-part';
import styles from './details.module.css';
import { LocalizedField } from './localized-field';
import { NumberField } from './number-field';

/** Which meeting it is and what it is about. */
export function WhatFields({ control, dossier }: DetailsPart) {
  const t = useText();
  const { meeting } = dossier;
  const kept = meeting.ordinal;
  return (
    <>
      <div className={styles.pair}>
        <ClaimedField dossier={dossier} field="type" label={t('meetings.details.type')}>
          <FormField control={control} name="type">
            {(field) => (
              <Select
                {...field}
                label={t('meetings.details.type')}
                items={meetingTypes.map((id) => ({ id, label: t(`domain.meeting-type.${id}`) }))}
              />
            )}
          </FormField>
        </ClaimedField>
        <ClaimedField dossier={dossier} field="ordinal" label={t('meetings.details.ordinal')}>
          <FormField control={control} name="ordinal">
            {({ error, ...field }) => (
              <NumberField
                {...field}
                label={t('meetings.details.ordinal')}
                description={t('meetings.details.ordinal-hint')}
                error={
                  error === undefined
                    ? undefined
                    : kept === null
                      ? t('meetings.details.ordinal-error')
                      : t('meetings.details.ordinal-error-kept', { kept })
                }
              />
            )}
          </FormField>
        </ClaimedField>
      </div>
      <ClaimedField dossier={dossier} field="title" label={t('meetings.details.title')}>
        <LocalizedField
          control={control}
          name="title"
          label={t('meetings.details.title')}
          description={t('meetings.details.title-hint', { name: meetingTypeName(meeting, t) })}
          present={Object.keys(meeting.title)}
        />
      </ClaimedField>
      <ClaimedField dossier={dossier} field="theme" label={t('meetings.details.theme')}>
        <LocalizedField
          control={control}
          name="theme"
          label={t('meetings.details.theme')}
          present={Object.keys(meeting.theme)}
        />
      </ClaimedField>
      <ClaimedField dossier={dossier} field="purposes" label={t('meetings.details.purposes')}>
        <LocalizedField
          control={control}
          name="purposes"
          label={t('meetings.details.purposes')}
          present={Object.keys(meeting.purposes)}
          rows={2}
        />
      </ClaimedField>
    </>
  );
}
