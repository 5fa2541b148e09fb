import { followUpStatuses } from '@/domain/follow-up-statuses';

export const standings = ['open', 'closed', 'superseded'] as const;
/** Whether the process still follows a recommendation up. */
export type Standing = (typeof standings)[number];

export const attentions = ['overdue', 'silent'] as const;
/** Why a recommendation needs somebody in a State. */
export type Attention = (typeof attentions)[number];

/** The same, and that nobody decided yet whom it addresses: what a filter can ask for. */
export const neededFor = [...attentions, 'undecided'] as const;

export const filterKinds = [
  'themes',
  'meetings',
  'years',
  'states',
  'statuses',
  'standings',
  'attentions',
  'reported',
] as const;
export type FilterKind = (typeof filterKinds)[number];

/**
 * What the register is narrowed to: the same for the list, the States, the matrix and what is seen at a glance. Values
 * of one kind widen it, kinds narrow each other; what is asked of a State (which one, its status, what needs somebody,
 * in which year it reported) must fit one and the same State. It lives in the address.
 */
export type RecommendationFilter = Readonly<Record<FilterKind, readonly string[]>> & {
  readonly text: string;
};

/** Stands in a filter for what has no value of the kind: no theme, no year. */
export const without = 'none';

/** The parties that a filter names. */
export function partiesAskedFor({ states }: Pick<RecommendationFilter, 'states'>): readonly string[] {
  return states.filter((id) => id !== without);
}

export const noFilter: RecommendationFilter = {
  themes: [],
  meetings: [],
  years: [],
  states: [],
  statuses: [],
  standings: [],
  attentions: [],
  reported: [],
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
  reported: 'reported',
};

/** Values of a kind that there are no others of. */
const known: Readonly<Partial<Record<FilterKind, readonly string[]>>> = {
  statuses: followUpStatuses,
  standings,
  attentions: neededFor,
};

/** Reads a filter from an address; what is not understood there is left out. */
export function readFilter(query: URLSearchParams): RecommendationFilter {
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
    reported: valuesOf('reported'),
    text: query.get('text') ?? '',
  };
}

/** Writes a filter into an address; `readFilter` reads it back. */
export function writeFilter(filter: RecommendationFilter): URLSearchParams {
  const query = new URLSearchParams();
  for (const kind of filterKinds) for (const value of filter[kind]) query.append(keys[kind], value);
  if (filter.text.trim() !== '') query.set('text', filter.text);
  return query;
}
