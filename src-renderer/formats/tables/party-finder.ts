import { groupedBy } from '@/domain/grouped-by';
import { nameOn } from '@/domain/name-on';
import type { FormerAcronyms } from '@/domain/former-acronyms';
import type { Party, PartyName } from '@/domain/party';
import { dayOf } from '@/domain/period';
import {
  organisationByName,
  stateByIso2,
  stateByIso3,
  stateByName,
  stateOfDelegation,
  statesOfSharedName,
} from '@/domain/reference/find-names';
import { normaliseName } from '@/domain/reference/normalise-name';
import { referencePartyName, type ReferenceParty } from '@/domain/reference/party-name';

import { nominativesOf, withoutRegionalLead } from './nominatives';
import type { Locale } from './table-language';

/** A party as a plan names it, fit to be sent between threads. */
export type PartyRef =
  | { readonly kind: 'party'; readonly partyId: string }
  /** Of the built-in reference, by ISO 3166 alpha-3 or by its code. */
  | { readonly kind: 'reference'; readonly code: string }
  | { readonly kind: 'new'; readonly name: string };

export interface FoundParty {
  readonly ref: PartyRef;
  /** Short name on the date, in the language. */
  readonly label: string;
  /** What a list of participants prints where nothing else is recorded. */
  readonly formal: string;
  /** ISO 3166 alpha-3; `null` of an organisation, and of one that is new. */
  readonly iso3: string | null;
}

export interface PartyFinder {
  /** By any name, acronym or code, whole; `null` where nothing is called so, or two States are ("Congo"). */
  readonly find: (text: string) => FoundParty | null;
  /** The party of a record, where a text may name it: of a name that two States share a table of this app means its own. */
  readonly written: (text: string, partyId: string | null) => FoundParty | null;
  /** Whether it is the name of a party, though not of one alone. */
  readonly isParty: (text: string) => boolean;
  /** A party of the register as a table writes it. */
  readonly label: (partyId: string) => string;
}

interface FinderFacts {
  readonly date: string | null;
  readonly language: Locale;
  readonly formerAcronyms?: FormerAcronyms;
}

/** Finds parties of the register first, then of the built-in reference. */
export function partyFinder(
  parties: readonly Party[],
  names: readonly PartyName[],
  { date, language, formerAcronyms = [] }: FinderFacts,
): PartyFinder {
  const byId = new Map(parties.map((party) => [party.id, party]));
  const namesOf = groupedBy(names, (name) => name.partyId);
  const labels = new Map<string, string>();
  const label = (partyId: string) => {
    const ready = labels.get(partyId);
    if (ready !== undefined) return ready;
    const party = byId.get(partyId);
    const made = party ? nameOn(party, namesOf.get(partyId) ?? [], date, language, 'short') : '—';
    labels.set(partyId, made);
    return made;
  };
  const own = new Map<string, string>();
  const ofReference = new Map<ReferenceParty, string>();
  for (const party of parties) {
    const spoken = (namesOf.get(party.id) ?? []).flatMap(({ short, formal }) => [short, formal]);
    const words = [...spoken, ...Object.values(party.acronym), party.iso3 ?? ''].filter(Boolean);
    const reference = party.iso3
      ? stateByIso3(party.iso3)
      : words.map(organisationByName).find((found) => found !== undefined);
    if (reference) ofReference.set(reference, party.id);
    for (const word of words) if (!own.has(normaliseName(word))) own.set(normaliseName(word), party.id);
  }
  for (const [partyId, word] of formerAcronyms)
    if (!own.has(normaliseName(word))) own.set(normaliseName(word), partyId);
  const known = (partyId: string): FoundParty => {
    const party = byId.get(partyId);
    const formal = party ? nameOn(party, namesOf.get(partyId) ?? [], date, language, 'formal') : '—';
    return { ref: { kind: 'party', partyId }, label: label(partyId), formal, iso3: party?.iso3 ?? null };
  };
  const finder: PartyFinder = {
    label,
    written(text, partyId) {
      const iso3 = byId.get(partyId ?? '')?.iso3 ?? '';
      return partyId !== null && statesOfSharedName(text).includes(iso3) ? known(partyId) : null;
    },
    isParty: (text) => finder.find(text) !== null || statesOfSharedName(plainName(text)).length > 0,
    find(text) {
      const plain = plainName(text);
      if (plain === '' || statesOfSharedName(plain).length > 0) return null;
      // «Делегация Республики Казахстан»: after such a word the name is bent. "Delegation of the EU" is a name itself.
      const spellings =
        withoutLead(text) === text ? [plain] : [text.replace(/[:.]$/u, ''), ...nominativesOf(plain)];
      const mine = spellings.map((name) => own.get(normaliseName(name))).find((id) => id !== undefined);
      if (mine !== undefined) return known(mine);
      const reference = spellings.map(referenceOf).find((one) => one !== undefined);
      if (!reference) return inTwoLanguages(text, finder.find) ?? withAcronym(text, finder.find);
      const inUse = ofReference.get(reference);
      if (inUse !== undefined) return known(inUse);
      const code = 'iso3' in reference ? reference.iso3 : reference.code;
      const on = dayOf(date) ?? undefined;
      return {
        ref: { kind: 'reference', code },
        iso3: 'iso3' in reference ? reference.iso3 : null,
        label: referencePartyName(reference, { date: on, language, form: 'short' }),
        formal: referencePartyName(reference, { date: on, language, form: 'formal' }),
      };
    },
  };
  return finder;
}

