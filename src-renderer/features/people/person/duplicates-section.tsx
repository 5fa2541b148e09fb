import { useIntl } from 'react-intl';
import type { PersonDossier } from '@/domain/person-dossier';
import { useText } from '@/i18n/use-text';
import { PairsCard } from '@/pickers/pairs/pairs-card';
import { useDistinguish } from '@/pickers/pairs/use-distinguish';
import { useRun } from '@/pickers/use-run';
import { forgetDistinction } from '@/store/commands/person-distinctions';
import { labelOfRow } from '../duplicates/person-labels';
import { reasonInWords } from '../duplicates/reason-in-words';
import { personsApart } from '../duplicates/persons-apart';
import { useSameNames } from '../duplicates/use-same-names';
import { mergeAddress, personAddress } from '../person-address';

/** Who may be the same person, and of whom somebody said that they are not. Nothing where there is neither. */
export function DuplicatesSection({
  dossier,
  name,
}: {
  readonly dossier: PersonDossier;
  readonly name: string;
}) {
  const t = useText();
  const { locale } = useIntl();
  const run = useRun();
  const distinguish = useDistinguish(personsApart);
  const { person, personDistinctions } = dossier;
  const found = useSameNames(dossier);
  if (!found) return null;
  const otherOf = (id: string) => {
    const row = found.others.get(id);
    return { id, name: row ? labelOfRow(row, locale) : '—', address: personAddress(id) };
  };
  return (
    <PairsCard
      title={t('people.maybe-same')}
      likely={found.likely.map((pair) => {
        const other = otherOf(pair.personId === person.id ? pair.otherPersonId : pair.personId);
        return { ...other, reason: reasonInWords(pair, t), compareAt: mergeAddress(person.id, other.id) };
      })}
      apart={t('people.apart')}
      onApart={(other) => void distinguish({ id: person.id, name }, other)}
      told={personDistinctions.map((row) => ({
        ...otherOf(dossier.ids.includes(row.personId) ? row.otherPersonId : row.personId),
        toldId: row.id,
      }))}
      isApart={t('people.is-apart')}
      onForget={(toldId, other) => {
        const row = personDistinctions.find((one) => one.id === toldId);
        if (row) void run(forgetDistinction(row, name, other.name));
      }}
    />
  );
}
