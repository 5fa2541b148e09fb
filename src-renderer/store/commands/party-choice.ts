import { inLanguage, type Id } from '@/domain/fields';
import { survivingParties } from '@/domain/follow-parties';
import { formerAcronyms } from '@/domain/former-acronyms';
import type { Party } from '@/domain/party';
import { partyFromReference, partyKey } from '@/domain/party-from-reference';
import { referenceId } from '@/domain/reference-id';
import type { ReferenceOrganisation } from '@/domain/reference/reference-organisation';
import type { ReferenceState } from '@/domain/reference/reference-state';

import { newId } from '../new-id';
import { orderKeys } from '../order-key';
import type { Recorder } from '../register';
import { standingParty } from './standing-records';

/** A party as a field offers it: one in the register, one of the built-in reference, or a new organisation by name. */
export type PartyChoice =
  | { readonly kind: 'party'; readonly partyId: Id }
  | { readonly kind: 'reference'; readonly reference: ReferenceState | ReferenceOrganisation }
  | {
      readonly kind: 'new';
      readonly name: string;
      /** BCP 47 tag of the name. */
      readonly language: string;
      readonly acronym?: string;
      readonly category?: Exclude<Party['category'], 'state'>;
    };

/** More than a party ever has names; the keys of a list made at once. */
const mostNames = 50;

/** The party's id, after making the party with its names where the register has none. */
export async function resolveParty(recorder: Recorder, choice: PartyChoice): Promise<Id> {
  if (choice.kind === 'party') return standingParty(recorder, choice.partyId);
  if (choice.kind === 'new') return addOrganisation(recorder, choice);
  const known = await findParty(recorder, choice.reference);
  if (known !== null) return known;
  const keys = orderKeys(mostNames)[Symbol.iterator]();
  const { party, names } = partyFromReference(choice.reference, {
    idOf: referenceId,
    nextOrder: () => keys.next().value ?? newId(),
  });
  await recorder.add('parties', party);
  for (const name of names) await recorder.add('partyNames', name);
  return party.id;
}

/** A party of the register that is the one of the reference: by ISO code, or by acronym or name among organisations. */
async function findParty(
  recorder: Recorder,
  reference: ReferenceState | ReferenceOrganisation,
): Promise<Id | null> {
  // Whatever it is called by now.
  const own = await recorder.get('parties', referenceId(partyKey(reference)));
  if (own) return standingParty(recorder, own.id);
  if ('iso3' in reference) {
    const [state] = await recorder.where('parties', 'iso3', reference.iso3);
    return state ? standingParty(recorder, state.id) : null;
  }
  const all = await recorder.all('parties');
  const organisations = survivingParties(all).filter(({ kind }) => kind === 'organisation');
  const [acronym] = reference.en.acronyms;
  if (acronym !== undefined) {
    const bearer = organisations.find((party) => party.acronym['en'] === acronym);
    if (bearer) return bearer.id;
    // One that several went by says nothing of which is meant.
    const formerOf = formerAcronyms(all);
    const [former, ...more] = organisations.filter((party) => formerOf(party).includes(acronym));
    if (former && more.length === 0) return former.id;
  }
  for (const party of organisations) {
    if (inLanguage(party.acronym, 'en') !== '') continue;
    const names = await recorder.where('partyNames', 'partyId', party.id);
    if (names.some(({ formal }) => formal === reference.en.formal)) return party.id;
  }
  return null;
}

async function addOrganisation(
  recorder: Recorder,
  { name, language, acronym, category = 'other' }: Extract<PartyChoice, { kind: 'new' }>,
): Promise<Id> {
  const party: Party = {
    id: newId(),
    kind: 'organisation',
    iso2: null,
    iso3: null,
    acronym: acronym === undefined ? {} : { [language]: acronym },
    category,
    mergedIntoId: null,
  };
  await recorder.add('parties', party);
  const period = { from: null, until: null };
  const [order = ''] = orderKeys(1);
  const shown = { language, short: acronym ?? name, formal: name, sortKey: null };
  await recorder.add('partyNames', { id: newId(), partyId: party.id, ...shown, ...period, order });
  return party.id;
}
