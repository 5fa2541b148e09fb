import type { Party, PartyName } from './party';
import type { ReferenceOrganisation } from './reference/reference-organisation';
import type { FormerNames, ReferenceState } from './reference/reference-state';

export interface PartyWithNames {
  readonly party: Party;
  readonly names: readonly PartyName[];
  /** Of records that were merged into it: it is found by them, and no paper prints them. */
  readonly formerAcronyms?: readonly string[];
}

/** What making records needs from outside, so that this stays a pure function: ids and list positions. */
export interface RecordMaker {
  /** @param key of the record within the reference, the same in every register: `party/TJK`, `party/TUR/en/2022-06-01` */
  idOf(key: string): string;
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
      // By its first day: a former name that a later version adds leaves the others their ids.
      id: make.idOf(`${partyKey(reference)}/${language}/${name.from ?? ''}`),
      partyId: party.id,
      language,
      sortKey: null,
      ...name,
      order: make.nextOrder(),
    }));
  });
  return { party, names };
}

/** Under which every register files a State or organisation of the reference. */
export function partyKey(reference: ReferenceState | ReferenceOrganisation): string {
  return `party/${'iso3' in reference ? reference.iso3 : reference.code}`;
}

function formerName(former: FormerNames, language: (typeof languages)[number]) {
  const { short, formal } = former[language] ?? former.en;
  return { short, formal, from: former.from ?? null, until: former.until };
}

function stateParty(state: ReferenceState, make: RecordMaker): Party {
  return {
    id: make.idOf(partyKey(state)),
    kind: 'state',
    iso2: state.iso2,
    iso3: state.iso3,
    acronym: {},
    category: 'state',
    mergedIntoId: null,
  };
}

function organisationParty(organisation: ReferenceOrganisation, make: RecordMaker): Party {
  const acronym: Record<string, string> = {};
  for (const language of languages) {
    const [first] = organisation[language].acronyms;
    if (first) acronym[language] = first;
  }
  return {
    id: make.idOf(partyKey(organisation)),
    kind: 'organisation',
    iso2: null,
    iso3: null,
    acronym,
    category: organisation.category,
    mergedIntoId: null,
  };
}
