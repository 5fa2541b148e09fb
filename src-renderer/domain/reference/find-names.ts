import { normaliseName } from './normalise-name';
import { organisations } from './organisations';
import type { ReferenceParty } from './party-name';
import type { ReferenceOrganisation } from './reference-organisation';
import type { ReferenceState } from './reference-state';
import { states } from './states';

const statesByIso3 = new Map(states.map((state) => [state.iso3, state]));
const statesByIso2 = new Map(states.map((state) => [state.iso2, state]));
const organisationsByCode = new Map(organisations.map((organisation) => [organisation.code, organisation]));
const statesByName = indexByName(states);
const organisationsByName = indexByName(organisations);

export function stateByIso3(iso3: string): ReferenceState | undefined {
  return statesByIso3.get(iso3);
}

export function stateByIso2(iso2: string): ReferenceState | undefined {
  return statesByIso2.get(iso2);
}

export function organisationByCode(code: string): ReferenceOrganisation | undefined {
  return organisationsByCode.get(code);
}

/**
 * Any name or variant, of any period and either language; case, accents, dots and a leading "the" do
 * not count.
 */
export function stateByName(name: string): ReferenceState | undefined {
  return statesByName.get(normaliseName(name));
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
  const entries = parties.flatMap((party) =>
    [...namesOf(party, 'en'), ...namesOf(party, 'ru')].map((name) => [normaliseName(name), party] as const),
  );
  return new Map(entries);
}
