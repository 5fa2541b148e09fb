import type { Draft, DraftMeeting, DraftSource, Evidence } from '@/domain/draft';
import { compactText } from './compact-text';
import { withChairs } from './chairing-delegations';
import { coverText } from './cover-text';
import { findAgenda } from './find-agenda';
import { findAttendanceFigure, findLevel } from './find-attendance-figure';
import { awayOf, findAway } from './find-away';
import { findChairmanships } from './find-chairmanships';
import {
  delegationsOfPeople,
  delegationsOfSpeakers,
  delegationsOfTables,
  findDelegations,
} from './find-delegations';
import { findDocuments } from './find-documents';
import { findFollowUpTables } from './find-follow-up-table';
import { findInterventions } from './find-interventions';
import { findMeetingDate } from './find-meeting-date';
import { findMeetingPlace, placeOfHead, type Place } from './find-meeting-place';
import type { Noise } from './find-noise';
import { findOrganisers } from './find-organisers';
import { findOutcome } from './find-outcome';
import { findPageDates } from './find-page-dates';
import { findPersonMentions, type PersonMention } from './find-people';
import { besideTables, findPeopleTables, type PeopleOfTables } from './people-tables';
import { findProjects } from './find-projects';
import { findRelatedEvents } from './find-related-events';
import { findRemote } from './find-remote';
import { findReportDate } from './find-report-date';
import { findSdgs } from './find-sdgs';
import { findStateOfAffairs, isOnlyAgenda, presumedState } from './find-state-of-affairs';
import { findStatuses, isAboutProcess } from './find-statuses';
import { findPurposes, findTheme } from './find-theme';
import { findMeetingTitle, findSourceTitle } from './find-titles';
import { findModality, findVenue } from './find-venue';
import { derived, stated, uncertain, type Clue, type Found } from './found';
import { findMainMeeting, type MainMeeting } from './main-meeting';
import { readText, wordsOf, type Reading } from './reading';
import { partsOfSeveral } from './several-meetings';
import { itemAt, touching, within } from './span';
import { findSourceType } from './source-type';
import { uniteFound } from './unite-found';
import { tookPartRemotely } from './took-part-remotely';
import { unitePeople } from './unite-people';

export interface NarrativeInput {
  /** Plain text, line ends LF; offsets in the draft point into it. */
  readonly text: string;
  readonly file: string;
  /** Hex digest of the original bytes. */
  readonly sha256: string;
  /** What the format around the text says of itself (a page's title, language, dates). */
  readonly about?: Partial<
    Pick<DraftSource, 'title' | 'language' | 'published' | 'modified' | 'type' | 'notes'>
  >;
  /** Stretches the format reader has put down as navigation. */
  readonly dropped?: readonly Noise[];
}

/**
 * Prose to draft: one source, and the meeting it is about where it is about one. Every character of the text is in
 * the draft's evidence, `dropped` or `unplaced`; nothing is in the draft that the text does not bear out.
 */
