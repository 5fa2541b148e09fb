import type { FoundParty, PartyFinder, PartyRef } from './party-finder';

/** What was answered for a text that nothing is called: a party, a new organisation, or to leave its rows out. */
export type PartyAnswer = PartyRef | { readonly kind: 'skip' };

/** The party that was answered, as its rows show it. */
export function answeredParty(answer: PartyRef, finder: PartyFinder): FoundParty {
  switch (answer.kind) {
    case 'party':
      return { ref: answer, label: finder.label(answer.partyId), formal: '', iso3: null };
    case 'reference':
      return finder.find(answer.code) ?? { ref: answer, label: answer.code, formal: '', iso3: null };
    case 'new':
      return { ref: answer, label: answer.name, formal: answer.name, iso3: null };
  }
}
