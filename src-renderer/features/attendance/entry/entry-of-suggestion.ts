import type { AttendanceState } from '@/domain/attendance';
import type { Meeting } from '@/domain/meeting';
import { fullName } from '@/domain/person';
import { choiceOfEntry, newOrganisation } from '@/pickers/parties/choice-of-entry';
import { bearsName } from '@/pickers/people/find-people';
import type { KnownPerson, TitlesAtParty } from '@/pickers/people/known-people';
import type { PartyEntry } from '@/pickers/parties/party-entry';
import type { PersonLine } from '@/formats/person-line/parse-person-line';
import type { NewEntry } from '@/store/commands/add-entries';
import type { SaidOfDelegation, Suggestion } from './suggestion';
import type { PersonSuggestion } from './suggest-people';

/** Before a meeting is held people are expected, not present. */
export function usualState({ stateOfAffairs }: Pick<Meeting, 'stateOfAffairs'>): AttendanceState {
  return stateOfAffairs === 'held' ? 'present' : 'confirmed';
}

/** What is added when a suggestion is taken. @param people those whom the suggestions were found among */
export function entryOfSuggestion(
  suggestion: Suggestion,
  language: string,
  state: AttendanceState,
  people: readonly KnownPerson[],
): NewEntry {
  switch (suggestion.kind) {
    case 'delegation':
      return {
        ...partyOf(suggestion.party, language),
        ...anotherOf(suggestion),
        name: nameOfParty(suggestion),
      };
    case 'headcount': {
      const { headcount, party } = suggestion;
      return { ...partyOf(party, language), headcount, name: party.label };
    }
    case 'person':
      return { ...knownEntry(suggestion, language, state), ...anotherOf(suggestion) };
    case 'new-person':
      return {
        ...newEntry(suggestion.line, suggestion.party, language, state, people),
        ...anotherOf(suggestion),
      };
    case 'new-organisation': {
      const { name } = suggestion;
      return { party: newOrganisation(name, language), partyName: name, name };
    }
  }
}

/**
 * Function, unit and institution start from what the person was there last, and are this meeting's own from then on; what
 * the line says goes before it.
 */
export function knownEntry(
  { person, party, line }: Pick<PersonSuggestion, 'person' | 'party' | 'line'>,
  language: string,
  state: AttendanceState,
): NewEntry {
  const attendee = {
    person: { kind: 'person', personId: person.id } as const,
    honorific: line?.honorific ?? person.honorific,
    state,
    ...titlesThere({ person, party, line }),
  };
  return { ...partyOf(party, language), attendee, name: person.label };
}

/** What the person will be printed as. */
export function titlesThere({
  person,
  party,
  line,
}: Pick<PersonSuggestion, 'person' | 'party' | 'line'>): TitlesAtParty {
  const last = party.partyId === null ? undefined : person.parties.get(party.partyId);
  return {
    function: line?.function ?? last?.function ?? null,
    unit: line?.unit ?? last?.unit ?? null,
    institution: line?.institution ?? last?.institution ?? null,
  };
}

/**
 * Where somebody of the name was offered and a new person chosen, it is a namesake. Where nobody was, the name may be one
 * that was typed a moment ago and is being learnt: the register then finds who it is.
 */
function newEntry(
  { given, family, nameOrder, ...printed }: PersonLine,
  party: PartyEntry,
  language: string,
  state: AttendanceState,
  people: readonly KnownPerson[],
): NewEntry {
  const name = fullName({ given, family, nameOrder });
  const kind = people.some((person) => bearsName(person, name)) ? 'new' : 'named';
  const person = { kind, given, family, nameOrder, honorific: printed.honorific } as const;
  return { ...partyOf(party, language), attendee: { person, state, ...printed }, name };
}

function anotherOf({ another }: SaidOfDelegation): Partial<Pick<NewEntry, 'another' | 'partyName'>> {
  return another ? { another, partyName: another.printed } : {};
}

/** The delegation as it is shown: by its party, or as it is printed where it is one more of it. */
export function nameOfParty({ party, another }: SaidOfDelegation & { readonly party: PartyEntry }): string {
  return another?.printed ?? party.label;
}

function partyOf(party: PartyEntry, language: string) {
  return { party: choiceOfEntry(party, language), partyName: party.label };
}
