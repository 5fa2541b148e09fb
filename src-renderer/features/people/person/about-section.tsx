import type { Person } from '@/domain/person';
import { useText } from '@/i18n/use-text';
import { useKeptText } from '@/pickers/use-kept-text';
import { editPerson } from '@/store/commands/persons';
import { Card } from '@/ui/card';
import { TextArea } from '@/ui/text-area';
import { TextField } from '@/ui/text-field';
import styles from './person.module.css';

/** The honorific and a note for the secretariat. */
export function AboutSection({ person, name }: { readonly person: Person; readonly name: string }) {
  const t = useText();
  const honorific = useKeptText(`persons/${person.id}/honorific`, person.honorific ?? '', (text) =>
    editPerson(person.id, { honorific: text.trim() || null }, name),
  );
  const note = useKeptText(`persons/${person.id}/note`, person.note ?? '', (text) =>
    editPerson(person.id, { note: text.trim() || null }, name),
  );
  return (
    <Card title={t('people.about')}>
      <div className={styles.form}>
        <TextField
          label={t('people.honorific')}
          value={honorific.text}
          onChange={honorific.write}
          onBlur={honorific.leave}
        />
        <TextArea
          label={t('people.note')}
          description={t('people.note.hint')}
          value={note.text}
          onChange={note.write}
          onBlur={note.leave}
        />
      </div>
    </Card>
  );
}
