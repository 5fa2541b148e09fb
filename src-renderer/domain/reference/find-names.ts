import { normaliseName } from './normalise-name';
import { groupedBy } from '../grouped-by';
import { nameWords } from './name-words';
import { organisations } from './organisations';
import { otherStateNames, sharedStateNames } from './other-state-names';
import type { ReferenceParty } from './party-name';
import type { ReferenceOrganisation } from './reference-organisation';
import type { ReferenceState } from './reference-state';
import { states } from './states';

const statesByIso3 = new Map(states.map((state) => [state.iso3, state]));
const statesByIso2 = new Map(states.map((state) => [state.iso2, state]));
const organisationsByCode = new Map(organisations.map((organisation) => [organisation.code, organisation]));
const shared = new Map(
  sharedStateNames.flatMap(({ names, states: codes }) =>
    names.map((name) => [normaliseName(name), codes] as const),
  ),
);
const statesByName = indexByName(states);
const statesByAdjective = groupedBy(
  states.flatMap((state) =>
    [...state.en.adjectives, ...state.ru.adjectives].map((adjective) => ({
      state,
      // «ый» and «ий» both: the feminine that is met does not tell which.
      adjective: normaliseName(adjective).replace(/ы[ий]$/u, 'ии'),
    })),
  ),
  ({ adjective }) => adjective,
);
const organisationsByName = indexByName(organisations);

/** By ISO 3166-1 alpha-3, in capitals. */
export function stateByIso3(iso3: string): ReferenceState | undefined {
  return statesByIso3.get(iso3);
}

/** By ISO 3166-1 alpha-2, in capitals. */
export function stateByIso2(iso2: string): ReferenceState | undefined {
  return statesByIso2.get(iso2);
}

/** By the code of the built-in reference. */
export function organisationByCode(code: string): ReferenceOrganisation | undefined {
  return organisationsByCode.get(code);
}

/**
 * Any name or variant, of any period and either language, and what the State is called elsewhere; case, accents, dots, a
 * leading "the", abbreviated words and their order do not count. `undefined` of a name that two States share.
 */
export function stateByName(name: string): ReferenceState | undefined {
  if (statesOfSharedName(name).length > 0) return undefined;
  return statesByName.get(normaliseName(name)) ?? statesByName.get(nameWords(name) ?? '');
}

/** ISO 3166 alpha-3 of the States that are both called so: "Congo", "Korea"; empty of any other name. */
export function statesOfSharedName(name: string): readonly string[] {
  return shared.get(normaliseName(name)) ?? [];
}

/** "Uzbek delegation", «французская делегация», «с казахстанской стороны»: by the adjective alone; `undefined` where two States have it. */
export function stateOfDelegation(text: string): ReferenceState | undefined {
  const { of: adjective } =
    /^(?:the )?(?<of>.+?) (?:delegation|side|делегаци[яию]|сторон[аыу])$/u.exec(normaliseName(text))
      ?.groups ?? {};
  return adjective === undefined ? undefined : stateByAdjective(adjective);
}

/** "French", «французская», «Французское»; `undefined` where two States have it. */
export function stateByAdjective(adjective: string): ReferenceState | undefined {
  const plain = normaliseName(adjective).replace(/(?:ая|яя|ую|юю|ои|еи|ое|ее|ого|его)$/u, 'ии');
  const owners = statesByAdjective.get(plain) ?? [];
  return owners.length === 1 ? owners[0]?.state : undefined;
}

/** All that a party is found by, folded; among them the words of longer names in no order. */
export function nameKeysOf(party: ReferenceParty): readonly string[] {
  const names = [...namesOf(party, 'en'), ...namesOf(party, 'ru')];
  if (!('iso3' in party)) return names.map(normaliseName);
  const all = [...names, ...(otherStateNames[party.iso3] ?? [])];
  return [...all.map(normaliseName), ...all.flatMap((name) => nameWords(name) ?? [])];
}

/** Any name, acronym or variant, of any period and either language. */
export function organisationByName(name: string): ReferenceOrganisation | undefined {
  return organisationsByName.get(normaliseName(name));
}

/** Acronyms of both languages, the ones to print first; empty for an unknown code. */
export function acronymsOf(code: string): readonly string[] {
  const organisation = organisationByCode(code);
  return organisation ? [...organisation.en.acronyms, ...organisation.ru.acronyms] : [];
}

/** Every name, acronym and variant of a party in one language, former names included, without repetition. */
export function namesOf(party: ReferenceParty, language: 'en' | 'ru'): readonly string[] {
  const current = party[language];
  const former = (party.history ?? []).flatMap((period) => {
    const names = period[language];
    return names ? [names.short, names.formal] : [];
  });
  const acronyms = 'acronyms' in current ? current.acronyms : [];
  return [...new Set([current.short, current.formal, ...acronyms, ...current.variants, ...former])];
}

function indexByName<T extends ReferenceParty>(parties: readonly T[]): ReadonlyMap<string, T> {
  return new Map(parties.flatMap((party) => nameKeysOf(party).map((key) => [key, party] as const)));
}
