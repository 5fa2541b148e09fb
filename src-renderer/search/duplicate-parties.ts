import { pairKey } from '@/domain/person-distinction';
import { normaliseName } from '@/domain/reference/normalise-name';

import { compareNames, type DuplicateReason } from './compare-names';
import { comparedName, type ComparedName } from './compared-name';
import { alikeNames } from './duplicate-persons';
import { foldName } from './fold-name';

/** What is known of a party for telling whether another record is of it too. */
export interface PartyToCompare {
  readonly id: string;
  readonly kind: string;
  /** Short and formal names in every language. */
  readonly names: readonly string[];
  readonly acronyms: readonly string[];
  /** Which one of the built-in reference it is; `null` where it is none. */
  readonly reference: string | null;
}

/** Why two records may be of one party, the surest first. */
export const partyReasons = [
  'same-name',
  'same-reference',
  'word-order',
  'other-script',
  'acronym',
  'spelling',
  'initials',
] as const;
export type PartyReason = (typeof partyReasons)[number];

/** Two records that may be of one party. */
export interface LikelyParty {
  readonly partyId: string;
  readonly otherPartyId: string;
  readonly reason: PartyReason;
}

/** Words that names of organisations have or leave out: "Fund for Steppe Refugees", "Steppe Refugees Fund". */
const joining = new Set([
  'of',
  'the',
  'for',
  'and',
  'in',
  'on',
  'to',
  'de',
  'и',
  'по',
  'для',
  'в',
  'на',
  'за',
  'о',
  'при',
  'i',
  'po',
  'dlya',
  'v',
  'na',
  'za',
  'o',
  'pri',
]);

/**
 * Parties that may be in the register twice, the surest first. Two that the reference knows as two are never offered, nor a
 * State with an organisation.
 * @param apart pairs that were told apart, by `pairKey` @param only id of one: then only that one is compared with the others
 */
export function likelyParties(
  parties: readonly PartyToCompare[],
  apart: ReadonlySet<string>,
  only?: string,
): readonly LikelyParty[] {
  const byId = new Map(parties.map((party) => [party.id, party]));
  const found = new Map<string, LikelyParty>();
  const put = (one: string, other: string, reason: PartyReason) => {
    const [a, b] = [byId.get(one), byId.get(other)];
    if (!a || !b || one === other || !mayBeOne(a, b)) return;
    if (only !== undefined && only !== one && only !== other) return;
    const key = pairKey(one, other);
    const known = found.get(key);
    if (apart.has(key) || (known && rankOf(known.reason) <= rankOf(reason))) return;
    const [partyId, otherPartyId] = one < other ? [one, other] : [other, one];
    found.set(key, { partyId, otherPartyId, reason });
  };
  for (const [reason, keysOf] of sharedKeys) {
    const places = new Map<string, string[]>();
    for (const party of parties) {
      for (const key of new Set(keysOf(party))) {
        const known = places.get(key) ?? [];
        for (const other of known) put(party.id, other, reason);
        places.set(key, [...known, party.id]);
      }
    }
  }
  const called = new Map<string, string[]>();
  for (const party of parties) {
    for (const acronym of acronymsOf(party)) called.set(acronym, [...(called.get(acronym) ?? []), party.id]);
  }
  for (const party of parties) {
    const initials = new Set(party.names.map(initialsOf));
    for (const letters of initials)
      for (const other of called.get(letters) ?? []) put(party.id, other, 'initials');
  }
  const told = parties.map(({ id, names }) => ({ id, names: names.map(tellingWords).filter(Boolean) }));
  for (const { personId, otherPersonId, likeness } of alikeNames(told, only)) {
    const reason = reasonOf[likeness.reason];
    if (likeness.grade !== 'part' && reason) put(personId, otherPersonId, reason);
  }
  return [...found.values()].toSorted(
    (a, b) =>
      rankOf(a.reason) - rankOf(b.reason) ||
      (a.partyId < b.partyId ? -1 : a.partyId > b.partyId ? 1 : a.otherPartyId < b.otherPartyId ? -1 : 1),
  );
}

/** A name of a party made ready for `partyLikeness`. */
export function comparedPartyName(name: string): ComparedName {
  return comparedName(tellingWords(name));
}

/** Why two names may be those of one party; `null` when they are not. */
export function partyLikeness(a: ComparedName, b: ComparedName): PartyReason | null {
  const likeness = compareNames(a, b);
  return likeness && likeness.grade !== 'part' ? (reasonOf[likeness.reason] ?? null) : null;
}

const reasonOf: Readonly<Partial<Record<DuplicateReason, PartyReason>>> = {
  'same-name': 'word-order',
  'other-script': 'other-script',
  transliteration: 'spelling',
  'swapped-names': 'word-order',
  spelling: 'spelling',
};

const sharedKeys: readonly (readonly [PartyReason, (party: PartyToCompare) => readonly string[]])[] = [
  ['same-name', ({ names }) => names.map(normaliseName).filter(Boolean)],
  ['same-reference', ({ reference }) => (reference === null ? [] : [reference])],
  ['acronym', acronymsOf],
];

/** A name that is an acronym is one all the same. */
function acronymsOf({ names, acronyms }: PartyToCompare): readonly string[] {
  return [...names, ...acronyms].filter(isAcronym).map(normaliseName);
}

/** One word of capitals: of two letters it stands for too much. */
function isAcronym(name: string): boolean {
  return /^[\p{Lu}\p{N}-]{3,10}$/u.test(name.trim());
}

/** "srf" of "Steppe Refugees Fund"; `''` of a name of too few words. */
function initialsOf(name: string): string {
  const words = wordsOf(name);
  return words.length < 3 ? '' : words.map((word) => word.charAt(0)).join('');
}

function wordsOf(name: string): readonly string[] {
  return normaliseName(name)
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '' && !joining.has(word));
}

function tellingWords(name: string): string {
  const words = name
    .split(/[^\p{L}\p{M}\p{N}'’ʼ]+/u)
    .filter((word) => !joining.has(foldName(word)) && !joining.has(word.toLowerCase()));
  return words.join(' ');
}

function mayBeOne(a: PartyToCompare, b: PartyToCompare): boolean {
  return a.kind === b.kind && (a.reference === null || b.reference === null || a.reference === b.reference);
}

function rankOf(reason: PartyReason): number {
  return partyReasons.indexOf(reason);
}
