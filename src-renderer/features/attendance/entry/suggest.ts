import { takeHonorific } from '@/formats/person-line/honorifics';
import { parsePersonLine, type PersonLine } from '@/formats/person-line/parse-person-line';
import { unknownEntry } from '@/pickers/parties/choice-of-entry';
import { isOrganisationName } from '@/pickers/parties/organisation-name';
import { stateOf, type PartyEntry } from '@/pickers/parties/party-entry';
import { readLaterParties, type LaterParty } from '@/pickers/parties/read-later-party';
import { readLeadingParty, type PartyReading } from '@/pickers/parties/read-leading-party';
import { readUnknownParty, type UnknownParty } from '@/pickers/parties/read-unknown-party';
import type { KnownPerson } from '@/pickers/people/known-people';
import { peopleAnywhere, peopleAt, peopleOfParty, personAt, type PersonSuggestion } from './suggest-people';

/** What Enter would do with the line; the first of the list is what Enter does. */
export type Suggestion =
  | { readonly kind: 'delegation'; readonly party: PartyEntry; readonly isHere: boolean }
  | PersonSuggestion
  | {
      readonly kind: 'new-person';
      readonly line: PersonLine;
      readonly party: PartyEntry;
      /** Why there: the line names the party, it names one that is not known, or it was used last. */
      readonly place: 'named' | 'unknown' | 'last-used';
      readonly typed: string;
    }
  | { readonly kind: 'new-organisation'; readonly name: string };

export interface EntryContext {
  readonly entries: readonly PartyEntry[];
  readonly people: readonly KnownPerson[];
  /** Parties with a delegation at this meeting. */
  readonly partiesHere: ReadonlySet<string>;
  readonly peopleHere: ReadonlySet<string>;
  /** The delegation a name without a party goes to: the one last added to or selected. */
  readonly current: PartyEntry | null;
}

const limit = 8;

/**
 * Reads the one line of the entry: "kz nurymb", "unhcr tran", «Казахстан Нурым», "Kazakhstan", "tran", "Anne Martin,
 * France, Ambassador", "Atlantis Mr. Nemo". What is typed besides name and party stays with the person.
 */
export function suggest(text: string, context: EntryContext): readonly Suggestion[] {
  const line = text.trim();
  return line === '' ? [] : surestFirst(firstOfEach(inOrder(line, context))).slice(0, limit);
}

function inOrder(line: string, context: EntryContext): readonly Suggestion[] {
  const readings = readLeadingParty(context.entries, line);
  const later = readLaterParties(context.entries, line);
  const [first] = readings;
  const surely = first?.how === 'whole' && !(later.length > 0 && isGivenName(first));
  const inParty = readings.slice(0, surely ? 1 : 2).flatMap((reading) => ofReading(reading, context));
  if (surely) return [...inParty, ...peopleAnywhere(line, context)];
  const organisation = asOrganisation(line);
  if (later.length > 0) {
    const named = later.flatMap((one) => ofLater(one, context));
    const [{ name, rest } = { name: '', rest: line }] = later;
    return [...named, ...elsewhere(name, rest, context), ...inParty];
  }
  const unknown = readUnknownParty(line);
  if (unknown && !isBegun(unknown, readings)) {
    const atUnknown = ofUnknown(unknown, context);
    const others = elsewhere(unknown.name, unknown.rest, context);
    return unknown.isSure
      ? [...atUnknown, ...others, ...inParty]
      : [...others, ...atUnknown, ...inParty, ...organisation];
  }
  const people = [...peopleAnywhere(line, context), ...inParty];
  const fresh = toCurrent(line, context);
  return isOrganisationName(line)
    ? [...people, ...organisation, ...fresh]
    : [...people, ...fresh, ...organisation];
}

/** In "Jordan Smith, IOM" a person comes from IOM: what stands before one word and a party's own name is a given name. */
function isGivenName({ rest }: PartyReading): boolean {
  return /^[^\s,;]+\s*[,;(]/u.test(rest);
}

/** "kaz Mr Nurym": the words before the honorific are the beginning of a name that is known. */
function isBegun({ rest }: UnknownParty, readings: readonly PartyReading[]): boolean {
  return readings.some((reading) => reading.rest === rest);
}

function ofReading({ party, rest }: PartyReading, context: EntryContext): readonly Suggestion[] {
  if (rest === '') {
    const isHere = party.partyId !== null && context.partiesHere.has(party.partyId);
    const own = peopleOfParty(context.people, party).slice(0, 5);
    const people = own.map((person) => personAt(person, party, null, context));
    return [{ kind: 'delegation', party, isHere }, ...people.filter((person) => !person.isHere)];
  }
  return ofLater({ party, rest }, context);
}

function ofLater(
  { party, rest }: Pick<LaterParty, 'party' | 'rest'>,
  context: EntryContext,
): readonly Suggestion[] {
  return [
    ...peopleAt(rest, party, context),
    ...newPerson(parsePersonLine(rest, stateOf(party)), party, 'named', rest),
  ];
}

function ofUnknown({ name, rest }: UnknownParty, context: EntryContext): readonly Suggestion[] {
  const party = unknownEntry(name);
  return [
    ...peopleAt(rest, party, context),
    ...newPerson(parsePersonLine(rest, stateOf(party)), party, 'unknown', rest),
  ];
}

/** Not at the party that the line names: its name then stays with the person as the institution. */
function elsewhere(name: string, rest: string, context: EntryContext): readonly Suggestion[] {
  const parsed = parsePersonLine(rest, context.current && stateOf(context.current));
  const line = parsed && { ...parsed, institution: [name, parsed.institution].filter(Boolean).join(', ') };
  return [
    ...peopleAnywhere(rest, context).map((person) => ({ ...person, line })),
    ...(context.current ? newPerson(line, context.current, 'last-used', rest) : []),
  ];
}

/** A name of nothing known goes to the delegation used last. */
function toCurrent(line: string, { current }: EntryContext): readonly Suggestion[] {
  return current ? newPerson(parsePersonLine(line, stateOf(current)), current, 'last-used', line) : [];
}

/** It may be an organisation, but none that is addressed as a person is. */
function asOrganisation(line: string): readonly Suggestion[] {
  return takeHonorific(line).honorific === null ? [{ kind: 'new-organisation', name: line }] : [];
}

function newPerson(
  line: PersonLine | null,
  party: PartyEntry,
  place: 'named' | 'unknown' | 'last-used',
  typed: string,
): readonly Suggestion[] {
  return line ? [{ kind: 'new-person', line, party, place, typed }] : [];
}

export function keyOfSuggestion(suggestion: Suggestion): string {
  switch (suggestion.kind) {
    case 'delegation':
      return `delegation/${suggestion.party.key}`;
    case 'person':
      return `person/${suggestion.person.id}`;
    case 'new-person':
      return `new-person/${suggestion.party.key}`;
    case 'new-organisation':
      return 'new-organisation';
  }
}

/** زهرا is shown for "Zahra", and for "Zohreh" too: who is new must not be taken for her by Enter. */
function surestFirst(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const isUnsure = (one: Suggestion) => one.kind === 'person' && one.isUnsure;
  const sure = suggestions.filter((one) => !isUnsure(one));
  const fresh = sure.findLastIndex(({ kind }) => kind === 'new-person');
  return fresh < 0 ? suggestions : sure.toSpliced(fresh + 1, 0, ...suggestions.filter(isUnsure));
}

function firstOfEach(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const seen = new Map(suggestions.toReversed().map((one) => [keyOfSuggestion(one), one]));
  return suggestions.filter((one) => seen.get(keyOfSuggestion(one)) === one);
}
