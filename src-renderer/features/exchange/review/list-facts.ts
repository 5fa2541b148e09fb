import { isOwnTitle, isSameTitle } from '@/domain/own-title';
import { yearOf } from '@/domain/edtf';
import { isDayWithin, refinesDate } from '@/domain/refines-date';
import { refinesState } from '@/domain/refines-state';
import type { Certainty, Draft, DraftMeeting, Evidence } from '@/domain/draft';

import type { Fact, FactGroup, FactKind } from './fact';
import { factPathOf } from './fact-paths';
import { isSameCity } from './is-same-city';

type Field = keyof DraftMeeting;

/** Single values of a meeting in the order of the review: the line's kind and the fields it is made of. */
const meetingFields = [
  ['kind', ['type', 'ordinal']],
  ['title', ['title']],
  ['date', ['date']],
  ['place', ['city', 'country']],
  ['venue', ['venue']],
  ['theme', ['theme']],
  ['purposes', ['purposes']],
  ['stateOfAffairs', ['stateOfAffairs']],
  ['modality', ['modality']],
  ['level', ['level']],
  ['approximateAttendance', ['approximateAttendance']],
] as const satisfies readonly (readonly [FactKind, readonly Field[]])[];

/** What a meeting should have: shown as missing and asked for, never guessed. */
const wanted: ReadonlySet<FactKind> = new Set<FactKind>(['kind', 'date', 'place']);

const meetingLists = [
  ['organisers', 'organisers'],
  ['delegations', 'delegations'],
  ['people', 'people'],
  ['agenda', 'agenda'],
  ['paragraphs', 'outcome'],
  ['interventions', 'interventions'],
  ['documents', 'documents'],
  ['projects', 'context'],
  ['relatedEvents', 'context'],
  ['themes', 'tags'],
  ['sdgs', 'tags'],
] as const satisfies readonly (readonly [FactKind & Field, FactGroup])[];

/**
 * The draft as the review's lines, in reading order.
 * @param draft with the user's corrections
 * @param evidence of the draft by the line it falls under; see `groupEvidence`
 */
export function listFacts(draft: Draft, evidence: EvidenceByFact): readonly Fact[] {
  const fact = (place: FactPlace) =>
    makeFact(
      place,
      (evidence.get(place.path) ?? []).filter((entry) => isAsked(draft, entry)),
    );
  const listed = (group: FactGroup, kind: FactKind, base: string, count: number, meeting: number | null) =>
    Array.from({ length: count }, (_, index) => {
      const path = `${base}/${index}`;
      return fact({ path, parts: [path], group, kind, meeting, isMissing: false });
    });
  const recommended = recommendedAt(draft);
  const recommendations = (meeting: number | null) =>
    (recommended.get(meeting) ?? []).map((index) => {
      const path = `/recommendations/${index}`;
      return fact({
        path,
        parts: [path],
        group: 'recommendations',
        kind: 'recommendations',
        meeting,
        isMissing: false,
      });
    });
  return [
    ...draft.meetings.flatMap((meeting, index) => [
      ...singleFacts(meeting, index).map(fact),
      ...meetingLists.flatMap(([list, group]) => [
        ...listed(group, list, `/meetings/${index}/${list}`, meeting[list]?.length ?? 0, index),
        ...(list === 'paragraphs' ? recommendations(index) : []),
      ]),
    ]),
    ...recommendations(null),
    ...listed('process', 'status', '/statuses', draft.statuses.length, null),
    ...listed('process', 'chairmanship', '/chairmanships', draft.chairmanships.length, null),
    ...listed('source', 'source', '/sources', draft.sources.length, null),
  ];
}

/** Recommendations by the meeting that made them; by `null` those of which no source says where. */
function recommendedAt({ recommendations = [] }: Draft): ReadonlyMap<number | null, readonly number[]> {
  const found = new Map<number | null, number[]>();
  recommendations.forEach(({ meeting = null }, index) => {
    const list = found.get(meeting);
    if (list) list.push(index);
    else found.set(meeting, [index]);
  });
  return found;
}

type FactPlace = Pick<Fact, 'path' | 'parts' | 'group' | 'kind' | 'meeting' | 'isMissing'>;

