import { useIntl } from 'react-intl';
import type { Intervention } from '@/domain/intervention';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { useText } from '@/i18n/use-text';
import { addCoSpeaker, removeCoSpeaker } from '@/store/commands/co-speakers';
import { ofSpeaker } from '@/store/commands/speaker-choice';
import type { Command } from '@/store/register';
import { Chip } from '@/ui/chip';
import { nobody, type Speakers } from '../speakers/speaker';
import { SpeakerField } from '../speakers/speaker-field';
import styles from '../statements/statement-form.module.css';
import { speakerName } from './speaker-name';

interface CoSpeakersFieldProps {
  readonly intervention: Intervention;
  readonly dossier: MeetingDossier;
  readonly speakers: Speakers;
  /** Of the first speaker. */
  readonly name: string;
  readonly onRun: (command: Command<unknown>) => void;
}

/** Who spoke together with the first speaker: persons or governments, as many as there were. */
export function CoSpeakersField({ intervention, dossier, speakers, name, onRun }: CoSpeakersFieldProps) {
  const t = useText();
  const { locale } = useIntl();
  const others = dossier.coSpeakers.filter(({ interventionId }) => interventionId === intervention.id);
  const unknown = t('outcome.interventions.unknown');
  return (
    <div className={styles.addressees}>
      <SpeakerField
        label={t('outcome.interventions.together')}
        placeholder={t('outcome.interventions.add-together')}
        speakers={speakers}
        shown=""
        adds
        onChoose={(speaker) => {
          if (speaker === nobody) return;
          const other = speaker.name ?? unknown;
          onRun(ofSpeaker(speaker, (who) => addCoSpeaker(intervention, who, name, other)));
        }}
      />
      <div className={styles.chips}>
        {others.map((one) => (
          <Chip
            key={one.id}
            label={speakerName(one, dossier, locale) ?? unknown}
            onRemove={() => onRun(removeCoSpeaker(one, name, speakerName(one, dossier, locale) ?? unknown))}
          />
        ))}
      </div>
    </div>
  );
}
