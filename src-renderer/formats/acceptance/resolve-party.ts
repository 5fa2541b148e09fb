import type { Id } from '@/domain/fields';
import { survivingParties } from '@/domain/follow-parties';
import type { Party, PartyName } from '@/domain/party';
import { partyFromReference, partyKey } from '@/domain/party-from-reference';
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

import { survivors } from '@/domain/surviving-person';

import type { Accepting } from './accepting';
import { lastOrder, type PlanBuilder } from './plan-builder';

/**
 * The party a draft names: by ISO code, acronym or any name in the register; else made from the built-in reference with
 * its dated names; else made with the name as printed.
 * @param code ISO 3166-1 alpha-3, an acronym, or a name as printed
 * @param language of the text that names it
 */
export function resolveParty({ plan }: Accepting, code: string, language: string): Id {
  const reference = referenceParty(code);
  const found = findParty(plan, code) ?? (reference && findByReference(plan, reference));
  if (found) return found.id;
  return reference ? addFromReference(plan, reference) : addAsPrinted(plan, code, language);
}

/** As `resolveParty`, but a name that neither register nor reference knows makes no party. */
export function resolveKnownParty(accepting: Accepting, code: string, language: string): Id | null {
  const isKnown = findParty(accepting.plan, code) !== undefined || referenceParty(code) !== undefined;
  return isKnown ? resolveParty(accepting, code, language) : null;
}

function referenceParty(code: string): ReferenceParty | undefined {
  return stateByIso3(code) ?? organisationByCode(code) ?? stateByName(code) ?? organisationByName(code);
}

/** A name that several parties of the register bear finds none of them. */
function findParty(plan: PlanBuilder, code: string): Party | undefined {
  // One that was merged into another is found by that: its names are that one's.
  const parties = survivingParties(plan.rows('parties'));
  const byCode = parties.find(({ iso3 }) => iso3 === code);
  if (byCode) return byCode;
  const wanted = normaliseName(code);
  const named = new Set(
    plan
      .rows('partyNames')
      .filter((name) => normalised(name).includes(wanted))
      .map(({ partyId }) => partyId),
  );
  const matches = parties.filter(
    ({ id, acronym }) =>
      named.has(id) ||
      Object.values(acronym).some((short) => short !== '' && normaliseName(short) === wanted),
  );
  return matches.length === 1 ? matches[0] : undefined;
}

/** Names normalised before: a batch asks for thousands of parties. */
const known = new WeakMap<PartyName, readonly string[]>();

function normalised(name: PartyName): readonly string[] {
  const before = known.get(name);
  if (before) return before;
  const fresh = [normaliseName(name.short), normaliseName(name.formal)];
  known.set(name, fresh);
  return fresh;
}

/** The register may know the party by another of its names only: УВКБ ООН for UNHCR. */
function findByReference(plan: PlanBuilder, reference: ReferenceParty): Party | undefined {
  // Whatever it is called by now.
  const own = plan.row('parties', referenceId(partyKey(reference)));
  if (own) return survivorAmong(plan, own);
  if ('iso3' in reference) {
    const state = plan.rows('parties').find(({ iso3 }) => iso3 === reference.iso3);
    return state && survivorAmong(plan, state);
  }
  const names = [...namesOf(reference, 'en'), ...namesOf(reference, 'ru')];
  for (const name of names) {
    const found = findParty(plan, name);
    if (found?.kind === 'organisation') return found;
  }
  return undefined;
}

/** The party that it is, or the one that it was merged into. */
function survivorAmong(plan: PlanBuilder, party: Party): Party {
  const id = survivors(plan.rows('parties'))(party.id);
  return plan.row('parties', id) ?? party;
}

function addFromReference(plan: PlanBuilder, reference: ReferenceParty): Id {
  let order = lastOrder(plan, plan.rows('partyNames'));
  const { party, names } = partyFromReference(reference, {
    idOf: referenceId,
    nextOrder() {
      const key = order;
      order = plan.orderBetween(order, null);
      return key;
    },
  });
  plan.add('parties', party);
  for (const name of names) plan.add('partyNames', name);
  return party.id;
}

function addAsPrinted(plan: PlanBuilder, name: string, language: string): Id {
  const party = plan.add('parties', {
    id: plan.newId(),
    kind: 'organisation',
    iso2: null,
    iso3: null,
    acronym: {},
    category: 'other',
    mergedIntoId: null,
  });
  plan.add('partyNames', {
    id: plan.newId(),
    partyId: party.id,
    language,
    short: name,
    formal: name,
    sortKey: null,
    from: null,
    until: null,
    order: lastOrder(plan, plan.rows('partyNames')),
  });
  return party.id;
}
