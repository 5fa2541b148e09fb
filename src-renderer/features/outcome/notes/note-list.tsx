import { useIntl } from 'react-intl';
import { formatEdtf } from '@/domain/format-edtf';
import type { MeetingDossier } from '@/domain/meeting-dossier';
import { useText } from '@/i18n/use-text';
import { useSpots } from '../speakers/place-select';
import { useSpeakers } from '../speakers/use-speakers';
import { CaptureBar } from './capture-bar';
import { NoteRow } from './note-row';
import styles from './notes.module.css';
import { useCapture } from './use-capture';
import { useNoteActions } from './use-note-actions';

/** Notes taken while somebody speaks, in order of time, and the line that takes the next. */
export function NoteList({ dossier }: { readonly dossier: MeetingDossier }) {
  const t = useText();
  const { locale } = useIntl();
  const speakers = useSpeakers(dossier);
  const spots = useSpots(dossier);
  const capture = useCapture(dossier);
  const actions = useNoteActions(dossier);
  const notes = dossier.notes
    .filter(({ id }) => id !== capture.draft.id)
    .toSorted((a, b) => (a.takenAt < b.takenAt ? -1 : a.takenAt > b.takenAt ? 1 : 0));
  const days = [...new Set(notes.map(({ takenAt }) => takenAt.slice(0, 10)))];
  return (
    <section className={styles.notes} aria-labelledby="proceedings-notes">
      <h2 id="proceedings-notes" className={styles.heading}>
        {t('proceedings.notes')}
      </h2>
      <CaptureBar dossier={dossier} speakers={speakers} spots={spots} capture={capture} />
      {notes.length === 0 ? <p className={styles.empty}>{t('proceedings.notes.empty')}</p> : null}
      {days.map((day) => (
        <div key={day}>
          {days.length > 1 ? <h3 className={styles.day}>{formatEdtf(day, locale)}</h3> : null}
          <ol aria-label={days.length > 1 ? formatEdtf(day, locale) : t('proceedings.notes')}>
            {notes
              .filter(({ takenAt }) => takenAt.startsWith(day))
              .map((note) => (
                <NoteRow
                  key={note.id}
                  note={note}
                  dossier={dossier}
                  speakers={speakers}
                  spots={spots}
                  actions={actions}
                />
              ))}
          </ol>
        </div>
      ))}
    </section>
  );
}