function singleFacts(meeting: DraftMeeting, index: number): readonly FactPlace[] {
  return meetingFields.flatMap(([kind, fields]) => {
    const isMissing = fields.every((field) => isBlank(meeting[field as Field]));
    if (isMissing && !wanted.has(kind)) return [];
    if (kind === 'title' && !isOwnTitle(meeting.title ?? '')) return [];
    const parts = fields.map((field) => `/meetings/${index}/${field}`);
    const incomplete = isMissing || (kind === 'date' && yearOf(meeting.date ?? null) === null);
    return [{ path: parts[0] ?? '', parts, group: 'meeting', kind, meeting: index, isMissing: incomplete }];
  });
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

const doubt: Readonly<Record<Certainty, number>> = { stated: 0, derived: 1, uncertain: 2 };

function makeFact(place: FactPlace, evidence: readonly Evidence[]): Fact {
  const own = evidence.filter(({ value }) => value === undefined);
  const certainty = own.reduce<Certainty>(
    (worst, entry) => (doubt[entry.certainty] > doubt[worst] ? entry.certainty : worst),
    'stated',
  );
  return {
    ...place,
    certainty,
    doubts: [...new Set(own.flatMap(({ why }) => why ?? []))],
    places: own.map(placeOf),
    competing: evidence.flatMap((entry) =>
      entry.value === undefined ? [] : [{ path: entry.path, value: entry.value, place: placeOf(entry) }],
    ),
  };
}

/** Parts of a person, a delegation and the like that every source words in its own way. */
const wordings: ReadonlySet<string> = new Set([
  'name',
  'printedName',
  'honorific',
  'function',
  'unit',
  'institution',
  'capacity',
  'speaker',
  'donor',
  'actor',
  'verb',
  'qualifier',
]);

/** Single values in words, which are in the language of their source. */
const texts: ReadonlySet<string> = new Set(['title', 'theme', 'venue', 'city']);

/**
 * Whether a place is one to be asked about. A source in another language states the same in its own words, and how each
 * source words a post or a name is kept with it: nobody has to choose between them.
 */
function isAsked(draft: Draft, { path, source, value }: Evidence): boolean {
  if (value === undefined) return true;
  const [, list, at, field, ...rest] = path.split('/');
  if (list !== 'meetings' || field === undefined) return true;
  if (rest.length > 0) return !wordings.has(rest.at(-1) ?? '');
  const meeting = draft.meetings[Number(at)];
  if (field === 'city' && isSameCity(value, meeting?.city)) return false;
  // "2024" says nothing against 5 and 6 June 2024.
  if (field === 'date')
    return typeof value !== 'string' || meeting?.date === undefined || !saysLess(value, meeting.date);
  if (field === 'title' && typeof value === 'string' && isSameTitle(value, meeting?.title ?? ''))
    return false;
  // The agenda of a meeting that has since been held says nothing against it.
  if (field === 'stateOfAffairs')
    return typeof value !== 'string' || !refinesState(value, meeting?.stateOfAffairs ?? 'planned');
  const language = draft.sources[source]?.language;
  const others = draft.evidence.filter((one) => one.path === path && one.value === undefined);
  return !texts.has(field) || others.some((one) => draft.sources[one.source]?.language === language);
}

/** A day out of several says nothing against them either: closing remarks are given on the last. */
function saysLess(date: string, stands: string): boolean {
  return refinesDate(date, stands) || isDayWithin(date, stands);
}

function placeOf({ source, start, end }: Evidence): Fact['places'][number] {
  return { source, start, end };
}

export type EvidenceByFact = ReadonlyMap<string, readonly Evidence[]>;

/** Evidence of a part (`/meetings/0/paragraphs/3/statements/1/verb`) belongs to the line that the part is of. */
export function groupEvidence(evidence: readonly Evidence[]): EvidenceByFact {
  const groups = new Map<string, Evidence[]>();
  for (const entry of evidence) {
    const path = factPathOf(entry.path);
    if (path === null) continue;
    const group = groups.get(path);
    if (group) group.push(entry);
    else groups.set(path, [entry]);
  }
  return groups;
}
