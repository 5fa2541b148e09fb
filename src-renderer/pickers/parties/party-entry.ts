import { nameOn } from '@/domain/name-on';
import { nameKeysOf, namesOf, organisationByName, stateByIso3 } from '@/domain/reference/find-names';
import { isAbbreviation, normaliseName } from '@/domain/reference/normalise-name';
import { organisations } from '@/domain/reference/organisations';
import { referencePartyName, type ReferenceParty } from '@/domain/reference/party-name';
import { otherStateNames } from '@/domain/reference/other-state-names';
import { states } from '@/domain/reference/states';
import { dayOf } from '@/domain/period';
import { foldedName, type FoldedName } from '@/search/match-name';
import { wordsOfName } from '@/search/words-of-name';
import type { PartyWithNames } from '@/store/register';

/** A State or organisation that can be chosen: one of the register, or of the built-in reference. */
export interface PartyEntry {
  /** Unique in the list; the party's id where it is in the register. */
  readonly key: string;
  /** `null` while it is not in use: choosing it makes its records. */
  readonly partyId: string | null;
  readonly reference: ReferenceParty | null;
  readonly kind: 'state' | 'organisation';
  /** Short name on the date, in the language. */
  readonly label: string;
  /** Formal name, where it says more than the short one. */
  readonly formal: string;
  /** ISO 3166 alpha-3 or acronym; `''` where there is none. */
  readonly code: string;
  /** Whole names and codes, normalised: for an exact hit. */
  readonly exact: ReadonlySet<string>;
  readonly names: readonly FoldedName[];
  /** The same, as a line may begin with them. */
  readonly beginnings: readonly NameBeginning[];
}

/** The words of a name in their order, folded. */
export interface NameBeginning {
  readonly words: readonly string[];
  /** Whether it stands for a longer name: its beginning may be anybody's name, as Kim is of KIMEP. */
  readonly isAcronym: boolean;
}

/** ISO 3166 alpha-3 of a State; `null` of an organisation. */
export function stateOf({ kind, code, reference }: PartyEntry): string | null {
  if (reference) return 'iso3' in reference ? reference.iso3 : null;
  return kind === 'state' && /^[A-Z]{3}$/u.test(code) ? code : null;
}

interface At {
  /** EDTF; names are those in force on it. */
  readonly date: string | null;
  readonly language: string;
}

/** Every party that can be chosen: those of the register first, then the rest of the reference. */
export function partyEntries(parties: readonly PartyWithNames[], at: At): readonly PartyEntry[] {
  const known = knownEntries(parties, at);
  const used = new Set(known.map((entry) => entry.reference));
  return [
    ...known,
    ...[...states, ...organisations].filter((party) => !used.has(party)).map((party) => newEntry(party, at)),
  ];
}

/** Parties of the register alone. */
export function knownEntries(parties: readonly PartyWithNames[], at: At): readonly PartyEntry[] {
  return parties.map((party) => knownEntry(party, at));
}

function knownEntry(
  { party, names, formerAcronyms = [] }: PartyWithNames,
  { date, language }: At,
): PartyEntry {
  const reference = referenceOfParty({ party, names, formerAcronyms });
  const own = names.flatMap((name) => [name.short, name.formal]);
  const acronyms = [...Object.values(party.acronym), ...formerAcronyms];
  return withWords(() => knownWords(reference, [...own, ...acronyms]), {
    key: party.id,
    partyId: party.id,
    reference,
    kind: party.kind,
    label: nameOn(party, names, date, language, 'short'),
    formal: nameOn(party, names, date, language, 'formal'),
    code: party.iso3 ?? party.acronym[language.split('-')[0] ?? ''] ?? party.acronym['en'] ?? '',
  });
}

