import { Plus } from 'lucide-react';
import type { PersonName } from '@/domain/person';
import { splitName } from '@/formats/person-line/split-name';
import { useText } from '@/i18n/use-text';
import { useDraft } from '@/pickers/unfinished-work';
import { useRun } from '@/pickers/use-run';
import { addPersonName } from '@/store/commands/persons';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { TextField } from '@/ui/text-field';
import { useOneAtATime } from '@/ui/use-one-at-a-time';
import { NameRow } from './name-row';
import styles from './person.module.css';

interface NamesSectionProps {
  readonly personId: string;
  readonly names: readonly PersonName[];
}

/** The person's names, each in its script, the family name apart. */
export function NamesSection({ personId, names }: NamesSectionProps) {
  const t = useText();
  return (
    <Card flush title={t('people.names')}>
      <div className={styles.rows}>
        {names.map((name) => (
          <NameRow
            key={name.id}
            name={name}
            hasRivals={names.some((other) => other.id !== name.id && other.script === name.script)}
            isOnly={names.length === 1}
          />
        ))}
        <AddName key={personId} personId={personId} />
      </div>
    </Card>
  );
}

/** A name in another script is written in one line and taken apart; until it is added it is kept as it is typed. */
function AddName({ personId }: { readonly personId: string }) {
  const t = useText();
  const run = useRun();
  const { text, write, added } = useDraft(`name-of.${personId}`);
  const add = useOneAtATime(async () => {
    if (text.trim() === '') return;
    if ((await run(addPersonName(personId, splitName(text)))) !== null) added(text);
  });
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        label={t('people.names.add')}
        labelHidden
        placeholder={t('people.names.add')}
        value={text}
        onChange={write}
      />
      <Button icon={Plus} type="submit" isDisabled={text.trim() === ''}>
        {t('people.add')}
      </Button>
    </form>
  );
}
