import { symbolIn } from '@/domain/document-symbol';
import type { DraftAgendaPoint, DraftMeeting } from '@/domain/draft';
import { isFullerTitle } from '@/domain/own-title';
import { isDayWithin } from '@/domain/refines-date';
import { refinesState } from '@/domain/refines-state';
import { saysItStayedAway } from '@/domain/taking-part';
import { eventOfDate } from '../matching/match-event';
import { sameSpoken } from '../matching/same-speaker';
import { morePreciseDate } from './more-precise-date';
import { plainSymbol } from '../matching/match-document';
import { isSamePerson } from '../narrative/unite-people';
import { plainWords, saysSame, uniteItems, type Joining, type Remapped } from './unite-items';

export interface JoinedMeeting {
  readonly meeting: DraftMeeting;
  /** Paths of the second meeting. */
  readonly moved: readonly Remapped[];
  /** Fields whose value now is the second meeting's, with what the first one said. */
  readonly replaced: ReadonlyMap<string, unknown>;
}

type DraftPerson = DraftMeeting['people'][number];
type DraftRelatedEvent = DraftMeeting['relatedEvents'][number];

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
 * with its year, all days of a meeting, a named kind of meeting, a title without abbreviations, what became of a plan) or else the first is preferred, and the other kept as a competing claim.
 * Lists are united without repeating what is the same.
 */
export function joinMeetings(a: DraftMeeting, b: DraftMeeting): JoinedMeeting {
  const moved: Remapped[] = [];
  const replaced = new Map<string, unknown>();
  const values: Partial<Record<Scalar, unknown>> = {};
  for (const key of scalars) {
    const [first, second] = [a[key], b[key]];
    const isOfDays = key === 'date' && takesDays(a, b);
    const takesSecond =
      first === undefined || (second !== undefined && (isOfDays || isBetter(key, second, first)));
    const chosen = takesSecond ? second : first;
    if (chosen !== undefined) values[key] = chosen;
    if (first === undefined || second === undefined || saysSame(first, second)) continue;
    if (takesSecond) replaced.set(`/${key}`, first);
    else moved.push({ from: `/${key}`, to: `/${key}`, value: second });
  }
  const joining: Joining = { moved, replaced };
  const list = <T>(name: string, one: readonly T[], two: readonly T[], keyOf: (item: T) => string): T[] => {
    const places = new Map<string, number>();
    one.forEach((item, at) => places.set(keyOf(item), places.get(keyOf(item)) ?? at));
    const find = (items: readonly T[], item: T) => {
      const at = places.get(keyOf(item));
      if (at === undefined) places.set(keyOf(item), items.length);
      return at ?? -1;
    };
    return [...uniteItems({ path: `/${name}`, one, two, find }, joining)];
  };
  const purposes = list('purposes', a.purposes ?? [], b.purposes ?? [], (item) => item.toLowerCase());
  const processes = list('processes', a.processes ?? [], b.processes ?? [], plainWords);
  const agenda = list('agenda', a.agenda ?? [], b.agenda ?? [], agendaKey);
  const meeting: DraftMeeting = {
    ...a,
    ...(values as Partial<DraftMeeting>),
    sources: [...new Set([...a.sources, ...b.sources])],
    organisers: list('organisers', a.organisers, b.organisers, (item) => `${item.party} ${item.role}`),
    delegations: list('delegations', ...comingSaid(a.delegations, b.delegations), (item) => item.party),
    people: [
      ...uniteItems({ path: '/people', ...seenPeople(a.people, b.people), find: findPerson }, joining),
    ],
    interventions: [
      ...uniteItems(
        { path: '/interventions', one: a.interventions, two: b.interventions, find: interventionFinder() },
        joining,
      ),
    ],
    paragraphs: list('paragraphs', a.paragraphs, b.paragraphs, (item) => plainWords(item.text)),
    documents: [
      ...uniteItems(
        { path: '/documents', one: a.documents, two: b.documents, find: documentFinder(b.documents) },
        joining,
      ),
    ],
    projects: list('projects', a.projects, b.projects, (item) => plainWords(item.name)),
    relatedEvents: [
      ...uniteItems(
        { path: '/relatedEvents', one: a.relatedEvents, two: b.relatedEvents, find: findEvent },
        joining,
      ),
    ],
    themes: list('themes', a.themes, b.themes, plainWords),
    sdgs: list('sdgs', a.sdgs, b.sdgs, String),
  };
  return {
    meeting: {
      ...meeting,
      ...(agenda.length > 0 ? { agenda } : {}),
      ...(purposes.length > 0 ? { purposes } : {}),
      ...(processes.length > 0 ? { processes } : {}),
    },
    moved,
    replaced,
  };
}

/** A point is the same by its words, its number and where it stands: every day may have its break. */
function agendaKey({ kind, number, title, session, day, startsAt }: DraftAgendaPoint): string {
  const isBare = number === undefined && kind === undefined;
  return [kind, day, number, plainWords(title), isBare ? `${session} ${startsAt}` : ''].join('|');
}

type DraftDelegation = DraftMeeting['delegations'][number];

/** Of a party that stayed away by one source, that it came is said in words where another source has it in the room. */
function comingSaid(
  a: readonly DraftDelegation[],
  b: readonly DraftDelegation[],
): readonly [a: readonly DraftDelegation[], b: readonly DraftDelegation[]] {
  const said = (own: readonly DraftDelegation[], others: readonly DraftDelegation[]) => {
    const away = new Set(
      others.flatMap(({ party, attendance }) => (saysItStayedAway(attendance) ? party : [])),
    );
    return own.map((one) =>
      one.attendance === undefined && away.has(one.party) ? { ...one, attendance: 'present' as const } : one,
    );
  };
  return [said(a, b), said(b, a)];
}

