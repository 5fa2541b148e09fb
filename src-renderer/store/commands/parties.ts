import type { Id } from '@/domain/fields';
import type { Party, PartyName } from '@/domain/party';

import { newId } from '../new-id';
import { placeLast } from '../order-key';
import type { Command } from '../register';
import { command, editKey } from './command';
import { resolveParty, type PartyChoice } from './party-choice';
import { standingParty } from './standing-records';

/**
 * Takes a party into use: makes it with its dated names unless the register has it.
 * @param name as the screen shows it
 */
export function addParty(choice: PartyChoice, name: string): Command<Id> {
  return command({ name: 'add-party', details: { name }, about: [] }, (recorder) =>
    resolveParty(recorder, choice),
  );
}

export function editParty(id: Id, patch: Partial<Omit<Party, 'id'>>, name: string): Command {
  const coalesce = editKey('parties', id, patch);
  return command({ name: 'edit-party', details: { name }, about: [id], coalesce }, async (recorder) =>
    recorder.change('parties', await standingParty(recorder, id), patch),
  );
}

/** Adds a name the party bore in a period. */
export function addPartyName(facts: Omit<PartyName, 'id' | 'order'>): Command<Id> {
  const details = { name: facts.short };
  return command({ name: 'add-party-name', details, about: [facts.partyId] }, async (recorder) => {
    const partyId = await standingParty(recorder, facts.partyId);
    const { order } = placeLast(await recorder.where('partyNames', 'partyId', partyId));
    const id = newId();
    await recorder.add('partyNames', { ...facts, id, partyId, order });
    return id;
  });
}

export function editPartyName(name: PartyName, patch: Partial<Omit<PartyName, 'id' | 'partyId'>>): Command {
  const coalesce = editKey('partyNames', name.id, patch);
  const details = { name: patch.short ?? name.short };
  return command({ name: 'edit-party-name', details, about: [name.partyId], coalesce }, (recorder) =>
    recorder.change('partyNames', name.id, patch),
  );
}

export function removePartyName(name: PartyName): Command {
  const words = { name: 'remove-party-name', details: { name: name.short }, about: [name.partyId] };
  return command(words, (recorder) => recorder.remove('partyNames', name.id));
}