export function readNarrative(input: NarrativeInput): Draft {
  const compact = compactText(input.text);
  const before = (input.dropped ?? []).map((item) => ({ ...item, ...compact.fromOriginal(item) }));
  const named = readText(
    compact.text,
    before.filter((item) => item.end > item.start),
  );
  const tables = findPeopleTables(named, input.text, compact.fromOriginal);
  const people = besideTables(findPersonMentions(named), tables);
  const reading = withoutNamesOf(named, people);
  const main = findMainMeeting(reading);
  const evidence: Evidence[] = [];
  const note = (path: string, clues: readonly Clue[]): void => {
    for (const { field, ...clue } of clues)
      evidence.push({ path: field === undefined ? path : `${path}/${field}`, source: 0, ...clue });
  };
  const source = readSource(reading, input, note);
  // The numbers of a list count its people: none of them is a paragraph of the outcome.
  const isList = source.type === 'list-of-participants';
  const told = isList ? { ...reading, paragraphs: [], headings: [] } : reading;
  const meetings = main
    ? readMeetings(told, main, { people, tables, sent: input.about?.published }, note)
    : [];
  const [meeting] = meetings;
  // Of several meetings the table does not say whose it is.
  const followUp = meetings.length === 1 ? findFollowUpTables(told) : [];
  for (const { head } of followUp) note('/meetings/0', [stated(head)]);
  const recommendations = followUp.flatMap(({ rows }) => rows);
  recommendations.forEach(({ clues }, at) => note(`/recommendations/${at}`, clues));
  const asOf = monthOf(meeting?.date);
  // A page about the process tells who belongs to it and who chaired, without any meeting.
  const ofProcess = !main && isAboutProcess(reading);
  const statuses = uniteFound(
    findStatuses(reading, asOf, ofProcess),
    (item) => `${item.party} ${item.status}`,
  );
  statuses.forEach(({ clues }, at) => note(`/statuses/${at}`, clues));
  const chairmanships = uniteFound(
    findChairmanships(reading, ofProcess),
    ({ party, label, from }) => `${party} ${label ?? from ?? ''}`,
  );
  chairmanships.forEach(({ clues }, at) => note(`/chairmanships/${at}`, clues));
  const dropped = reading.noise.map((item) => ({
    source: 0,
    start: item.start,
    end: item.end,
    why: item.why,
  }));
  const { joining, unplaced } = coverText(compact.text, reading.sentences, evidence, dropped);
  const whole = meeting ? '/meetings/0' : '/sources/0';
  note(
    whole,
    joining.map((span) => stated(span)),
  );
  return {
    format: 'rapporteur-draft/1',
    sources: [source],
    meetings,
    statuses: statuses.map(({ value }) => value),
    chairmanships: chairmanships.map(({ value }) => value),
    ...(recommendations.length > 0 ? { recommendations: recommendations.map(({ value }) => value) } : {}),
    evidence: [
      ...evidence.map((item) => ({ ...item, ...compact.toOriginal(item) })),
      ...compact.marks.map((span) => ({ path: whole, source: 0, ...stated(span) })),
    ],
    dropped: dropped.map((item) => ({ ...item, ...compact.toOriginal(item) })),
    unplaced: unplaced.map((item) => ({ ...item, ...compact.toOriginal(item) })),
  };
}

/** Jordan, Victoria, Georgia: where a person is so called, no State or city is meant. */
function withoutNamesOf(reading: Reading, people: readonly PersonMention[]): Reading {
  const isName = touching(people);
  return {
    ...reading,
    places: reading.places.filter((place) => !isName(place)),
    parties: reading.parties.filter((party) => !isName(party)),
  };
}

/**
 * Whom an agenda alone names is to come, and whether they did it does not tell; whom apologies, or a row of the absent,
 * alone name did not; who was on the line was not in the room.
 */
function expected(reading: Reading, found: Found<DraftMeeting['people'][number]>): typeof found {
  const { value, clues } = found;
  const away = value.attendance === undefined ? clues.map((clue) => awayOf(reading, clue)) : [];
  if (away.length > 0 && !away.includes(undefined))
    return { value: { ...value, attendance: away.includes('excused') ? 'excused' : 'absent' }, clues };
  const isInAgenda = (clue: Clue) =>
    reading.agendas.some(({ start, end }) => start <= clue.start && clue.end <= end);
  const isExpected =
    value.attendance === undefined && clues.length > 0 && (clues.every(isInAgenda) || isOnlyAgenda(reading));
  if (isExpected) return { value: { ...value, attendance: 'invited' }, clues };
  const isRemote = value.attendance === undefined && clues.some((clue) => tookPartRemotely(reading, clue));
  return isRemote ? { value: { ...value, attendance: 'remote' }, clues } : found;
}

/** Of a delegation that took part from afar, whoever is named and not said to have come otherwise was on the line too. */
function fromAfar(
  found: Found<DraftMeeting['people'][number]>,
  delegations: readonly Found<DraftMeeting['delegations'][number]>[],
): typeof found {
  const { party, attendance } = found.value;
  const isOnLine =
    attendance === undefined &&
    delegations.some(({ value }) => value.party === party && value.attendance === 'remote');
  return isOnLine ? { ...found, value: { ...found.value, attendance: 'remote' } } : found;
}