function isBetter(key: Scalar, next: unknown, known: unknown): boolean {
  if (key === 'date')
    return typeof next === 'string' && typeof known === 'string' && morePreciseDate(next, known);
  if (key === 'stateOfAffairs')
    return typeof next === 'string' && typeof known === 'string' && refinesState(known, next);
  if (key === 'title')
    return typeof next === 'string' && typeof known === 'string' && isFullerTitle(next, known);
  return key === 'type' && known === 'other' && next !== 'other';
}

/**
 * Whether the second's days are taken: of a day out of several all are known, whichever comes first; but of what was planned
 * and what has been held the latter, since days that were only planned may have become one.
 */
function takesDays(a: DraftMeeting, b: DraftMeeting): boolean {
  if (a.date === undefined || b.date === undefined) return false;
  const isOutOfThem = isDayWithin(a.date, b.date);
  const [isPlanned, isOtherPlanned] = [a, b].map((one) => one.stateOfAffairs === 'planned');
  if (isPlanned === isOtherPlanned) return isOutOfThem;
  return isPlanned === true && (isOutOfThem || isDayWithin(b.date, a.date));
}

function findEvent(events: readonly DraftRelatedEvent[], event: DraftRelatedEvent): number {
  const named = events.filter(({ name }) => plainWords(name) === plainWords(event.name));
  const found = eventOfDate(named, event);
  return found === undefined ? -1 : events.indexOf(found);
}

type DraftIntervention = DraftMeeting['interventions'][number];

/**
 * The same words are the same remarks, of the same speaker where they name one. Where a source only tells that somebody
 * spoke, whatever another has of the same speaker is what was said.
 */
function interventionFinder(): (there: readonly DraftIntervention[], item: DraftIntervention) => number {
  // Each text is folded once, however many there are.
  const folded = new Map<string, string>();
  const wordsOf = ({ text }: DraftIntervention) => {
    if (text === undefined) return undefined;
    const words = folded.get(text) ?? plainWords(text);
    folded.set(text, words);
    return words;
  };
  const said = ({ speaker, party, kind }: DraftIntervention) => ({
    speaker: { name: speaker ?? null, party: party ?? null },
    kind,
  });
  return (there, item) => {
    const words = wordsOf(item);
    const inWords = there.filter((one) => words !== undefined && wordsOf(one) === words);
    const found =
      inWords[sameSpoken(inWords.map(said), said(item))] ?? there.find((one) => isToldOf(one, item));
    return found === undefined ? -1 : there.indexOf(found);
  };
}

/** Whether of one of two it is only told that somebody spoke, and the other is of the same speaker. */
function isToldOf(one: DraftIntervention, two: DraftIntervention): boolean {
  if (one.text !== undefined && two.text !== undefined) return false;
  return (['kind', 'verbatim', 'speaker', 'party'] as const).every((field) => one[field] === two[field]);
}

type DraftDocument = DraftMeeting['documents'][number];

/**
 * Two symbols are two documents, whatever they are titled. What one source only refers to is what the other says was
 * adopted; adopted and presented are two facts.
 */
function documentFinder(
  coming: readonly DraftDocument[],
): (there: readonly DraftDocument[], document: DraftDocument) => number {
  return (there, document) => {
    const title = plainWords(document.title);
    const ofTitle = ({ title: other }: DraftDocument) => plainWords(other) === title;
    // Of several with symbols of their own nothing tells which one without a symbol is.
    const isOneOfSeveral = new Set([...there, ...coming].filter(ofTitle).flatMap(symbolOf)).size > 1;
    const alike = there
      .filter(ofTitle)
      .filter((one) =>
        symbolOf(one).length === symbolOf(document).length
          ? symbolOf(one)[0] === symbolOf(document)[0]
          : !isOneOfSeveral,
      );
    const found =
      alike.find(({ relation }) => relation === document.relation) ??
      alike.find(({ relation }) => relation === 'referenced' || document.relation === 'referenced');
    return found === undefined ? -1 : there.indexOf(found);
  };
}

function symbolOf({ symbol }: DraftDocument): readonly string[] {
  const known = symbolIn(symbol ?? '');
  return known === null ? [] : [plainSymbol(known)];
}

/** Whom an agenda expects is as another source says: shown in the room, or by what it says of their coming. */
function seenPeople(
  a: readonly DraftPerson[],
  b: readonly DraftPerson[],
): { readonly one: readonly DraftPerson[]; readonly two: readonly DraftPerson[] } {
  const seen = (own: readonly DraftPerson[], others: readonly DraftPerson[]) =>
    own.map((person) => {
      if (person.attendance !== 'invited') return person;
      const other = others[findPerson(others, person)];
      if (!other || other.attendance === 'invited') return person;
      const { attendance: _expected, ...rest } = person;
      return rest;
    });
  return { one: seen(a, b), two: seen(b, a) };
}

/** "Ms Feller" of one source is Erika Feller of the other, if their parties agree. */
function findPerson(people: readonly DraftPerson[], person: DraftPerson): number {
  return people.findIndex(
    ({ name, party }) =>
      isSamePerson(name, person.name) &&
      (party === undefined || person.party === undefined || party === person.party),
  );
}
