import { lastDayOf } from '@/domain/edtf';
import type { PartyWithNames } from '@/domain/party-from-reference';
import { partyKey } from '@/domain/party-from-reference';
import { covers, dayOf } from '@/domain/period';
import type { PartyName } from '@/domain/party';
import {
  namesOf,
  organisationByCode,
  organisationByName,
  stateByIso3,
  stateByName,
} from '@/domain/reference/find-names';
import { normaliseName } from '@/domain/reference/normalise-name';
import type { ReferenceParty } from '@/domain/reference/party-name';
import { referenceId } from '@/domain/reference-id';
import type { PartyReason } from '@/search/duplicate-parties';

import { likelihood } from './likelihood';
import { matchedAmong, type Match, type Matched } from './match';
import { partyRatios } from './ratios';

/** By what a name is a party's, the surest first; and whether it bore that name then. */
export const partyFields = [
  'code',
  'name',
  'former-name',
  'known-name',
  'acronym',
  'former-acronym',
  'spelling',
  'period',
] as const;
export type PartyField = (typeof partyFields)[number];

/** A party as a draft names it. */
export interface NamedParty {
  /** ISO 3166-1 alpha-3, an acronym, or a name as printed. */
  readonly name: string;
  /** Of the meeting it is named at, EDTF; `null` where that is not known. */
  readonly date: string | null;
}

/** The party of the built-in reference that a draft's code or name means. */
export function referenceParty(name: string): ReferenceParty | undefined {
  return stateByIso3(name) ?? organisationByCode(name) ?? stateByName(name) ?? organisationByName(name);
}

/**
 * Which parties of the register a name may mean. One that bears it is taken: by its ISO code, a name or a former name, an
 * acronym, or a name that the built-in reference knows it by. A name that several bear is asked about, unless only one of
 * them bore it at the time; so is one that is merely spelt like theirs.
 * @param parties without those that were merged into another
 * @param alike parties with a name spelt much like it, by id; see `likelyParties`
 */
export function matchParty(
  named: NamedParty,
  parties: readonly PartyWithNames[],
  alike: ReadonlyMap<string, PartyReason> = new Map(),
): Matched<PartyField> {
  const wanted = normaliseName(named.name);
  const reference = referenceParty(named.name);
  const state = stateByIso3(named.name);
  if (state) {
    const own = parties.find(({ party }) => party.iso3 === state.iso3);
    return matchedAmong(own ? [{ id: own.party.id, ...bearer('code', undefined) }] : []);
  }
  const bearers = parties.flatMap((party) => {
    const found = borneBy(party, wanted, reference, named.date);
    return found ? [{ id: party.party.id, ...found }] : [];
  });
  const thoseThen = bearers.filter(({ contradictions }) => contradictions.length === 0);
  if (thoseThen.length > 0) return matchedAmong(thoseThen);
  if (bearers.length > 0) return matchedAmong(bearers);
  // A name that the reference knows is that party's, and not a slip of the pen for another's.
  if (reference) return matchedAmong([]);
  return matchedAmong(
    parties.flatMap(({ party: { id } }) => {
      const reason = alike.get(id);
      return reason === undefined ? [] : [{ id, ...spelling(reason) }];
    }),
  );
}

function bearer(
  field: Exclude<PartyField, 'spelling' | 'period'>,
  then: boolean | undefined,
): Match<PartyField> {
  return {
    match: 'same',
    reasons: [field, ...(then === true ? (['period'] as const) : [])],
    contradictions: then === false ? ['period'] : [],
    likelihood: likelihood(partyRatios.prior, [
      partyRatios[field],
      ...(then === false ? [partyRatios.period] : []),
    ]),
  };
}

function spelling(reason: PartyReason): Match<PartyField> {
  return {
    match: 'possible',
    reasons: ['spelling'],
    contradictions: [],
    likelihood: likelihood(partyRatios.prior, [partyRatios.spelling[reason]]),
  };
}

function borneBy(
  party: PartyWithNames,
  wanted: string,
  reference: ReferenceParty | undefined,
  date: string | null,
): Match<PartyField> | null {
  const isAcronym = (short: string) => short !== '' && normaliseName(short) === wanted;
  // Where nothing else is known of a party, its acronym stands for its name too.
  if (Object.values(party.party.acronym).some(isAcronym)) return bearer('acronym', undefined);
  const names = party.names.filter((name) => normalised(name).includes(wanted));
  if (names.length > 0) {
    const found = byNames(names, date);
    // A name goes on in use after it was changed; before it was given it was another's, but those that the reference gives.
    const isReferred =
      reference !== undefined &&
      ('iso3' in reference
        ? isOfReference(party, reference)
        : party.party.id === referenceId(partyKey(reference)));
    return !isReferred && isBefore(names, date) ? { ...found, match: 'possible' } : found;
  }
  if (party.formerAcronyms?.some(isAcronym)) return bearer('former-acronym', undefined);
  return reference && isOfReference(party, reference) ? bearer('known-name', undefined) : null;
}

/** One that is borne to this day is no former name, whatever it was once beside. */
function byNames(names: readonly PartyName[], date: string | null): Match<PartyField> {
  const isFormer = names.every(({ until }) => until !== null);
  const day = dayOf(date);
  const isBounded = names.every(({ from, until }) => from !== null || until !== null);
  const last = lastDayOf(date);
  const isThen = names.some((name) => covers(name, date) || (last !== null && covers(name, last)));
  return bearer(isFormer ? 'former-name' : 'name', day === null || !isBounded ? undefined : isThen);
}

/** Whether all the names were given later. */
function isBefore(names: readonly PartyName[], date: string | null): boolean {
  const last = lastDayOf(date);
  return last !== null && names.every(({ from }) => from !== null && (dayOf(from) ?? from) > last);
}

/** The register may know the party by another of its names only: УВКБ ООН for UNHCR. */
function isOfReference(
  { party, names, formerAcronyms = [] }: PartyWithNames,
  reference: ReferenceParty,
): boolean {
  if (party.id === referenceId(partyKey(reference))) return true;
  if ('iso3' in reference) return party.iso3 === reference.iso3;
  if (party.kind !== 'organisation') return false;
  const known = knownNames(reference);
  return (
    [...Object.values(party.acronym), ...formerAcronyms].some(
      (short) => short !== '' && known.has(normaliseName(short)),
    ) || names.some((name) => normalised(name).some((one) => known.has(one)))
  );
}

/** Names normalised before: a batch asks for thousands of parties. */
const normalisedBefore = new WeakMap<PartyName, readonly string[]>();

function normalised(name: PartyName): readonly string[] {
  const before = normalisedBefore.get(name);
  if (before) return before;
  const fresh = [normaliseName(name.short), normaliseName(name.formal)];
  normalisedBefore.set(name, fresh);
  return fresh;
}

const knownBefore = new WeakMap<ReferenceParty, ReadonlySet<string>>();

function knownNames(reference: ReferenceParty): ReadonlySet<string> {
  const before = knownBefore.get(reference);
  if (before) return before;
  const fresh = new Set([...namesOf(reference, 'en'), ...namesOf(reference, 'ru')].map(normaliseName));
  knownBefore.set(reference, fresh);
  return fresh;
}
