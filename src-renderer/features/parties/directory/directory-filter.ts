import { partyCategories, partyKinds, type Party } from '@/domain/party';
import { normaliseName } from '@/domain/reference/normalise-name';
import { standings, type PartyLine, type Standing } from './party-line';

/** What the directory is narrowed to. Values of one kind widen it, kinds narrow each other. It lives in the address. */
export interface DirectoryFilter {
  readonly kinds: readonly Party['kind'][];
  readonly standings: readonly Standing[];
  readonly categories: readonly Party['category'][];
  readonly text: string;
}

export type FilterKind = Exclude<keyof DirectoryFilter, 'text'>;
export const filterKinds: readonly FilterKind[] = ['kinds', 'standings', 'categories'];

export const noFilter: DirectoryFilter = { kinds: [], standings: [], categories: [], text: '' };

/** Reads a filter from an address; what is not understood there is left out. */
export function readFilter(query: URLSearchParams): DirectoryFilter {
  return {
    kinds: partyKinds.filter((kind) => query.getAll('kind').includes(kind)),
    standings: standings.filter((standing) => query.getAll('status').includes(standing)),
    categories: partyCategories.filter((category) => query.getAll('category').includes(category)),
    text: query.get('text') ?? '',
  };
}

/** Writes a filter into an address; `readFilter` reads it back. */
export function writeFilter(filter: DirectoryFilter): URLSearchParams {
  const query = new URLSearchParams();
  for (const kind of filter.kinds) query.append('kind', kind);
  for (const standing of filter.standings) query.append('status', standing);
  for (const category of filter.categories) query.append('category', category);
  if (filter.text.trim() !== '') query.set('text', filter.text);
  return query;
}

/** The filter with these choices of one kind in force and no others. */
export function withChoices(
  filter: DirectoryFilter,
  kind: FilterKind,
  ids: readonly string[],
): DirectoryFilter {
  switch (kind) {
    case 'kinds':
      return { ...filter, kinds: partyKinds.filter((id) => ids.includes(id)) };
    case 'standings':
      return { ...filter, standings: standings.filter((id) => ids.includes(id)) };
    case 'categories':
      return { ...filter, categories: partyCategories.filter((id) => ids.includes(id)) };
  }
}

/** What a line answers to each kind of filter. */
export const valueOf: Readonly<Record<FilterKind, (line: PartyLine) => string>> = {
  kinds: ({ party }) => party.kind,
  standings: ({ standing }) => standing,
  categories: ({ party }) => party.category,
};

export function filterLines(lines: readonly PartyLine[], filter: DirectoryFilter): readonly PartyLine[] {
  const words = normaliseName(filter.text).split(/\s+/u).filter(Boolean);
  const fits = (line: PartyLine, kind: FilterKind) =>
    filter[kind].length === 0 || filter[kind].some((id) => id === valueOf[kind](line));
  return lines.filter(
    (line) =>
      filterKinds.every((kind) => fits(line, kind)) && words.every((word) => line.searchText.includes(word)),
  );
}
