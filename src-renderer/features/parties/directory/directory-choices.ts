import { partyCategories, partyKinds } from '@/domain/party';
import type { Translate } from '@/i18n/use-text';
import { filterKinds, valueOf, type DirectoryFilter, type FilterKind } from './directory-filter';
import { standingLabel, standings, type PartyLine } from './party-line';

export interface FilterChoice {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
}

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
  const choicesOf = (kind: FilterKind) =>
    labels[kind]
      .map(([id, label]) => ({
        id,
        label,
        count: lines.filter((line) => valueOf[kind](line) === id).length,
        chosen: filter[kind].some((value) => value === id),
      }))
      .filter(({ count, chosen }) => count > 0 || chosen);
  const [kinds, ofStandings, categories] = filterKinds.map(choicesOf);
  return { kinds: kinds ?? [], standings: ofStandings ?? [], categories: categories ?? [] };
}
