import type { Id } from '@/domain/fields';
import { followParties } from '@/domain/follow-parties';
import { formerAcronyms } from '@/domain/former-acronyms';
import { groupedBy } from '@/domain/grouped-by';
import type { Party } from '@/domain/party';
import { partyFromReference, type PartyWithNames } from '@/domain/party-from-reference';
import { normaliseName } from '@/domain/reference/normalise-name';
import type { ReferenceParty } from '@/domain/reference/party-name';
import { isReferenceId, referenceId } from '@/domain/reference-id';

import type { Matched } from '../matching/match';
import { matchParty, referenceParty, type PartyField } from '../matching/match-party';
import { partySaidAs } from './acceptance-plan';
import type { Accepting } from './accepting';
import { lastOrder, type PlanBuilder, survivorsIn } from './plan-builder';

/** What a party is looked for with: the date of the meeting, or of the matter, that it is named at tells former names apart. */
type Naming = Accepting & { readonly meeting?: { readonly date?: string | undefined } };

/**
 * The party a draft names: the one that somebody said it is, else the one that `matchParty` finds; else made from the
 * built-in reference with its dated names; else made with the name as printed. A name that several parties bear, and of
 * which nobody said whose it is, is taken for none of them.
 * @param code ISO 3166-1 alpha-3, an acronym, or a name as printed
 * @param language of the text that names it
 */
export function resolveParty(accepting: Naming, code: string, language: string): Id {
  const { plan } = accepting;
  const { sure, candidates } = find(accepting, code);
  // A name may have passed from one to the other: what was said of it where that is in doubt is no word on where it is not.
  if (sure?.reasons.includes('period') && isOfAnotherTime(accepting, code)) return sure.id;
  const said = partySaid(accepting, code, language);
  if (said !== null) return said;
  if (sure) return sure.id;
  if (candidates.length > 0) return unsaidParty(plan, code, language);
  const reference = referenceParty(code);
  if (reference) return addFromReference(plan, reference);
  // Names that are spelt alike may be said to be one that neither is in the register: the first to come makes it.
  const together = accepting.recordSaid(partySaidAs(code))?.id;
  return addAsPrinted(
    plan,
    code,
    language,
    together !== undefined && isReferenceId(together) ? together : undefined,
  );
}

/** As `resolveParty`, but a name that neither register nor reference knows, or that several bear, makes no party. */
export function resolveKnownParty(accepting: Naming, code: string, language: string): Id | null {
  const { sure, candidates } = find(accepting, code);
  const said = accepting.recordSaid(partySaidAs(code))?.id;
  const isKnown =
    said === unsaidPartyId(code) ||
    (said !== undefined && accepting.plan.row('parties', said) !== undefined) ||
    sure !== null ||
    (candidates.length === 0 && referenceParty(code) !== undefined);
  return isKnown ? resolveParty(accepting, code, language) : null;
}

/** The party that is made of a name which several bear, where it is none of theirs: the same wherever it is named. */
export function unsaidPartyId(name: string): Id {
  const key = `named/${normaliseName(name)}`;
  const known = unsaidIds.get(key);
  if (known !== undefined) return known;
  const fresh = referenceId(key);
  unsaidIds.set(key, fresh);
  return fresh;
}

/** Made before: a batch names one party thousands of times. */
const unsaidIds = new Map<string, Id>();

function find({ plan, meeting }: Naming, name: string): Matched<PartyField> {
  return matchParty({ name, date: meeting?.date ?? null }, partiesOf(plan));
}

const partiesBefore = new WeakMap<PlanBuilder, { readonly count: number; readonly list: PartyWithNames[] }>();

/** Parties with their names; a plan only ever adds to them. */
function partiesOf(plan: PlanBuilder): readonly PartyWithNames[] {
  const [every, everyName] = [plan.rows('parties'), plan.rows('partyNames')];
  const count = every.length + everyName.length;
  const before = partiesBefore.get(plan);
  if (before?.count === count) return before.list;
  // One that was merged into another is found by that: its names are that one's.
  const { parties, names } = followParties({ parties: every, names: everyName }, every);
  const namesOf = groupedBy(names, ({ partyId }) => partyId);
  const formerOf = formerAcronyms(every);
  const list = parties.map((party) => ({
    party,
    names: namesOf.get(party.id) ?? [],
    formerAcronyms: formerOf(party),
  }));
  partiesBefore.set(plan, { count, list });
  return list;
}

/**
 * The party that somebody said it is, or the one it was merged into by now; `null` where nobody did, or that party is gone.
 * One that is said to be none of the register's is made where nobody has made it yet.
 */
function partySaid({ plan, recordSaid }: Naming, name: string, language: string): Id | null {
  const id = recordSaid(partySaidAs(name))?.id;
  if (id === undefined) return null;
  if (id === unsaidPartyId(name)) return unsaidParty(plan, name, language);
  const there = plan.row('parties', id);
  return there ? survivorAmong(plan, there).id : null;
}

function unsaidParty(plan: PlanBuilder, name: string, language: string): Id {
  const there = plan.row('parties', unsaidPartyId(name));
  return there ? survivorAmong(plan, there).id : addAsPrinted(plan, name, language, unsaidPartyId(name));
}

/** Whether the party that the name is said to be bore it, but not on the day. */
function isOfAnotherTime({ plan, meeting, recordSaid }: Naming, name: string): boolean {
  const id = recordSaid(partySaidAs(name))?.id;
  const own = partiesOf(plan).filter(({ party }) => party.id === id);
  return matchParty({ name, date: meeting?.date ?? null }, own).candidates.some(({ contradictions }) =>
    contradictions.includes('period'),
  );
}

/** The party that it is, or the one that it was merged into. */
function survivorAmong(plan: PlanBuilder, party: Party): Party {
  const id = survivorsIn(plan, 'parties')(party.id);
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

function addAsPrinted(plan: PlanBuilder, name: string, language: string, id: Id = plan.newId()): Id {
  const party = plan.add('parties', {
    id,
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