/** Before its meeting an agenda tells of nobody that they came; its list of those expected is kept as a list. */
function isListedAsExpected(reading: Reading, clues: readonly Clue[]): boolean {
  return clues.some((clue) => {
    const sentence = itemAt(reading.sentences, clue.start);
    return sentence !== undefined && ofExpected.test(wordsOf(reading, sentence));
  });
}

const ofExpected =
  /^[\s•*–-]*(?:expected|invited|ожида|приглаш)\p{L}*(?: \p{L}+){0,3}:|(?<!\p{L})(?:(?:are|is) expected|ожидается участие)(?!\p{L})/u;

type Note = (path: string, clues: readonly Clue[]) => void;

function readSource(reading: Reading, { file, sha256, about = {} }: NarrativeInput, note: Note): DraftSource {
  const title = findSourceTitle(reading);
  const { modified, dateline, ...own } = findPageDates(reading);
  const published = own.published ?? dateline;
  // "Meetings in May | Ministry of Labour": a page's own headline says more than the title of its window.
  const ofPage = about.title !== undefined && / [|] /u.test(about.title) && title ? undefined : about.title;
  if (title && (ofPage === undefined || ofPage === title.value)) note('/sources/0/title', title.clues);
  if (published) note('/sources/0/published', published.clues);
  if (modified) note('/sources/0/modified', modified.clues);
  const type = findSourceType(reading);
  const kind = about.type ?? type.value;
  const reported = published || (kind !== 'news' && kind !== 'page') ? undefined : findReportDate(reading);
  if (reported && about.published === undefined) note('/sources/0/published', reported.clues);
  note('/sources/0', type.clues);
  const given = {
    language: about.language ?? reading.language,
    title: ofPage ?? title?.value,
    published: about.published ?? published?.value ?? reported?.value,
    modified: about.modified ?? modified?.value,
    notes: about.notes,
  };
  return { file, sha256, type: about.type ?? type.value, ...present(given) };
}

/** The tables of a text about several meetings are nobody's. */
const noTables: PeopleOfTables = { people: [], delegations: [], rows: [], heads: [] };

/** What is known of a text before its meeting is read. */
interface ReadBefore {
  readonly people: readonly PersonMention[];
  readonly tables: PeopleOfTables;
  /** The day of the text by its format, ISO: when a message was sent. */
  readonly sent: string | undefined;
}

/** One meeting, or each of several that the text plainly tells of one by one. */
function readMeetings(reading: Reading, main: MainMeeting, all: ReadBefore, note: Note): DraftMeeting[] {
  const parts = partsOfSeveral(reading).flatMap((part) => {
    const own = findMainMeeting(part.reading);
    return own ? [{ ...part, main: own }] : [];
  });
  if (parts.length < 2) return [readMeeting(reading, main, all, note)];
  return parts.map((part, at) => {
    const people = within(all.people, part.span);
    const base = `/meetings/${at}`;
    const { reading: own, span, state } = part;
    // A report of two meetings says once, in its dateline, where both were.
    const place =
      findMeetingPlace(own, part.main) ??
      (state || parts.length > 2 ? undefined : placeOfHead(reading, span));
    return readMeeting(own, part.main, { people, tables: noTables, sent: all.sent }, note, {
      base,
      state,
      place,
    });
  });
}

