import { useIntl } from 'react-intl';
import type { Intervention } from '@/domain/intervention';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { useText } from '@/i18n/use-text';
import { useRun } from '@/pickers/use-run';
import { addCoSpeaker, removeCoSpeaker } from '@/store/commands/co-speakers';
import { Chip } from '@/ui/chip';
import { nobody, type Speaker } from '../speakers/speaker';
import { SpeakerField } from '../speakers/speaker-field';
import { useSpeakers } from '../speakers/use-speakers';
import styles from '../statements/statement-form.module.css';
import { speakerName } from './speaker-name';

interface CoSpeakersFieldProps {
  readonly intervention: Intervention;
  readonly dossier: MeetingDossier;
  /** Of the first speaker. */
  readonly name: string;
}

/** Who spoke together with the first speaker: persons or governments, as many as there were. */
export function CoSpeakersField({ intervention, dossier, name }: CoSpeakersFieldProps) {
  const t = useText();
  const { locale } = useIntl();
  const run = useRun();
  const speakers = useSpeakers(dossier);
  const others = dossier.coSpeakers.filter(({ interventionId }) => interventionId === intervention.id);
  const nameOf = (speaker: Speaker) =>
    speakerName(speaker, dossier, locale) ?? t('outcome.interventions.unknown');
  return (
    <div className={styles.addressees}>
      <SpeakerField
        label={t('outcome.interventions.together')}
        placeholder={t('outcome.interventions.add-together')}
        speakers={speakers}
        shown=""
        onChoose={(speaker) => {
          if (speaker !== nobody) void run(addCoSpeaker(intervention, speaker, name, nameOf(speaker)));
        }}
      />
      <div className={styles.chips}>
        {others.map((one) => (
          <Chip
            key={one.id}
            label={nameOf(one)}
            onRemove={() => void run(removeCoSpeaker(one, name, nameOf(one)))}
          />
        ))}
      </div>
    </div>
  );
}
