import type { DraftMeeting } from '@/domain/draft';
import { morePreciseDate } from './more-precise-date';
import { unitePeopleLists } from './unite-people-lists';

/** How paths into one meeting change: `from` in it, `to` in the joined meeting, `value` where it lost to another. */
export interface Remapped {
  readonly from: string;
  readonly to: string;
  readonly value?: unknown;
}

export interface JoinedMeeting {
  readonly meeting: DraftMeeting;
  /** Paths of the second meeting. */
  readonly moved: readonly Remapped[];
  /** Fields whose value now is the second meeting's, with what the first one said. */
  readonly replaced: ReadonlyMap<string, unknown>;
}

const scalars = [
  'type',
  'ordinal',
  'title',
  'theme',
  'date',
  'city',
  'country',
  'venue',
  'modality',
  'stateOfAffairs',
  'approximateAttendance',
  'level',
] as const;
type Scalar = (typeof scalars)[number];

/**
 * Two records of one meeting as one entry. A value that only one states is taken; of two, the more precise (a date
 * with its year, a named kind of meeting) or else the first is preferred, and the other kept as a competing claim.
 * Lists are united without repeating what is the same.
 */
export function joinMeetings(a: DraftMeeting, b: DraftMeeting): JoinedMeeting {
  const moved: Remapped[] = [];
  const replaced = new Map<string, unknown>();
  const values: Partial<Record<Scalar, unknown>> = {};
  for (const key of scalars) {
    const [first, second] = [a[key], b[key]];
    const takesSecond = first === undefined || (second !== undefined && isBetter(key, second, first));
    const chosen = takesSecond ? second : first;
    if (chosen !== undefined) values[key] = chosen;
    if (first === undefined || second === undefined || isSame(first, second)) continue;
    if (takesSecond) replaced.set(`/${key}`, first);
    else moved.push({ from: `/${key}`, to: `/${key}`, value: second });
  }
  const list = <T>(name: string, one: readonly T[], two: readonly T[], keyOf: (item: T) => string): T[] => {
    const { items, places } = uniteLists(one, two, keyOf);
    places.forEach((to, from) => moved.push({ from: `/${name}/${from}`, to: `/${name}/${to}` }));
    return items;
  };
  const people = unitePeopleLists(a.people, b.people);
  people.places.forEach((to, from) => moved.push({ from: `/people/${from}`, to: `/people/${to}` }));
  const purposes = list('purposes', a.purposes ?? [], b.purposes ?? [], (item) => item.toLowerCase());
  const processes = list('processes', a.processes ?? [], b.processes ?? [], plain);
  const meeting: DraftMeeting = {
    ...a,
    ...(values as Partial<DraftMeeting>),
    sources: [...new Set([...a.sources, ...b.sources])],
    organisers: list('organisers', a.organisers, b.organisers, (item) => `${item.party} ${item.role}`),
    delegations: list('delegations', a.delegations, b.delegations, (item) => item.party),
    people: people.items,
    interventions: list('interventions', a.interventions, b.interventions, (item) => plain(item.text)),
    paragraphs: list('paragraphs', a.paragraphs, b.paragraphs, (item) => plain(item.text)),
    documents: list('documents', a.documents, b.documents, (item) => plain(item.title)),
    projects: list('projects', a.projects, b.projects, (item) => plain(item.name)),
    relatedEvents: list('relatedEvents', a.relatedEvents, b.relatedEvents, (item) => plain(item.name)),
    themes: list('themes', a.themes, b.themes, plain),
    sdgs: list('sdgs', a.sdgs, b.sdgs, String),
  };
  return {
    meeting: {
      ...meeting,
      ...(purposes.length > 0 ? { purposes } : {}),
      ...(processes.length > 0 ? { processes } : {}),
    },
    moved,
    replaced,
  };
}

function isBetter(key: Scalar, next: unknown, known: unknown): boolean {
  if (key === 'date')
    return typeof next === 'string' && typeof known === 'string' && morePreciseDate(next, known);
  return key === 'type' && known === 'other' && next !== 'other';
}

function isSame(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string') return plain(a) === plain(b);
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Words only, so that quotation marks and spacing make no difference. */
function plain(text: string): string {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? text
  );
}

interface United<T> {
  readonly items: T[];
  /** Index in `items` of every item of the second list. */
  readonly places: readonly number[];
}

function uniteLists<T>(one: readonly T[], two: readonly T[], keyOf: (item: T) => string): United<T> {
  const items = [...one];
  const known = new Map(one.map((item, at) => [keyOf(item), at]));
  const places = two.map((item) => {
    const key = keyOf(item);
    const at = known.get(key);
    if (at !== undefined) {
      // What the first record leaves out, the second may add; it never overwrites.
      const first = items[at];
      if (typeof item === 'object' && typeof first === 'object') items[at] = { ...item, ...first };
      return at;
    }
    known.set(key, items.length);
    items.push(item);
    return items.length - 1;
  });
  return { items, places };
}
