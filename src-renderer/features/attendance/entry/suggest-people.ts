import { parsePersonLine, type PersonLine } from '@/formats/person-line/parse-person-line';
import type { PartyEntry } from '@/pickers/parties/party-entry';
import { answersTo, findPeople, mayBeNamed } from '@/pickers/people/find-people';
import type { KnownPerson } from '@/pickers/people/known-people';

/** A known person in a delegation. */
export interface PersonSuggestion {
  readonly kind: 'person';
  readonly person: KnownPerson;
  readonly party: PartyEntry;
  /** What the line says of them besides the name: it goes before what is known. */
  readonly line: PersonLine | null;
  /** The name as sought. */
  readonly typed: string;
  /** The party they were at so far, where it is another. */
  readonly from: PartyEntry | null;
  readonly isHere: boolean;
  /** Whether the name may as well be another's: then Enter does not take it for theirs. */
  readonly isUnsure: boolean;
}

interface PeopleContext {
  readonly entries: readonly PartyEntry[];
  readonly people: readonly KnownPerson[];
  readonly peopleHere: ReadonlySet<string>;
}

/** Those of the party first; then others, who may have changed their post. */
export function peopleAt(
  text: string,
  party: PartyEntry,
  context: PeopleContext,
): readonly PersonSuggestion[] {
  const line = parsePersonLine(text);
  const name = nameIn(line, text);
  const answers = answersTo(context.people, name).map((answer) => answer.person);
  const own = answers.filter((person) => isOf(person, party)).slice(0, 5);
  const others = answers.slice(0, 5).filter((person) => !own.includes(person));
  const come = others.filter((person) => !context.peopleHere.has(person.id)).slice(0, 2);
  return [...own, ...come].map((person) => personAt(person, party, line, context, name));
}

/** Everybody the text may name, each at the party they were at last. */
export function peopleAnywhere(text: string, context: PeopleContext): readonly PersonSuggestion[] {
  const line = parsePersonLine(text);
  const name = nameIn(line, text);
  return findPeople(context.people, name, 5).flatMap((person) => {
    const [partyId] = person.parties.keys();
    const own = context.entries.find((entry) => entry.partyId !== null && entry.partyId === partyId);
    return own ? [personAt(person, own, line, context, name)] : [];
  });
}

export function personAt(
  person: KnownPerson,
  party: PartyEntry,
  line: PersonLine | null,
  { entries, peopleHere }: PeopleContext,
  typed = '',
): PersonSuggestion {
  const [last] = person.parties.keys();
  const isOwn = party.partyId !== null && person.parties.has(party.partyId);
  const from = isOwn ? null : (entries.find(({ partyId }) => partyId !== null && partyId === last) ?? null);
  const isHere = peopleHere.has(person.id);
  const isUnsure = typed !== '' && mayBeNamed(person, typed);
  return { kind: 'person', person, party, line, typed, from, isHere, isUnsure };
}

export function peopleOfParty(
  people: readonly KnownPerson[],
  { partyId }: Pick<PartyEntry, 'partyId'>,
): readonly KnownPerson[] {
  return partyId === null ? [] : people.filter((person) => isOf(person, { partyId }));
}

function isOf({ parties }: KnownPerson, { partyId }: Pick<PartyEntry, 'partyId'>): boolean {
  return partyId !== null && parties.has(partyId);
}

/** The name alone: "Ms Gulnora RAHIMOVA, Chief Specialist" is sought as "Gulnora Rahimova". */
function nameIn(line: PersonLine | null, text: string): string {
  return line ? `${line.given} ${line.family}`.trim() : text;
}
