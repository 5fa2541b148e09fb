import type { KnownPerson } from '@/pickers/people/known-people';
import { findPeople } from '@/pickers/people/find-people';
import { readLeadingParty, type PartyReading } from '@/pickers/parties/read-leading-party';
import { readTrailingParty } from '@/pickers/parties/read-trailing-party';
import type { PartyEntry } from '@/pickers/parties/party-entry';
import { parsePersonLine, type PersonLine } from '@/formats/person-line/parse-person-line';

/** What Enter would do with the line; the first of the list is what Enter does. */
export type Suggestion =
  | { readonly kind: 'delegation'; readonly party: PartyEntry; readonly isHere: boolean }
  | {
      readonly kind: 'person';
      readonly person: KnownPerson;
      readonly party: PartyEntry;
      readonly typed: string;
      /** The party they were at so far, where it is another. */
      readonly from: PartyEntry | null;
      readonly isHere: boolean;
    }
  | {
      readonly kind: 'new-person';
      readonly line: PersonLine;
      readonly party: PartyEntry;
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

/** Reads the one line of the entry: "kz nurymb", "unhcr tran", «Казахстан Нурым», "Kazakhstan", "tran". */
export function suggest(text: string, context: EntryContext): readonly Suggestion[] {
  const line = text.trim();
  if (line === '') return [];
  const readings = readLeadingParty(context.entries, line);
  const [first] = readings;
  const surely = first?.how === 'whole' && !isGivenName(first, line, context);
  const inParty = readings.slice(0, surely ? 1 : 2).flatMap((reading) => ofReading(reading, context));
  const anywhere = peopleOf(line, context, null);
  const fallback = surely ? [] : withoutParty(line, context);
  if (first?.how === 'whole' && !surely)
    return firstOfEach([...anywhere, ...fallback, ...inParty]).slice(0, limit);
  const people = surely ? [...inParty, ...anywhere] : [...anywhere, ...inParty];
  return firstOfEach([...people, ...fallback]).slice(0, limit);
}

/** In "Jordan Smith, IOM" a person comes from IOM: what stands before one word and a party's own name is a given name. */
function isGivenName({ rest }: PartyReading, line: string, { entries }: EntryContext): boolean {
  const trailing = readTrailingParty(entries, line);
  return trailing !== null && /^[^\s,;]+\s*[,;(]/u.test(rest);
}

function ofReading({ party, rest }: PartyReading, context: EntryContext): readonly Suggestion[] {
  if (rest === '') {
    const isHere = party.partyId !== null && context.partiesHere.has(party.partyId);
    const own = ofParty(context.people, party).slice(0, 5);
    const people = own.map((person) => personOf(person, party, '', context)).filter(({ isHere: is }) => !is);
    return [{ kind: 'delegation', party, isHere }, ...people];
  }
  const parsed = parsePersonLine(rest);
  const fresh: readonly Suggestion[] = parsed
    ? [{ kind: 'new-person', line: parsed, party, typed: rest }]
    : [];
  return [...peopleOf(rest, context, party), ...fresh];
}

/**
 * "Ms Victoria Kasabyan, IOM" goes to the party it ends with, any other name to the current delegation; a name of
 * nothing known may be an organisation.
 */
function withoutParty(line: string, { entries, current }: EntryContext): readonly Suggestion[] {
  const trailing = readTrailingParty(entries, line);
  const ways = [trailing, current ? { party: current, rest: line } : null];
  const fresh = ways.flatMap((way): readonly Suggestion[] => {
    const parsed = way && parsePersonLine(way.rest);
    return parsed ? [{ kind: 'new-person', line: parsed, party: way.party, typed: way.rest }] : [];
  });
  const organisation = { kind: 'new-organisation', name: line } as const;
  return isOrganisationName(line) ? [organisation, ...fresh] : [...fresh, organisation];
}

/** "Steppe Mobility Forum": a line without a comma that ends or begins with what organisations call themselves. */
const organisationWord =
  /(?:^|\s)(?:forum|organi[sz]ation|association|alliance|agency|foundation|fund|network|institute|university|cent(?:re|er)|committee|commission|council|federation|society|union|initiative|secretariat|форум|организаци\p{L}*|ассоциаци\p{L}*|альянс|агентств\p{L}*|фонд|сеть|институт|университет|центр|комитет|комисси\p{L}*|совет|федераци\p{L}*|обществ\p{L}*|союз|инициатив\p{L}*|секретариат)(?=\s|$)/iu;

function isOrganisationName(line: string): boolean {
  return !line.includes(',') && organisationWord.test(line);
}

/** Those of the party first; then others, who may have changed their post. */
function peopleOf(text: string, context: EntryContext, party: PartyEntry | null): readonly Suggestion[] {
  const name = nameIn(text);
  if (party) {
    const own = findPeople(ofParty(context.people, party), name, 5);
    const others = findPeople(context.people, name, 5).filter((person) => !own.includes(person));
    const come = others.filter((person) => !context.peopleHere.has(person.id)).slice(0, 2);
    return [...own, ...come].map((person) => personOf(person, party, name, context));
  }
  return findPeople(context.people, name, 5).flatMap((person) => {
    const [partyId] = person.parties.keys();
    const own = context.entries.find((entry) => entry.partyId !== null && entry.partyId === partyId);
    return own ? [personOf(person, own, name, context)] : [];
  });
}

function personOf(person: KnownPerson, party: PartyEntry, typed: string, context: EntryContext) {
  const [last] = person.parties.keys();
  const isOwn = party.partyId !== null && person.parties.has(party.partyId);
  const from = isOwn
    ? null
    : (context.entries.find(({ partyId }) => partyId !== null && partyId === last) ?? null);
  return { kind: 'person', person, party, typed, from, isHere: context.peopleHere.has(person.id) } as const;
}

function ofParty(people: readonly KnownPerson[], { partyId }: PartyEntry): readonly KnownPerson[] {
  return partyId === null ? [] : people.filter((person) => person.parties.has(partyId));
}

/** The name alone: "Ms Gulnora RAHIMOVA, Chief Specialist" is sought as "Gulnora Rahimova". */
function nameIn(text: string): string {
  const parsed = parsePersonLine(text);
  return parsed ? `${parsed.given} ${parsed.family}`.trim() : text;
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

function firstOfEach(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const seen = new Map(suggestions.toReversed().map((one) => [keyOfSuggestion(one), one]));
  return suggestions.filter((one) => seen.get(keyOfSuggestion(one)) === one);
}