/** Whether both are one party; what is not known is none. */
export function isSameParty(one: FoundParty | null, other: FoundParty | null): boolean {
  return one !== null && other !== null && JSON.stringify(one.ref) === JSON.stringify(other.ref);
}

/** "Kazakhstan / Казахстан": one party, named once in each language. */
function inTwoLanguages(text: string, find: PartyFinder['find']): FoundParty | null {
  const [one = '', other = '', ...more] = text.split(/\s*[/|\n]\s*/u);
  if (other === '' || more.length > 0) return null;
  const found = find(one);
  return isSameParty(found, find(other)) ? found : null;
}

/** "International Committee of the Red Cross (ICRC)": its name and its acronym, either of which says the other. */
function withAcronym(text: string, find: PartyFinder['find']): FoundParty | null {
  const { name = '', acronym = '' } = nameAndAcronym(text);
  const found = name === '' ? null : find(name);
  const other = name === '' ? null : find(acronym);
  return other === null || isSameParty(found, other) ? found : null;
}

/** The two parts of "International Committee of the Red Cross (ICRC)"; none where it is nothing of the kind. */
export function nameAndAcronym(text: string): { readonly name?: string; readonly acronym?: string } {
  const plain = text.replaceAll(/\s+/gu, ' ').trim();
  return /^(?<name>[^()]{6,}?) ?\((?<acronym>\p{Lu}[\p{Lu}\d/-]{1,11})\)[:.]?$/u.exec(plain)?.groups ?? {};
}

function plainName(text: string): string {
  return withoutLead(text).replace(/[:.]$/u, '').trim();
}

const lead =
  /^(?:the )?(?:delegation|representatives?|participants|government) (?:of|from) |^(?:from|on|for) (?=the \S+ side:?$)|^(?:делегация|представител[ьи]|участники|правительство) (?:от |из )?|^(?:со?|от) (?=\S+ стороны:?$)|^со стороны /iu;

/** "Delegation of Türkiye" as the name of the party in it. */
export function withoutLead(text: string): string {
  return withoutRegionalLead(text.replace(lead, ''));
}

function referenceOf(text: string): ReferenceParty | undefined {
  const isCode = /^[A-Z]{2,3}$/u.test(text);
  return (
    stateByName(text) ??
    organisationByName(text) ??
    stateOfDelegation(text) ??
    (isCode ? (stateByIso3(text) ?? stateByIso2(text)) : undefined)
  );
}