function newEntry(reference: ReferenceParty, { date, language }: At): PartyEntry {
  const tag = language.startsWith('ru') ? 'ru' : 'en';
  const on = dayOf(date) ?? undefined;
  const isState = 'iso3' in reference;
  const code = isState ? reference.iso3 : (reference[tag].acronyms[0] ?? reference.en.acronyms[0] ?? '');
  return withWords(() => wordsOf(reference), {
    key: isState ? reference.iso3 : reference.code,
    partyId: null,
    reference,
    kind: isState ? 'state' : 'organisation',
    label: referencePartyName(reference, { date: on, language: tag, form: 'short' }),
    formal: referencePartyName(reference, { date: on, language: tag, form: 'formal' }),
    code,
  });
}

/** Which State or organisation of the built-in reference a party is, by its code or any of its names. */
export function referenceOfParty({
  party,
  names,
  formerAcronyms = [],
}: PartyWithNames): ReferenceParty | null {
  if (party.iso3 !== null) return stateByIso3(party.iso3) ?? null;
  const own = [...Object.values(party.acronym), ...names.flatMap((name) => [name.formal, name.short])];
  const spoken = [...own, ...formerAcronyms];
  return spoken.map(organisationByName).find((found) => found !== undefined) ?? null;
}

type Words = Pick<PartyEntry, 'exact' | 'names' | 'beginnings'>;

/** The entry with its names made ready when they are first asked for: a list of parties is shown more often than sought in. */
function withWords(make: () => Words, entry: Omit<PartyEntry, keyof Words>): PartyEntry {
  let ready: Words | null = null;
  const words = () => (ready ??= make());
  return {
    ...entry,
    get exact() {
      return words().exact;
    },
    get names() {
      return words().names;
    },
    get beginnings() {
      return words().beginnings;
    },
  };
}

function knownWords(reference: ReferenceParty | null, own: readonly string[]): Words {
  const words = wordsOf(reference);
  const mine = readyWords(own, () => own.map(normaliseName));
  return eachWhenAsked({
    exact: () => new Set([...words.exact, ...mine.exact]),
    names: () => [...words.names, ...mine.names],
    beginnings: () => [...words.beginnings, ...mine.beginnings],
  });
}

const folded = new WeakMap<ReferenceParty, Words>();

/** The reference never changes, so its hundreds of names are made ready once. */
function wordsOf(reference: ReferenceParty | null): Words {
  if (!reference) return { exact: new Set(), names: [], beginnings: [] };
  const ready = folded.get(reference);
  if (ready) return ready;
  const isState = 'iso3' in reference;
  const codes = isState ? [reference.iso2, reference.iso3] : [reference.code];
  const typed = [...codes, ...(usual[codes[0] ?? ''] ?? [])];
  const others = isState ? (otherStateNames[reference.iso3] ?? []) : [];
  const names = [...typed, ...namesOf(reference, 'en'), ...namesOf(reference, 'ru'), ...others];
  const words = readyWords(names, () => [...typed.map(normaliseName), ...nameKeysOf(reference)]);
  folded.set(reference, words);
  return words;
}

function readyWords(names: readonly string[], keys: () => readonly string[]): Words {
  return eachWhenAsked({
    exact: () => new Set(keys()),
    names: () => names.map(foldedName),
    beginnings: () =>
      names.map((name) => ({
        words: wordsOfName(name).map(({ word }) => word),
        isAcronym: isAbbreviation(name),
      })),
  });
}

/** Each made once, when it is asked for: who reads a list needs whole names alone, of every party at once. */
function eachWhenAsked(make: { readonly [Part in keyof Words]: () => Words[Part] }): Words {
  const ready: { -readonly [Part in keyof Words]?: Words[Part] } = {};
  return {
    get exact() {
      return (ready.exact ??= make.exact());
    },
    get names() {
      return (ready.names ??= make.names());
    },
    get beginnings() {
      return (ready.beginnings ??= make.beginnings());
    },
  };
}

/** What people type for a State though it is not its code, by ISO 3166 alpha-2. */
const usual: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE', 'ОАЭ'],
  GB: ['UK', 'Britain'],
  KG: ['KR', 'Киргизия'],
  KZ: ['РК', 'Kazakstan'],
  RU: ['РФ', 'Russia'],
  TJ: ['РТ'],
  UZ: ['РУз'],
  US: ['USA', 'America', 'США'],
};