function readMeeting(
  reading: Reading,
  main: MainMeeting,
  { people, tables, sent }: ReadBefore,
  note: Note,
  {
    base = '/meetings/0',
    state,
    place: known,
  }: {
    readonly base?: string;
    readonly state?: Found<NonNullable<DraftMeeting['stateOfAffairs']>> | undefined;
    readonly place?: Found<Place> | undefined;
  } = {},
): DraftMeeting {
  note(
    base,
    tables.heads.map((head) => stated(head)),
  );
  const scalar = <T>(found: Found<T> | undefined): T | undefined => {
    if (found) note(base, found.clues);
    return found?.value;
  };
  const list = <T>(name: string, found: readonly Found<T>[]): T[] => {
    found.forEach(({ clues }, at) => note(`${base}/${name}/${at}`, clues));
    return found.map(({ value }) => value);
  };
  note(
    base,
    main.mentions.slice(0, 20).flatMap((mention) => typeClues(main, mention)),
  );
  const { published, modified } = findPageDates(reading);
  const pageDates = [...(published?.clues ?? []), ...(modified?.clues ?? [])];
  const date = findMeetingDate(reading, main, pageDates);
  const place = scalar(known ?? findMeetingPlace(reading, main)) ?? {};
  const project = findProjects(reading);
  const united = unitePeople(reading, people);
  const came = [
    ...findDelegations(reading, { main, date: date?.value }),
    ...delegationsOfTables(reading, tables),
    ...delegationsOfPeople(reading, people),
    ...delegationsOfSpeakers(reading, people, { main, date: date?.value }),
  ];
  const delegations = uniteFound(
    [...came, ...findRemote(reading, came, { main, date: date?.value })],
    (item) => item.party,
  );
  const agenda = findAgenda(reading, date?.value);
  const isAgenda = isOnlyAgenda(reading);
  const participants = withChairs(reading, main, delegations, united).filter(
    ({ clues }) => !isAgenda || isListedAsExpected(reading, clues),
  );
  const away = uniteFound(findAway(reading, people, { main, date: date?.value }), (item) => item.party)
    .filter(({ value }) => !participants.some((one) => one.value.party === value.party))
    // Before its meeting a paper may tell who excused themselves; nobody is absent yet.
    .filter(({ value }) => !isAgenda || value.attendance === 'excused');
  return {
    sources: [0],
    type: main.type,
    ...present({
      ordinal: main.ordinal,
      title: scalar(findMeetingTitle(reading, main)),
      theme: scalar(findTheme(reading)),
      purposes: nonEmpty(list('purposes', findPurposes(reading))),
      date: scalar(date),
      ...place,
      venue: scalar(findVenue(reading)),
      modality: scalar(findModality(reading)),
      stateOfAffairs: scalar(
        state ??
          findStateOfAffairs(reading, main) ??
          presumedState(reading, main, { date, published: published?.value, sent }),
      ),
      approximateAttendance: scalar(findAttendanceFigure(reading, main)),
      level: scalar(findLevel(reading, main)),
    }),
    organisers: list(
      'organisers',
      uniteFound(
        [...findOrganisers(reading, main, place.country), ...project.organisers],
        (item) => `${item.party} ${item.role}`,
      ),
    ),
    delegations: list('delegations', [...participants, ...away]),
    people: list(
      'people',
      united.map((person) => fromAfar(expected(reading, person), participants)),
    ),
    // What an agenda tells of is said before its meeting.
    interventions: list(
      'interventions',
      isAgenda ? [] : findInterventions(reading, people, { main, date: date?.value }),
    ),
    paragraphs: list('paragraphs', isAgenda ? [] : findOutcome(reading)),
    ...(agenda.length > 0 ? { agenda: list('agenda', agenda) } : {}),
    documents: list('documents', findDocuments(reading, main, { ...place, date: date?.value })),
    projects: list('projects', project.projects),
    relatedEvents: list(
      'relatedEvents',
      findRelatedEvents(reading, main, { date: date?.value, city: place.city }),
    ),
    themes: [],
    sdgs: list('sdgs', findSdgs(reading)),
  };
}

function typeClues(main: MainMeeting, mention: MainMeeting['mentions'][number]): readonly Clue[] {
  const type = main.weak ? uncertain(mention, 'review.why.weak-type', 'type') : derived(mention, 'type');
  return mention.ordinalSpan ? [type, stated(mention.ordinalSpan, 'ordinal')] : [type];
}

/** A status holds as of the month of the meeting that the text reports. */
function monthOf(date: string | undefined): string | undefined {
  const month = /^\d{4}(?:-\d{2})?/u.exec(date ?? '');
  return month?.[0];
}

function nonEmpty<T>(items: T[]): T[] | undefined {
  return items.length > 0 ? items : undefined;
}

/** Without the fields that are not known, so that an absent fact is an absent field. */
function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const known: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  for (const key of Object.keys(fields) as (keyof T)[]) {
    const value = fields[key];
    if (value !== undefined) known[key] = value as Exclude<T[typeof key], undefined>;
  }
  return known;
}
