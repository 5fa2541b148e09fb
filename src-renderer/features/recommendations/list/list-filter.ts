import { normaliseName } from '@/domain/reference/normalise-name';
import { followUpStatuses } from '@/domain/follow-up-statuses';
import { attentions, standings, type LineCell, type RecommendationLine } from './recommendation-line';

export const filterKinds = [
  'themes',
  'meetings',
  'years',
  'states',
  'statuses',
  'standings',
  'attentions',
] as const;
export type FilterKind = (typeof filterKinds)[number];

/**
 * What the register is narrowed to. Values of one kind widen it, kinds narrow each other; State, status and what needs
 * somebody must fit one and the same State. It lives in the address.
 */
export type ListFilter = Readonly<Record<FilterKind, readonly string[]>> & { readonly text: string };

export const noFilter: ListFilter = {
  themes: [],
  meetings: [],
  years: [],
  states: [],
  statuses: [],
  standings: [],
  attentions: [],
  text: '',
};

const keys: Readonly<Record<FilterKind, string>> = {
  themes: 'theme',
  meetings: 'meeting',
  years: 'year',
  states: 'state',
  statuses: 'status',
  standings: 'standing',
  attentions: 'needs',
};

/** Values of a kind that there are no others of. */
const known: Readonly<Partial<Record<FilterKind, readonly string[]>>> = {
  statuses: followUpStatuses,
  standings,
  attentions,
};

/** Reads a filter from an address; what is not understood there is left out. */
export function readFilter(query: URLSearchParams): ListFilter {
  const valuesOf = (kind: FilterKind) => {
    const asked = [...new Set(query.getAll(keys[kind]))].filter((value) => value !== '');
    const some = known[kind];
    return some ? some.filter((value) => asked.includes(value)) : asked;
  };
  return {
    themes: valuesOf('themes'),
    meetings: valuesOf('meetings'),
    years: valuesOf('years'),
    states: valuesOf('states'),
    statuses: valuesOf('statuses'),
    standings: valuesOf('standings'),
    attentions: valuesOf('attentions'),
    text: query.get('text') ?? '',
  };
}

/** Writes a filter into an address; `readFilter` reads it back. */
export function writeFilter(filter: ListFilter): URLSearchParams {
  const query = new URLSearchParams();
  for (const kind of filterKinds) for (const value of filter[kind]) query.append(keys[kind], value);
  if (filter.text.trim() !== '') query.set('text', filter.text);
  return query;
}

/** The lines that fit the filter, in their order. */
export function filterLines(
  lines: readonly RecommendationLine[],
  filter: ListFilter,
): readonly RecommendationLine[] {
  const words = normaliseName(filter.text).split(/\s+/u).filter(Boolean);
  const fits = (kind: FilterKind, values: readonly string[]) =>
    filter[kind].length === 0 || values.some((value) => filter[kind].includes(value));
  const asksOfCells = [filter.states, filter.statuses, filter.attentions].some(({ length }) => length > 0);
  const isWanted = ({ partyId, status, attentions: needs }: LineCell) =>
    fits('states', [partyId]) && fits('statuses', [status]) && fits('attentions', needs);
  return lines.filter(
    (line) =>
      fits(
        'themes',
        line.tags.map(({ id }) => id),
      ) &&
      fits('meetings', line.meetingIds) &&
      fits('years', line.years) &&
      fits('standings', [line.standing]) &&
      (!asksOfCells || line.cells.some(isWanted)) &&
      words.every((word) => line.searchText.includes(word)),
  );
}
