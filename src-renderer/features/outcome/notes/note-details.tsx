import type { Note } from '@/domain/note';
import { useText } from '@/i18n/use-text';
import { TimeField } from '@/pickers/time-field';
import { useRun } from '@/pickers/use-run';
import { editNote } from '@/store/commands/notes';
import { ofSpeaker } from '@/store/commands/speaker-choice';
import { Button } from '@/ui/button';
import { PlaceSelect } from '../speakers/place-select';
import { SpeakerField } from '../speakers/speaker-field';
import styles from './notes.module.css';
import { useNotesScope } from './notes-scope';

interface NoteDetailsProps {
  readonly note: Note;
  readonly who: string | null;
  readonly name: string;
  readonly onClose: () => void;
}

/** Who spoke, when, and at which point of the agenda. */
export function NoteDetails({ note, who, name, onClose }: NoteDetailsProps) {
  const t = useText();
  const run = useRun();
  const { speakers, spots } = useNotesScope();
  return (
    <div className={styles.details} role="group" aria-label={name}>
      <SpeakerField
        label={t('proceedings.speaker')}
        speakers={speakers}
        shown={who ?? ''}
        takesFocus
        onChoose={(speaker) => void run(ofSpeaker(speaker, (spoke) => editNote(note, spoke)))}
      />
      <TimeField
        label={t('proceedings.notes.time')}
        labelHidden={false}
        look="box"
        value={note.takenAt.slice(11)}
        keep={`notes/${note.id}/takenAt`}
        command={(clock) =>
          editNote(note, {
            takenAt: clock === null ? note.takenAt : `${note.takenAt.slice(0, 11)}${clock}`,
          })
        }
      />
      <PlaceSelect
        label={t('proceedings.spot')}
        spots={spots}
        value={note}
        onChange={(spot) => void run(editNote(note, spot))}
      />
      <Button looksOnly size="s" onPress={onClose}>
        {t('outcome.done')}
      </Button>
    </div>
  );
}
