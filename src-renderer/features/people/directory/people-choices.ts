import { duties } from '@/domain/person';
import type { Translate } from '@/i18n/use-text';
import { countBy, type FilterChoice } from '@/pickers/directory/filter-choice';
import type { DirectoryFilter } from './directory-filter';
import type { PersonLine } from './person-line';

export interface PeopleChoices {
  /** Those that somebody of the register is or was at, in the language's alphabet. */
  readonly parties: readonly FilterChoice[];
  readonly duties: readonly FilterChoice[];
}

/** What the directory can be narrowed to, with how many people of each. */
export function peopleChoices(
  lines: readonly PersonLine[],
  filter: Pick<DirectoryFilter, 'parties' | 'duties'>,
  partyName: (partyId: string) => string,
  locale: string,
  t: Translate,
): PeopleChoices {
  const { compare } = new Intl.Collator(locale);
  const byParty = countBy(lines, ({ partyIds }) => partyIds);
  const byDuty = countBy(lines, ({ duty }) => (duty === null ? [] : [duty]));
  return {
    parties: [...new Set([...byParty.keys(), ...filter.parties])]
      .map((id) => ({
        id,
        label: partyName(id) || '—',
        count: byParty.get(id) ?? 0,
        chosen: filter.parties.includes(id),
      }))
      .toSorted((a, b) => compare(a.label, b.label) || (a.id < b.id ? -1 : 1)),
    duties: duties.map((id) => ({
      id,
      label: t(`people.duty.${id}`),
      count: byDuty.get(id) ?? 0,
      chosen: filter.duties.includes(id),
    })),
  };
}
