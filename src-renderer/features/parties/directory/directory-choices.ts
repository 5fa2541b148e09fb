import { partyCategories, partyKinds } from '@/domain/party';
import type { Translate } from '@/i18n/use-text';
import { countBy, type FilterChoice } from '@/pickers/directory/filter-choice';
import { filterKinds, valueOf, type DirectoryFilter, type FilterKind } from './directory-filter';
import { standingLabel, standings, type PartyLine } from './party-line';

export type DirectoryChoices = Readonly<Record<FilterKind, readonly FilterChoice[]>>;

/** What each kind of filter can be set to: only what is in the register, and how often. */
export function directoryChoices(
  lines: readonly PartyLine[],
  filter: DirectoryFilter,
  t: Translate,
): DirectoryChoices {
  const labels: Readonly<Record<FilterKind, readonly (readonly [string, string])[]>> = {
    kinds: partyKinds.map((id) => [id, t(`domain.party-kind.${id}`)]),
    standings: standings.map((id) => [id, standingLabel(id, t)]),
    categories: partyCategories.map((id) => [id, t(`domain.party-category.${id}`)]),
  };
  const choicesOf = (kind: FilterKind) => {
    const counts = countBy(lines, (line) => [valueOf[kind](line)]);
    return labels[kind]
      .map(([id, label]) => ({
        id,
        label,
        count: counts.get(id) ?? 0,
        chosen: filter[kind].some((value) => value === id),
      }))
      .filter(({ count, chosen }) => count > 0 || chosen);
  };
  const [kinds, ofStandings, categories] = filterKinds.map(choicesOf);
  return { kinds: kinds ?? [], standings: ofStandings ?? [], categories: categories ?? [] };
}
