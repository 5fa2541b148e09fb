import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { formatEdtf } from '@/domain/format-edtf';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { useText } from '@/i18n/use-text';
import { partyName, speakerName } from '../interventions/speaker-name';
import { isAsTyped } from '@/domain/speakers-as-typed';
import { spotLabel } from '../speakers/place-select';
import type { Speakers } from '../speakers/speaker';
import { speakersMeant } from '../speakers/speakers-meant';
import { CaptureBar } from './capture-bar';
import { NoteRow } from './note-row';
import styles from './notes.module.css';
import { NotesContext, useNewNotesScope, type NotesScope } from './notes-scope';
import { useCapture } from './use-capture';
import { useNoteActions } from './use-note-actions';

interface NoteListProps {
  readonly dossier: MeetingDossier;
  readonly speakers: Speakers;
}

/** Notes taken while somebody speaks, in order of time, and the line that takes the next. */
export function NoteList({ dossier, speakers }: NoteListProps) {
  const t = useText();
  const { locale } = useIntl();
  const scope = useNewNotesScope(dossier, speakers);
  const { spots } = scope;
  const capture = useCapture(dossier);
  const actions = useNoteActions(speakers);
  const told = useMemo(() => toldNotes(scope, locale), [scope, locale]);
  const notes = told.filter(({ note }) => note.id !== capture.draft.id);
  const days = [...new Set(notes.map(({ note }) => note.takenAt.slice(0, 10)))];
  return (
    <NotesContext value={scope}>
      <section className={styles.notes} aria-labelledby="proceedings-notes">
        <h2 id="proceedings-notes" className={styles.heading}>
          {t('proceedings.notes')}
        </h2>
        <CaptureBar speakers={speakers} spots={spots} capture={capture} />
        {notes.length === 0 ? <p className={styles.empty}>{t('proceedings.notes.empty')}</p> : null}
        {days.map((day) => (
          <div key={day}>
            {days.length > 1 ? <h3 className={styles.day}>{formatEdtf(day, locale)}</h3> : null}
            <ol aria-label={days.length > 1 ? formatEdtf(day, locale) : t('proceedings.notes')}>
              {notes
                .filter(({ note }) => note.takenAt.startsWith(day))
                .map((one) => (
                  <NoteRow
                    key={one.note.id}
                    {...one}
                    hasParagraphs={dossier.paragraphs.length > 0}
                    actions={actions}
                  />
                ))}
            </ol>
          </div>
        ))}
      </section>
    </NotesContext>
  );
}

/** The notes in order of time, with who spoke and where as it is shown. */
function toldNotes({ dossier, spots, speakers }: NotesScope, locale: string) {
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return dossier.notes
    .toSorted((a, b) => (a.takenAt < b.takenAt ? -1 : a.takenAt > b.takenAt ? 1 : 0))
    .map((note) => {
      const { printedSpeaker } = note;
      const isOpen = isAsTyped(note);
      const meant = isOpen ? speakersMeant(speakers, printedSpeaker ?? '') : [];
      return {
        note,
        who:
          meant.length > 1
            ? list.format(meant.map(({ name }) => name ?? ''))
            : speakerName(note, dossier, locale),
        party: partyName(note, dossier, locale),
        place: spotLabel(spots, note),
        isUnknown: isOpen && meant.length === 0,
      };
    });
}
