/** The pages that topics lead to. */
export const helpPlaces = {
  overview: '/',
  meetings: '/meetings',
  recommendations: '/recommendations',
  parties: '/parties',
  people: '/people',
  posts: '/people/posts',
  matrix: '/recommendations/matrix',
  glance: '/recommendations/glance',
  exchange: '/import',
  settings: '/settings',
  templates: '/settings/papers',
} as const;

export interface Topic {
  readonly id:
    | 'kept'
    | 'import'
    | 'folder'
    | 'sources'
    | 'agenda'
    | 'carry-over'
    | 'review'
    | 'attendance'
    | 'roster'
    | 'paste'
    | 'headings'
    | 'tables'
    | 'proceedings'
    | 'versions'
    | 'outcome'
    | 'statements'
    | 'phrases'
    | 'numbers'
    | 'paper'
    | 'hand'
    | 'templates'
    | 'posts'
    | 'recommendations'
    | 'names'
    | 'parties'
    | 'people'
    | 'follow-up'
    | 'glance'
    | 'sheets'
    | 'bundle';
  readonly places: readonly (keyof typeof helpPlaces)[];
}

interface HelpPart {
  readonly id: 'begin' | 'meeting' | 'years';
  readonly topics: readonly Topic[];
}

/** In the order in which they are needed. */
export const helpParts: readonly HelpPart[] = [
  {
    id: 'begin',
    topics: [
      { id: 'kept', places: [] },
      { id: 'import', places: ['exchange'] },
      { id: 'folder', places: ['exchange'] },
      { id: 'sources', places: ['overview'] },
    ],
  },
  {
    id: 'meeting',
    topics: [
      { id: 'agenda', places: ['meetings'] },
      { id: 'carry-over', places: ['meetings'] },
      { id: 'attendance', places: ['meetings'] },
      { id: 'roster', places: ['meetings'] },
      { id: 'paste', places: ['meetings'] },
      { id: 'headings', places: ['meetings'] },
      { id: 'tables', places: ['meetings', 'people'] },
      { id: 'proceedings', places: ['meetings'] },
      { id: 'versions', places: ['meetings'] },
      { id: 'outcome', places: ['meetings'] },
      { id: 'statements', places: ['meetings'] },
      { id: 'phrases', places: ['settings'] },
      { id: 'numbers', places: ['meetings'] },
      { id: 'paper', places: ['meetings'] },
      { id: 'hand', places: ['meetings'] },
      { id: 'templates', places: ['templates'] },
      { id: 'posts', places: ['posts', 'meetings'] },
    ],
  },
  {
    id: 'years',
    topics: [
      { id: 'recommendations', places: ['recommendations', 'meetings'] },
      { id: 'names', places: ['overview'] },
      { id: 'parties', places: ['parties'] },
      { id: 'people', places: ['people'] },
      { id: 'follow-up', places: ['matrix', 'settings'] },
      { id: 'review', places: ['meetings', 'recommendations'] },
      { id: 'glance', places: ['glance'] },
      { id: 'sheets', places: ['matrix'] },
      { id: 'bundle', places: ['exchange', 'settings'] },
    ],
  },
];
