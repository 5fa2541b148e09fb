import { takeHonorific } from '@/formats/person-line/honorifics';
import { parsePersonLine, type PersonLine } from '@/formats/person-line/parse-person-line';
import { unknownEntry } from '@/pickers/parties/choice-of-entry';
import type { MentionedParty } from '@/pickers/parties/mentioned-parties';
import { stateOf, type PartyEntry } from '@/pickers/parties/party-entry';
import type { LaterParty } from '@/pickers/parties/read-later-party';
import type { PartyReading } from '@/pickers/parties/read-leading-party';
import type { UnknownParty } from '@/pickers/parties/read-unknown-party';
import { takeAside, type Aside } from './take-aside';
import { peopleAnywhere, peopleAt, peopleOfParty, personAt } from './suggest-people';
import type { EntryContext, Place, SaidOfDelegation, Suggestion } from './suggestion';

/** A party at the head of the line: the delegation, or who comes in it. */
export function ofReading(reading: PartyReading, context: EntryContext): readonly Suggestion[] {
  const { party } = reading;
  const { rest, ...aside } = takeAside(reading.rest);
  const said = saidOf(aside, reading.name || party.label);
  if (rest === '') {
    const isHere = !said.another && party.partyId !== null && context.partiesHere.has(party.partyId);
    const own = said.another ? [] : peopleOfParty(context.people, party).slice(0, 5);
    const people = own.map((person) => personAt(person, party, null, context));
    return [{ kind: 'delegation', party, isHere, ...said }, ...people.filter((person) => !person.isHere)];
  }
  return ofLater({ party, rest }, context).map((one) =>
    one.kind === 'new-person' || one.kind === 'person' ? { ...one, ...said } : one,
  );
}

function saidOf({ aside, ordinal }: Pick<Aside, 'aside' | 'ordinal'>, name: string): SaidOfDelegation {
  if (aside === '' || ordinal === 1) return {};
  return ordinal === null ? { leftOut: aside } : { another: { ordinal, printed: `${name} (${aside})` } };
}

/** A party after the name. */
export function ofLater(
  { party, rest }: Pick<LaterParty, 'party' | 'rest'>,
  context: EntryContext,
): readonly Suggestion[] {
  return [
    ...peopleAt(rest, party, context),
    ...newPerson(parsePersonLine(rest, stateOf(party)), party, 'named', rest),
  ];
}

/** A party inside what the person is: their line stays as it is written. */
export function ofMentioned(
  { party }: MentionedParty,
  line: string,
  context: EntryContext,
): readonly Suggestion[] {
  return ofLater({ party, rest: line }, context);
}

export function ofUnknown({ name, rest }: UnknownParty, context: EntryContext): readonly Suggestion[] {
  const party = unknownEntry(name);
  return [
    ...peopleAt(rest, party, context),
    ...newPerson(parsePersonLine(rest, stateOf(party)), party, 'unknown', rest),
  ];
}

/** Not at the party that the line names: its name then stays with the person as the institution. */
export function elsewhere(name: string, rest: string, context: EntryContext): readonly Suggestion[] {
  const parsed = parsePersonLine(rest, context.current && stateOf(context.current));
  const line = parsed && { ...parsed, institution: [name, parsed.institution].filter(Boolean).join(', ') };
  return [
    ...peopleAnywhere(rest, context).map((person) => ({ ...person, line })),
    ...(context.current ? newPerson(line, context.current, 'last-used', rest) : []),
  ];
}

/** A name of nothing known goes to the delegation used last. */
export function toCurrent(
  line: string,
  { current }: EntryContext,
  place: Place = 'last-used',
): readonly Suggestion[] {
  return current ? newPerson(parsePersonLine(line, stateOf(current)), current, place, line) : [];
}

/** It may be an organisation, but none that is addressed as a person is. */
export function asOrganisation(line: string): readonly Suggestion[] {
  return takeHonorific(line).honorific === null ? [{ kind: 'new-organisation', name: line }] : [];
}

function newPerson(
  line: PersonLine | null,
  party: PartyEntry,
  place: Place,
  typed: string,
): readonly Suggestion[] {
  return line ? [{ kind: 'new-person', line, party, place, typed }] : [];
}
