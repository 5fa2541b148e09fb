import { fullName, personNameFor } from '@/domain/person';
import type { PersonRow } from '@/domain/person-row';
import {
  namesOf,
  organisationByCode,
  organisationByName,
  stateByIso3,
  stateByName,
} from '@/domain/reference/find-names';
import { normaliseName } from '@/domain/reference/normalise-name';
import type { PersonFacts } from '@/formats/matching/match-person';
import type { Likeness } from '@/search/compare-names';
import type { NamesFound } from '@/search/find-names';
import type { PartyWithNames, Register } from '@/store/register';

/** Somebody of the register who may be meant by a name. */
export interface KnownPerson extends PersonFacts {
  readonly id: string;
  readonly label: string;
  /** As the register calls it; `''` where none is known. */
  readonly party: string;
  readonly likeness: Likeness;
}

/** The people of the register whose names are those of what is reviewed, or near them. */
export interface KnownPeople {
  readonly bearers: (name: string) => readonly KnownPerson[];
  /** One key for every way to name a party. */
  readonly partyKey: (party: string) => string;
  /** Names of what is reviewed that are alike. */
  readonly alike: (name: string) => readonly { readonly name: string; readonly likeness: Likeness }[];
}

/** Before anybody was looked for. */
export const nobodyKnown: KnownPeople = {
  bearers: () => [],
  partyKey: partyKeys([]),
  alike: () => [],
};

/** On another thread: it takes a while where thousands are known. */
export type FindNames = (
  sought: readonly string[],
  people: readonly { readonly id: string; readonly names: readonly string[] }[],
) => Promise<NamesFound>;

const nothing: NamesFound = { bearers: new Map(), alike: [] };

/** @param sought names as printed, of everybody in what is reviewed */
export async function knowPeople(
  register: Pick<Register, 'namedPeople' | 'peopleOf' | 'parties'>,
  sought: readonly string[],
  find: FindNames,
  language: string,
): Promise<KnownPeople> {
  const distinct = [...new Set(sought)];
  const people = (await register.namedPeople()).map(({ id, names }) => ({
    id,
    // Given name first, as names are compared.
    names: names.map(({ given, family }) => fullName({ given, family, nameOrder: 'given-first' })),
  }));
  const found = distinct.length === 0 ? nothing : await find(distinct, people);
  const ids = [...new Set([...found.bearers.values()].flat().map(({ id }) => id))];
  const rows = new Map((await register.peopleOf(ids)).map((row) => [row.person.id, row]));
  const parties = await register.parties();
  const labels = new Map(parties.map((party) => [party.party.id, labelOf(party, language)]));
  const alike = new Map<string, { readonly name: string; readonly likeness: Likeness }[]>();
  for (const { one, two, likeness } of found.alike)
    for (const [name, other] of [
      [one, two],
      [two, one],
    ] as const)
      alike.set(name, [...(alike.get(name) ?? []), { name: other, likeness }]);
  return {
    bearers: (name) =>
      (found.bearers.get(name) ?? []).flatMap(({ id, likeness }) => {
        const row = rows.get(id);
        return row ? [knownPerson(row, likeness, labels, language)] : [];
      }),
    partyKey: partyKeys(parties),
    alike: (name) => alike.get(name) ?? [],
  };
}

function knownPerson(
  { person, names, partyIds, appointments, last }: PersonRow,
  likeness: Likeness,
  labels: ReadonlyMap<string, string>,
  language: string,
): KnownPerson {
  const name = personNameFor(names, language);
  const posts = [last?.attendance.function, ...appointments.map((one) => one.function)];
  const [party] = last?.partyId ? [last.partyId] : partyIds;
  return {
    id: person.id,
    label: name ? fullName(name) : (last?.attendance.printedName ?? ''),
    party: (party === undefined ? undefined : labels.get(party)) ?? '',
    parties: partyIds,
    posts: posts.flatMap((post) => (post ? [post] : [])),
    likeness,
  };
}

/** As the register calls it in the language; where it has no name there, as the reference does. */
function labelOf({ party, names }: PartyWithNames, language: string): string {
  const own = names.filter((name) => name.language === language);
  const known = (own.findLast(({ until }) => until === null) ?? own[0])?.short;
  const reference = known === undefined && party.iso3 !== null ? stateByIso3(party.iso3) : undefined;
  const tag = language.startsWith('ru') ? 'ru' : 'en';
  return known ?? reference?.[tag].short ?? names[0]?.short ?? '';
}

/** The party's id where the register has it under any of its names; else what it is called. */
function partyKeys(parties: readonly PartyWithNames[]): KnownPeople['partyKey'] {
  const byName = new Map<string, string>();
  for (const { party, names, formerAcronyms = [] } of parties) {
    const all = [
      party.iso3 ?? '',
      ...Object.values(party.acronym),
      ...formerAcronyms,
      ...names.flatMap(({ short, formal }) => [short, formal]),
    ];
    for (const name of all) if (name !== '') byName.set(normaliseName(name), party.id);
  }
  const keys = new Map<string, string>();
  return (party) => {
    const before = keys.get(party);
    if (before !== undefined) return before;
    const reference =
      stateByIso3(party) ?? organisationByCode(party) ?? stateByName(party) ?? organisationByName(party);
    const names = reference ? [...namesOf(reference, 'en'), ...namesOf(reference, 'ru')] : [];
    const own = [party, ...names].map((name) => byName.get(normaliseName(name))).find(Boolean);
    const code = reference && ('iso3' in reference ? reference.iso3 : reference.code);
    const key = party === '' ? '' : (own ?? code ?? normaliseName(party));
    keys.set(party, key);
    return key;
  };
}
