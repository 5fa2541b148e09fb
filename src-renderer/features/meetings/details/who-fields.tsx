import { levels, modalities, statesOfAffairs } from '@/domain/draft';
import { useText } from '@/i18n/use-text';
import { FormField } from '@/ui/form-field';
import { Select } from '@/ui/select';
import { TextArea } from '@/ui/text-area';
import { TextField } from '@/ui/text-field';
import { ClaimedField } from '../claims/claimed-field';
import { AttendanceFigure } from './attendance-figure';
import type { DetailsPart } from './details-part';
import styles from './details.module.css';
import { LanguagesField } from './languages-field';
import { OpenPart } from '@/pickers/lock/lock';

/** "Not stated" as a choice: a list of choices has no empty one. */
const notStated = 'not-stated';

/** State of affairs, form, level, how many came as a source puts it, languages, symbol and note. */
export function WhoFields({ control, dossier }: DetailsPart) {
  const t = useText();
  const unstated = { id: notStated, label: t('meetings.details.not-stated') } as const;
  return (
    <>
      <div className={styles.pair}>
        <ClaimedField dossier={dossier} field="stateOfAffairs" label={t('meetings.details.state')}>
          <FormField control={control} name="stateOfAffairs">
            {(field) => (
              <Select
                {...field}
                label={t('meetings.details.state')}
                items={statesOfAffairs.map((id) => ({ id, label: t(`domain.state-of-affairs.${id}`) }))}
              />
            )}
          </FormField>
        </ClaimedField>
        <ClaimedField dossier={dossier} field="modality" label={t('meetings.details.modality')}>
          <FormField control={control} name="modality">
            {({ value, onChange, ...field }) => (
              <Select
                {...field}
                label={t('meetings.details.modality')}
                value={value ?? notStated}
                onChange={(id) => onChange(id === notStated ? null : id)}
                items={[unstated, ...modalities.map((id) => ({ id, label: t(`domain.modality.${id}`) }))]}
              />
            )}
          </FormField>
        </ClaimedField>
        <ClaimedField dossier={dossier} field="level" label={t('meetings.details.level')}>
          <FormField control={control} name="level">
            {({ value, onChange, ...field }) => (
              <Select
                {...field}
                label={t('meetings.details.level')}
                value={value ?? notStated}
                onChange={(id) => onChange(id === notStated ? null : id)}
                items={[unstated, ...levels.map((id) => ({ id, label: t(`domain.level.${id}`) }))]}
              />
            )}
          </FormField>
        </ClaimedField>
        <ClaimedField
          dossier={dossier}
          field="approximateAttendance"
          label={t('meetings.details.attendance')}
        >
          <FormField control={control} name="approximateAttendance">
            {(field) => <AttendanceFigure {...field} />}
          </FormField>
        </ClaimedField>
        <FormField control={control} name="languages">
          {({ value, onChange }) => <LanguagesField value={value} onChange={onChange} />}
        </FormField>
        <FormField control={control} name="symbol">
          {(field) => (
            <TextField
              {...field}
              label={t('meetings.details.symbol')}
              description={t('meetings.details.symbol-hint')}
            />
          )}
        </FormField>
      </div>
      <OpenPart>
        <FormField control={control} name="note">
          {(field) => (
            <TextArea
              {...field}
              label={t('meetings.details.note')}
              description={t('meetings.details.note-hint')}
            />
          )}
        </FormField>
      </OpenPart>
    </>
  );
}
