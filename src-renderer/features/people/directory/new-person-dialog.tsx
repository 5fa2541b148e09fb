import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { fullName } from '@/domain/person';
import type { PersonRow } from '@/domain/person-row';
import { takeHonorific } from '@/formats/person-line/honorifics';
import { splitName } from '@/formats/person-line/split-name';
import { useText } from '@/i18n/use-text';
import { likenessInWords } from '@/pickers/people/likeness-in-words';
import { useRun } from '@/pickers/use-run';
import { foldedName, matchName } from '@/search/match-name';
import { incompleteNameWords } from '@/pickers/people/incomplete-name-words';
import { addPerson } from '@/store/commands/persons';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { LinkButton } from '@/ui/link-button';
import { TextField } from '@/ui/text-field';
import { useOneAtATime } from '@/ui/use-one-at-a-time';
import { personAddress } from '../person-address';
import styles from './people.module.css';
import type { PersonLine } from './person-line';
import { useAlikePeople } from './use-alike-people';

interface NewPersonDialogProps {
  /** What the name field begins with. */
  readonly typed: string;
  readonly rows: readonly PersonRow[];
  readonly lines: readonly PersonLine[];
  readonly onClose: () => void;
}

/** One line makes a person; it says how it was read, and who of the register has the name already. */
export function NewPersonDialog({ typed, rows, lines, onClose }: NewPersonDialogProps) {
  const t = useText();
  const run = useRun();
  const [, navigate] = useLocation();
  const [text, setText] = useState(typed);
  const { honorific, rest } = takeHonorific(text);
  const name = splitName(rest);
  const isEmpty = fullName(name) === '';
  const query = foldedName(rest);
  const known = isEmpty
    ? []
    : lines.filter(({ folded }) => folded.some((one) => matchName(query, one) > 0)).slice(0, 3);
  const alike = useAlikePeople(rows, fullName({ ...name, nameOrder: 'given-first' }));
  const near = alike.flatMap(({ personId, likeness }) => {
    const line = lines.find(({ id }) => id === personId);
    return line && !known.includes(line) ? [{ line, likeness }] : [];
  });
  const create = useOneAtATime(async () => {
    if (isEmpty) return;
    const id = await run(addPerson(name, honorific));
    if (id === null) return;
    onClose();
    navigate(personAddress(id));
  });
  return (
    <Dialog
      title={t('people.new')}
      size="s"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('people.cancel')}</Button>
          <Button kind="primary" icon={UserPlus} isDisabled={isEmpty} onPress={() => void create()}>
            {t('people.new.add')}
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <TextField
          label={t('people.new.name')}
          description={t('people.new.hint')}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog is opened to type into it
          autoFocus
          value={text}
          onChange={setText}
        />
        {isEmpty ? null : (
          <p className={styles.read} role="status">
            {t('people.new.read', {
              given: name.given || '—',
              family: name.family || '—',
              honorific: honorific ?? 'none',
            })}{' '}
            {incompleteNameWords(name, t)}
          </p>
        )}
        {known.length === 0 ? null : (
          <div>
            <p className={styles.read}>{t('people.new.known')}</p>
            <ul className={styles.known}>
              {known.map((line) => (
                <li key={line.id}>
                  <LinkButton kind="quiet" to={personAddress(line.id)}>
                    {[line.name, line.party].filter(Boolean).join(' · ')}
                  </LinkButton>
                </li>
              ))}
            </ul>
          </div>
        )}
        {near.length === 0 ? null : (
          <div role="status">
            <p className={styles.read}>{t('people.new.near')}</p>
            <ul className={styles.known}>
              {near.slice(0, 3).map(({ line, likeness }) => (
                <li key={line.id}>
                  <LinkButton kind="quiet" to={personAddress(line.id)}>
                    {[line.name, line.party].filter(Boolean).join(' · ')}
                  </LinkButton>
                  <span className={styles.why}>{likenessInWords(likeness, t)}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </form>
    </Dialog>
  );
}
