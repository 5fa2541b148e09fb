import type { PersonLine } from '@/formats/person-line/parse-person-line';
import type { Headcount } from '@/formats/tables/headcount';
import type { PartyEntry } from '@/pickers/parties/party-entry';
import type { KnownPerson } from '@/pickers/people/known-people';
import type { AnotherDelegation } from '@/store/commands/add-entries';
import type { PersonSuggestion } from './suggest-people';

/** Why there: the line names the party, it names one that is not known, or it was used last. */
export type Place = 'named' | 'unknown' | 'last-used';

/** What a line says of the delegation itself. */
export interface SaidOfDelegation {
  readonly another?: AnotherDelegation;
  /** Words of the line that are recorded nowhere. */
  readonly leftOut?: string;
}

/** What can be done with the line. */
export type Suggestion =
  | (SaidOfDelegation & {
      readonly kind: 'delegation';
      readonly party: PartyEntry;
      readonly isHere: boolean;
    })
  | {
      /** How many came, and nobody's name. */
      readonly kind: 'headcount';
      readonly party: PartyEntry;
      readonly headcount: Headcount;
      readonly place: Place;
      readonly was: Headcount | null;
    }
  | (PersonSuggestion & SaidOfDelegation)
  | (SaidOfDelegation & {
      readonly kind: 'new-person';
      readonly line: PersonLine;
      readonly party: PartyEntry;
      readonly place: Place;
      readonly typed: string;
    })
  | { readonly kind: 'new-organisation'; readonly name: string };

export interface EntryContext {
  readonly entries: readonly PartyEntry[];
  readonly people: readonly KnownPerson[];
  /** Parties with a delegation at this meeting. */
  readonly partiesHere: ReadonlySet<string>;
  /** How many are recorded to have come of them, by the party's id. */
  readonly headcounts?: ReadonlyMap<string, Headcount>;
  readonly peopleHere: ReadonlySet<string>;
  /** The delegation a name without a party goes to: the one last added to or selected. */
  readonly current: PartyEntry | null;
}

/** Why Enter adds nothing before one of the offers is chosen, or the line says more. */
export type EntryQuestion =
  /** The line may mean several things, or names another State than that of the delegation used last. */
  | 'which'
  /** A name, and no delegation for it. */
  | 'delegation'
  /** An honorific and no name. */
  | 'name'
  /** A post and no name. */
  | 'post';

export interface EntryReading {
  /** The likeliest first. */
  readonly suggestions: readonly Suggestion[];
  /** `null` where Enter takes the first. */
  readonly asks: EntryQuestion | null;
}

export function keyOfSuggestion(suggestion: Suggestion): string {
  switch (suggestion.kind) {
    case 'delegation':
    case 'headcount':
      return `${suggestion.kind}/${suggestion.party.key}`;
    case 'person':
      return `person/${suggestion.person.id}`;
    case 'new-person':
      return `new-person/${suggestion.party.key}`;
    case 'new-organisation':
      return 'new-organisation';
  }
}
