import type { PersonDossier } from '@/domain/person-dossier';
import { useText } from '@/i18n/use-text';
import { useRun } from '@/pickers/use-run';
import { isSpelling } from '@/search/name-change';
import { mergePersons } from '@/store/commands/merge-persons';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';

/**
 * What still names a record that was merged into this one: another laptop wrote it before it knew. It is the person's
 * all the same; here it can be brought over.
 */
export function LeftoversBanner({
  dossier,
  name,
}: {
  readonly dossier: PersonDossier;
  readonly name: string;
}) {
  const t = useText();
  const run = useRun();
  const { person, attendances, interventions, coSpeakers, notes, appointments, personNames } = dossier;
  const left = [attendances, interventions, coSpeakers, notes, appointments, personNames]
    .flat()
    .filter(({ personId }) => personId !== person.id).length;
  if (left === 0) return null;
  const unite = () => run(mergePersons({ keepId: person.id, dropId: person.id, isSpelling }, name, name));
  return (
    <Banner
      kind="ask"
      title={t('people.leftovers', { count: left })}
      actions={
        <Button size="s" onPress={() => void unite()}>
          {t('people.leftovers.unite')}
        </Button>
      }
    >
      {t('people.leftovers.text')}
    </Banner>
  );
}
