import type { Party, PartyName } from './party';
import type { ReferenceOrganisation } from './reference/reference-organisation';
import type { FormerNames, ReferenceState } from './reference/reference-state';

export interface PartyWithNames {
  readonly party: Party;
  readonly names: readonly PartyName[];
}

/** What making records needs from outside, so that this stays a pure function: new ids and list positions. */
export interface RecordMaker {
  newId(): string;
  /** Keys that sort in the order they are asked for. */
  nextOrder(): string;
}

const languages = ['en', 'ru'] as const;

/**
 * The records of a State or organisation of the built-in reference: the party and its dated names in English and
 * Russian, former ones included, so that a paper of 2015 prints "Turkey" and one of 2023 "Türkiye".
 */
export function partyFromReference(
  reference: ReferenceState | ReferenceOrganisation,
  make: RecordMaker,
): PartyWithNames {
  const party = 'iso3' in reference ? stateParty(reference, make) : organisationParty(reference, make);
  const history = reference.history ?? [];
  const names = languages.flatMap((language) => {
    const today = reference[language];
    const changed = history.filter((former) => former[language] !== undefined);
    const current = {
      short: today.short,
      formal: today.formal,
      from: changed.at(-1)?.until ?? null,
      until: null,
    };
    return [...changed.map((former) => formerName(former, language)), current].map((name) => ({
      id: make.newId(),
      partyId: party.id,
      language,
      sortKey: null,
      ...name,
      order: make.nextOrder(),
    }));
  });
  return { party, names };
}

function formerName(former: FormerNames, language: (typeof languages)[number]) {
  const { short, formal } = former[language] ?? former.en;
  return { short, formal, from: former.from ?? null, until: former.until };
}

function stateParty(state: ReferenceState, make: RecordMaker): Party {
  return {
    id: make.newId(),
    kind: 'state',
    iso2: state.iso2,
    iso3: state.iso3,
    acronym: {},
    category: 'state',
  };
}

function organisationParty(organisation: ReferenceOrganisation, make: RecordMaker): Party {
  const acronym: Record<string, string> = {};
  for (const language of languages) {
    const [first] = organisation[language].acronyms;
    if (first) acronym[language] = first;
  }
  return {
    id: make.newId(),
    kind: 'organisation',
    iso2: null,
    iso3: null,
    acronym,
    category: organisation.category,
  };
}
