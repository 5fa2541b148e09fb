import { StickyNote } from 'lucide-react';
import { Link } from 'wouter';
import type { Note } from '@/domain/note';
import { useText } from '@/i18n/use-text';
import { IconButton } from '@/ui/icon-button';
import { Popover } from '@/ui/popover';
import styles from './notes.module.css';

/** A small mark on what was made of notes: it shows them as they were taken. */
export function NoteMark({ notes }: { readonly notes: readonly Note[] }) {
  const t = useText();
  const [first] = notes;
  if (!first) return null;
  const label = t('proceedings.note-of', { time: first.takenAt.slice(11) });
  return (
    <Popover
      label={t('proceedings.notes')}
      placement="bottom end"
      trigger={<IconButton looksOnly icon={StickyNote} size="s" kind="quiet" label={label} />}
    >
      <ul className={styles.origins}>
        {notes.map((note) => (
          <li key={note.id}>
            <p className={styles.origin} dir="auto">
              {note.text}
            </p>
            <Link to={`/meetings/${note.meetingId}/proceedings/${note.id}`}>
              {t('proceedings.note-of', { time: note.takenAt.slice(11) })}
            </Link>
          </li>
        ))}
      </ul>
    </Popover>
  );
}
