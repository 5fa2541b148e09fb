import type { Id } from '@/domain/fields';
import { fullName, scriptOf, type PersonName } from '@/domain/person';

import { newId } from '../new-id';
import { orderKeys } from '../order-key';
import { foldText } from '../queries/fold-text';
import type { Recorder } from '../register';
import { standingPerson } from './standing-records';

/**
 * A person as a field offers it: one in the register; one by name, who may be there already; or one who is said to be new,
 * whoever else bears the name.
 */
export type PersonChoice =
  { readonly kind: 'person'; readonly personId: Id } | ({ readonly kind: 'named' | 'new' } & Named);

interface Named {
  /** The whole name as printed where the family name is not known; then `family` is `''`. */
  readonly given: string;
  readonly family: string;
  readonly nameOrder?: PersonName['nameOrder'];
  readonly honorific?: string | null;
}

/**
 * The person's id. By name, the one person of that name who has come for the same party before is taken to be the same,
 * or whom that one was merged into; otherwise the person is made: namesakes must not become one.
 */
export async function resolvePerson(recorder: Recorder, choice: PersonChoice, partyId: Id): Promise<Id> {
  if (choice.kind === 'person') return standingPerson(recorder, choice.personId);
  const known = choice.kind === 'named' ? await findByName(recorder, choice, partyId) : null;
  return known ?? addPerson(recorder, choice);
}

async function findByName(recorder: Recorder, choice: Named, partyId: Id): Promise<Id | null> {
  const { given, family, nameOrder = 'given-first' } = choice;
  const wanted = foldText(fullName({ given, family, nameOrder }));
  const namesakes = new Set(
    (await recorder.all('personNames'))
      .filter((name) => foldText(fullName(name)) === wanted)
      .map((name) => name.personId),
  );
  const found = new Set<Id>();
  for (const personId of namesakes) {
    const survivor = await standingPerson(recorder, personId);
    const isKnown =
      (await hasComeFor(recorder, personId, partyId)) || (await hasComeFor(recorder, survivor, partyId));
    if (isKnown) found.add(survivor);
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

async function hasComeFor(recorder: Recorder, personId: Id, partyId: Id): Promise<boolean> {
  const appointments = await recorder.where('appointments', 'personId', personId);
  if (appointments.some((appointment) => appointment.partyId === partyId)) return true;
  for (const { delegationId } of await recorder.where('attendances', 'personId', personId)) {
    if ((await recorder.get('delegations', delegationId))?.partyId === partyId) return true;
  }
  return false;
}

async function addPerson(
  recorder: Recorder,
  { given, family, nameOrder = 'given-first', honorific = null }: Named,
): Promise<Id> {
  const personId = newId();
  await recorder.add('persons', { id: personId, honorific, mergedIntoId: null, note: null });
  const [order = ''] = orderKeys(1);
  const name = { given, family, nameOrder, script: scriptOf(given + family), preferred: true };
  await recorder.add('personNames', { id: newId(), personId, ...name, order });
  return personId;
}
